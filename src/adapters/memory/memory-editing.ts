import { readNumbers } from '../../domain/contact-numbers.js';
import type { Contact, ContactChanges, ContactDraft, ContactId } from '../../domain/contact.js';
import { ContactError } from '../../domain/contact-error.js';
import { uniqueId } from '../../domain/unique-id.js';
import { checkContact } from '../../formats/contact-schema.js';
import type { EditingFacet, Removal, RequestOptions, WriteOptions } from '../contact-adapter.js';
import type { MemoryContacts } from './memory-contacts.js';

export class MemoryEditing implements EditingFacet {
  readonly #contacts: MemoryContacts;
  readonly #region: string | undefined;
  /** What each key has written, so that a repeated write answers as the first did. */
  readonly #written = new Map<string, Promise<Contact>>();

  constructor(contacts: MemoryContacts, region: string | undefined) {
    this.#contacts = contacts;
    this.#region = region;
  }

  create(draft: ContactDraft, options: WriteOptions): Promise<Contact> {
    return this.#once(options, async () => {
      const id = uniqueId() as ContactId;
      return this.#put(await this.#read({ ...draft, id, created: new Date().toISOString() }));
    });
  }

  update(contact: Contact, changes: ContactChanges, options: WriteOptions): Promise<Contact> {
    return this.#once(options, async () => {
      const read = await this.#read({ ...this.#unchanged(contact), ...changes });
      // From here on nothing waits: of two updates at once the second is a conflict.
      this.#unchanged(contact);
      return this.#put(read);
    });
  }

  async remove(id: ContactId, { signal }: RequestOptions): Promise<Removal> {
    signal.throwIfAborted();
    this.#contacts.delete(this.#find(id).id);
    return {};
  }

  /** A write that fails has not happened: the same key may try again. */
  async #once({ key, signal }: WriteOptions, write: () => Promise<Contact>): Promise<Contact> {
    signal.throwIfAborted();
    const written = this.#written.get(key) ?? write();
    this.#written.set(key, written);
    written.catch(() => this.#written.delete(key));
    return written;
  }

  async #read(written: unknown): Promise<Contact> {
    const contact = checkContact(written);
    const unread = { ...contact, phones: contact.phones.map(({ number: _, ...phone }) => phone) };
    const [read = unread] = await readNumbers([unread], this.#region);
    return read;
  }

  #put(contact: Contact): Contact {
    const written = { ...contact, revision: uniqueId(), updated: new Date().toISOString() };
    this.#contacts.put(written);
    return written;
  }

  #unchanged({ id, revision }: Contact): Contact {
    const current = this.#find(id);
    if (current.revision !== revision)
      throw new ContactError('conflict', 'Somebody else has changed this contact', { current });
    return current;
  }

  #find(id: ContactId): Contact {
    const contact = this.#contacts.get(id);
    if (!contact) throw new ContactError('not-found', 'No contact has this id');
    return contact;
  }
}
