import type { Contact } from '../../domain/contact.js';
import { ContactError } from '../../domain/contact-error.js';
import { follow } from './follow.js';
import type { KeptWork } from './kept-work.js';

/** A contact of an embedded adapter as it is, and each time that it is another, until the signal ends it. */
export async function* watchContact(
  contacts: Pick<KeptWork<unknown>, 'watch'>,
  read: () => Promise<Contact | undefined>,
  signal: AbortSignal,
): AsyncGenerator<Contact> {
  let last: string | undefined;
  for await (const contact of follow(contacts, read, signal)) {
    if (!contact) throw new ContactError('not-found', 'No contact has this id, or no longer');
    const state = JSON.stringify(contact);
    if (state !== last) yield contact;
    last = state;
  }
}
