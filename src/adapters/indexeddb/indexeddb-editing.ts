import { readNumbers } from '../../domain/contact-numbers.js';
import type { Contact, ContactChanges, ContactDraft, ContactId } from '../../domain/contact.js';
import { ContactError } from '../../domain/contact-error.js';
import type { Message } from '../../domain/message.js';
import type { Note } from '../../domain/note.js';
import { randomUuid } from '../../domain/random-uuid.js';
import type { ContactStore, Write } from '../../storage/contact-store.js';
import type { Database } from '../../storage/database.js';
import { eraseContact, restoreContact } from '../../storage/erasing.js';
import type { WorkStore } from '../../storage/work-store.js';
import type { EditingFacet, Removal, RequestOptions, WriteOptions } from '../contact-adapter.js';

interface EditingParts {
  readonly database: Database;
  readonly contacts: ContactStore;
  readonly notes: WorkStore<Note>;
  readonly messages: WorkStore<Message>;
  /** Reads the numbers that are written. ISO 3166-1 alpha-2. */
  readonly region: string | undefined;
}

export class IndexedDbEditing implements EditingFacet {
  readonly #parts: EditingParts;

  constructor(parts: EditingParts) {
    this.#parts = parts;
  }

  async create(draft: ContactDraft, { key, signal }: WriteOptions): Promise<Contact> {
    const id = randomUuid() as ContactId;
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
    const current = await this.#get(id);
    if (current.revision !== revision)
      throw new ContactError('conflict', 'Somebody else has changed this contact', { current });
    return this.#put({ ...current, ...changes }, { key, revision }, signal);
  }

  async remove(id: ContactId, { signal }: RequestOptions): Promise<Removal> {
    signal.throwIfAborted();
    const parts = { ...this.#parts, committed: this.#parts.contacts.committed };
    const erased = await eraseContact(parts, id);
    let restoring: Promise<Contact> | undefined;
    return {
      undo: async ({ signal: undoing }) => {
        undoing.throwIfAborted();
        const isFirst = !restoring;
        restoring ??= restoreContact(parts, erased);
        // What has failed may be tried again.
        restoring.catch(() => (restoring = undefined));
        const restored = await restoring;
        return isFirst ? restored : this.#get(id);
      },
    };
  }

  async #get(id: ContactId): Promise<Contact> {
    const contact = await this.#parts.contacts.get(id);
    if (!contact) throw new ContactError('not-found', 'No contact has this id');
    return contact;
  }

  async #put(contact: unknown, write: Write, signal: AbortSignal): Promise<Contact> {
    signal.throwIfAborted();
    // Later than the first look-up, which must not wait for it.
    const { checkContact } = await import('../../formats/contact-schema.js');
    const checked = checkContact(contact);
    const unread = { ...checked, phones: checked.phones.map(({ number: _, ...phone }) => phone) };
    const [read = unread] = await readNumbers([unread], this.#parts.region);
    signal.throwIfAborted();
    const state = { revision: randomUuid(), updated: new Date().toISOString() };
    return this.#parts.contacts.put({ ...read, ...state }, write);
  }
}
