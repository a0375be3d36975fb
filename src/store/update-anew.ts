import type { ContactAdapter, WriteOptions } from '../adapters/contact-adapter.js';
import type { Contact, ContactChanges } from '../domain/contact.js';
import { ContactError } from '../domain/contact-error.js';

/** So often somebody else may be quicker. */
const mostConflicts = 5;

/**
 * Changes a contact in a way that overwrites nothing: what somebody else has saved meanwhile is kept, and changed
 * likewise. `change` gives `undefined` where there is nothing to change any more. The key is of this change alone.
 */
export async function updateAnew(
  adapter: ContactAdapter,
  contact: Contact,
  change: (current: Contact) => ContactChanges | undefined,
  { key, signal }: WriteOptions,
): Promise<Contact> {
  const { editing } = adapter;
  if (!editing) throw new ContactError('forbidden', 'This source changes nothing');
  let current = contact;
  for (let conflicts = 0; ; conflicts += 1) {
    const changes = change(current);
    if (!changes) return current;
    try {
      // A conflict has written nothing, and what is written instead is another write.
      return await editing.update(current, changes, { signal, key: conflicts ? `${key} ${conflicts}` : key });
    } catch (error) {
      if (!isConflict(error) || conflicts === mostConflicts) throw error;
      current = error.current ?? (await adapter.get(current.id, { signal }));
    }
  }
}

const isConflict = (error: unknown): error is ContactError =>
  error instanceof ContactError && error.code === 'conflict';
