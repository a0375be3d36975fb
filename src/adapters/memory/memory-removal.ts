import { candidateKey } from '../../domain/candidate-keys.js';
import type { Contact } from '../../domain/contact.js';
import { ContactError } from '../../domain/contact-error.js';
import type { Identity } from '../../domain/identity.js';
import { lookupKey, lookupKeys } from '../../domain/match.js';
import type { Removal } from '../contact-adapter.js';
import type { MemoryContacts } from './memory-contacts.js';
import type { MemoryHistory, MemoryHistoryEntry } from './memory-history.js';
import type { MemoryWrites } from './memory-writes.js';

interface Memory {
  readonly contacts: MemoryContacts;
  readonly history: MemoryHistory;
  readonly writes: MemoryWrites;
}

/** Erases a contact with what is kept about nobody else. Only the `undo` that it gives still knows of it. */
export function removeContact(contact: Contact, { contacts, history, writes }: Memory): Removal {
  const { id } = contact;
  const isTheirs = belongingTo(contact, contacts);
  const restoreWrites = writes.takeOut(id);
  const restoreHistory = history.takeOut(isTheirs);
  const place = contacts.delete(id);
  let restore: (() => void) | undefined = () => {
    contacts.putBack(contact, place);
    restoreHistory();
    restoreWrites();
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

/** An entry that names a contact is that contact's; any other is of whoever has its numbers and addresses, if it is one. */
function belongingTo(contact: Contact, contacts: MemoryContacts): (entry: MemoryHistoryEntry) => boolean {
  const own = new Set(lookupKeys(contact));
  const isTheirs = (identity: Identity) => {
    const candidates = contacts.withAnyKey([candidateKey(identity) ?? '']);
    const key = lookupKey(identity) ?? '';
    return candidates.every((other) => other.id === contact.id || !lookupKeys(other).includes(key));
  };
  return ({ contactId, about }) => {
    if (contactId !== undefined) return contactId === contact.id;
    const reachable = about.filter((identity) => lookupKey(identity) !== undefined);
    return reachable.some((identity) => own.has(lookupKey(identity) ?? '')) && reachable.every(isTheirs);
  };
}
