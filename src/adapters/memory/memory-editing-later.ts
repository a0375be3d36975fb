import type { Contact, ContactChanges, ContactDraft, ContactId } from '../../domain/contact.js';
import type { EditingFacet, Removal, RequestOptions, WriteOptions } from '../contact-adapter.js';
import { loadOnce } from '../load-once.js';

type Load = () => Promise<Required<EditingFacet>>;

/** Editing that comes a moment after the adapter: a card that shows somebody does not wait for it. */
export class MemoryEditingLater implements EditingFacet {
  readonly #loaded: Load;

  constructor(load: Load) {
    this.#loaded = loadOnce(load);
    this.#loaded().catch(() => undefined);
  }

  async create(draft: ContactDraft, options: WriteOptions): Promise<Contact> {
    return (await this.#loaded()).create(draft, options);
  }

  async update(contact: Contact, changes: ContactChanges, options: WriteOptions): Promise<Contact> {
    return (await this.#loaded()).update(contact, changes, options);
  }

  async remove(id: ContactId, options: RequestOptions): Promise<Removal> {
    return (await this.#loaded()).remove(id, options);
  }
}
