import type { Contact, ContactId } from '../../domain/contact.js';
import { follow } from '../embedded/follow.js';
import { untilAborted } from '../http/until-aborted.js';
import { ChangesPoll } from './changes-poll.js';
import { contactKey } from './documents.js';
import { persistently } from './persistently.js';
import type { StoredContacts } from './stored-contacts.js';

/** What becomes of the contacts that anybody of the page follows, by one poll for all of them. */
export class ChangesFeed {
  readonly #contacts: StoredContacts;
  #poll: ChangesPoll | undefined;

  constructor(contacts: StoredContacts) {
    this.#contacts = contacts;
  }

  /** The contact as it is, and whenever it has changed, until the signal ends it. Rejects with `not-found` once it is gone. */
  async *follow(id: ContactId, signal: AbortSignal): AsyncGenerator<Contact> {
    const poll = this.#begun();
    const read = async () => {
      // What happens after the poll knows its place is not missed.
      await untilAborted(poll.place, signal);
      poll.throwIfFailed();
      return (await this.#contacts.get(id, signal)).contact;
    };
    const watched = { watch: (changed: () => void) => poll.listen(contactKey(id), changed) };
    let last = '';
    try {
      for await (const contact of follow(watched, () => persistently(read, signal), signal)) {
        const known = last;
        last = JSON.stringify(contact);
        if (last !== known) yield contact;
      }
    } catch (error) {
      if (!signal.aborted) throw error;
    }
  }

  #begun(): ChangesPoll {
    if (!this.#poll || this.#poll.isOver) this.#poll = new ChangesPoll(this.#contacts.database);
    return this.#poll;
  }
}
