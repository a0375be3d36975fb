import type { Contact, ContactChanges, ContactDraft, ContactId } from '../../domain/contact.js';
import type { EditingFacet, Removal, RequestOptions, WriteOptions } from '../contact-adapter.js';

type Load = () => Promise<Required<EditingFacet>>;

/** Editing that comes a moment after the adapter: a card that shows somebody does not wait for it. */
export class MemoryEditingLater implements EditingFacet {
  readonly #load: Load;
  #loading: ReturnType<Load> | undefined;

  constructor(load: Load) {
    this.#load = load;
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

  /** The same for all writes. What could not be loaded is loaded again by the next. */
  async #loaded(): ReturnType<Load> {
    this.#loading ??= this.#load();
    try {
      return await this.#loading;
    } catch (error) {
      this.#loading = undefined;
      throw error;
    }
  }
}
