import { readNumbers } from '../../domain/contact-numbers.js';
import type { Contact, ContactChanges, ContactDraft, ContactId } from '../../domain/contact.js';
import { ContactError } from '../../domain/contact-error.js';
import { uniqueId } from '../../domain/unique-id.js';
import { checkContact } from '../../formats/contact-schema.js';
import type { ContactStore, Write } from '../../storage/contact-store.js';
import type { Database } from '../../storage/database.js';
import { eraseContact, restoreContact } from '../../storage/erasing.js';
import type { EditingFacet, Removal, RequestOptions, WriteOptions } from '../contact-adapter.js';

interface EditingParts {
  readonly database: Database;
  readonly contacts: ContactStore;
  /** Reads the numbers that are written. ISO 3166-1 alpha-2. */
  readonly region: string | undefined;
}

export class IndexedDbEditing implements EditingFacet {
  readonly #parts: EditingParts;

  constructor(parts: EditingParts) {
    this.#parts = parts;
  }

  async create(draft: ContactDraft, { key, signal }: WriteOptions): Promise<Contact> {
    const id = uniqueId() as ContactId;
    return this.#put({ ...draft, id, created: new Date().toISOString() }, { key }, signal);
  }

  async update(
    { id, revision = '' }: Contact,
    changes: ContactChanges,
    { key, signal }: WriteOptions,
  ): Promise<Contact> {
    signal.throwIfAborted();
    const { contacts } = this.#parts;
    const written = await contacts.written(key);
    if (written) return written;
    const current = await contacts.get(id);
    if (!current) throw new ContactError('not-found', 'No contact has this id');
    if (current.revision !== revision)
      throw new ContactError('conflict', 'Somebody else has changed this contact', { current });
    return this.#put({ ...current, ...changes }, { key, revision }, signal);
  }

  async remove(id: ContactId, { signal }: RequestOptions): Promise<Removal> {
    signal.throwIfAborted();
    const { database, contacts } = this.#parts;
    const erased = await eraseContact(database, contacts.committed, id);
    return {
      async undo({ signal: undoing }) {
        undoing.throwIfAborted();
        return restoreContact(database, contacts.committed, erased);
      },
    };
  }

  async #put(contact: unknown, write: Write, signal: AbortSignal): Promise<Contact> {
    signal.throwIfAborted();
    const checked = checkContact(contact);
    const unread = { ...checked, phones: checked.phones.map(({ number: _, ...phone }) => phone) };
    const [read = unread] = await readNumbers([unread], this.#parts.region);
    signal.throwIfAborted();
    const state = { revision: uniqueId(), updated: new Date().toISOString() };
    return this.#parts.contacts.put({ ...read, ...state }, write);
  }
}
