import { readNumbers } from '../../domain/contact-numbers.js';
import type { Contact, ContactChanges, ContactDraft, ContactId } from '../../domain/contact.js';
import { ContactError } from '../../domain/contact-error.js';
import { randomUuid } from '../../domain/random-uuid.js';
import { checkContact } from '../../formats/contact-schema.js';
import type { EditingFacet, Removal, RequestOptions, WriteOptions } from '../contact-adapter.js';
import type { MemoryContacts } from './memory-contacts.js';
import { type Memory, removeContact } from './memory-removal.js';
import { MemoryWrites } from './memory-writes.js';

export class MemoryEditing implements EditingFacet {
  readonly #memory: Memory;
  readonly #contacts: MemoryContacts;
  readonly #region: string | undefined;
  readonly #writes = new MemoryWrites();

  constructor(memory: Memory, region: string | undefined) {
    this.#memory = memory;
    this.#contacts = memory.contacts;
    this.#region = region;
  }

  create(draft: ContactDraft, options: WriteOptions): Promise<Contact> {
    const id = randomUuid() as ContactId;
    return this.#writes.once(id, options, async () =>
      this.#put(await this.#read({ ...draft, id, created: new Date().toISOString() })),
    );
  }

  update(contact: Contact, changes: ContactChanges, options: WriteOptions): Promise<Contact> {
    return this.#writes.once(contact.id, options, async () => {
      const read = await this.#read({ ...this.#unchanged(contact), ...changes });
      // From here on nothing waits: of two updates at once the second is a conflict.
      this.#unchanged(contact);
      return this.#put(read);
    });
  }

  async remove(id: ContactId, { signal }: RequestOptions): Promise<Removal> {
    signal.throwIfAborted();
    return removeContact(this.#find(id), this.#memory, this.#writes);
  }

  async #read(written: unknown): Promise<Contact> {
    const contact = checkContact(written);
    const unread = { ...contact, phones: contact.phones.map(({ number: _, ...phone }) => phone) };
    const [read = unread] = await readNumbers([unread], this.#region);
    return read;
  }

  #put(contact: Contact): Contact {
    const written = { ...contact, revision: randomUuid(), updated: new Date().toISOString() };
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
