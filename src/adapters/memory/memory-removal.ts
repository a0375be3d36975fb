import { belongsTo, type Kept, messagesOf, notesOf } from '../../domain/belongings.js';
import { indexedKey } from '../../domain/candidate-keys.js';
import type { Contact, ContactId } from '../../domain/contact.js';
import { ContactError } from '../../domain/contact-error.js';
import { lookupKey, lookupKeys } from '../../domain/match.js';
import type { Message } from '../../domain/message.js';
import type { Note } from '../../domain/note.js';
import type { Removal } from '../contact-adapter.js';
import type { MemoryContacts } from './memory-contacts.js';
import type { MemoryHistory, MemoryHistoryEntry } from './memory-history.js';
import type { MemoryWork } from './memory-work.js';
import type { MemoryWrites } from './memory-writes.js';

/** All that an adapter holds. */
export interface Memory {
  readonly contacts: MemoryContacts;
  readonly history: MemoryHistory;
  readonly notes: MemoryWork<Note>;
  readonly messages: MemoryWork<Message>;
}

/** Erases a contact with what is kept about nobody else. Only the `undo` that it gives still knows of it. */
export function removeContact(contact: Contact, memory: Memory, writes: MemoryWrites): Removal {
  const { contacts, history, notes, messages } = memory;
  const { id } = contact;
  const isTheirs = belongsTo(contact, isOfOthers(id, contacts));
  const restoreAll = [
    writes.takeOut(id),
    history.takeOut((entry) => isTheirs(keptOf(entry))),
    notes.takeOut(notesOf(id)),
    messages.takeOut(messagesOf(isTheirs)),
  ];
  const place = contacts.delete(id);
  let restore: (() => void) | undefined = () => {
    contacts.putBack(contact, place);
    for (const putBack of restoreAll) putBack();
  };
  return {
    async undo({ signal }) {
      signal.throwIfAborted();
      const current = contacts.get(id);
      if (restore && current)
        throw new ContactError('conflict', 'There is a contact with this id again', { current });
      restore?.();
      restore = undefined;
      const restored = contacts.get(id);
      if (!restored) throw new ContactError('not-found', 'The contact has been removed again since');
      return restored;
    },
  };
}

/** Of an entry about nobody but callers without a number, nobody knows whose it is. */
const keptOf = ({ contactId, about }: MemoryHistoryEntry): Kept => ({
  contactId,
  about: about.map(lookupKey).filter((key) => key !== undefined),
});

/** Whether somebody else has the number or the address. */
const isOfOthers =
  (id: ContactId, contacts: MemoryContacts) =>
  (key: string): boolean =>
    contacts
      .withAnyKey([indexedKey(key)])
      .some((other) => other.id !== id && lookupKeys(other).includes(key));
