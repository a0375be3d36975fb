import type { Contact, ContactId } from '../../domain/contact.js';
import { ContactError } from '../../domain/contact-error.js';
import type { Identity } from '../../domain/identity.js';
import { lookupKey, matchContact, rankMatches } from '../../domain/match.js';
import { searchText } from '../../domain/search-text.js';
import { beginsWords } from '../begins-words.js';
import type {
  ContactAdapter,
  ContactQuery,
  FindOptions,
  FindResult,
  Page,
  PageOptions,
  RequestOptions,
} from '../contact-adapter.js';
import { MemoryContacts } from './memory-contacts.js';
import { MemoryEditing } from './memory-editing.js';
import { MemoryHistory, type MemoryHistoryEntry } from './memory-history.js';
import { pageOf } from './page-of.js';

interface MemoryOptions {
  /** Reads numbers that are edited; those of `contacts` must have been read. ISO 3166-1 alpha-2. */
  readonly region?: string | undefined;
  readonly history?: readonly MemoryHistoryEntry[];
}

/** Contacts that live as long as the page. */
export class MemoryAdapter implements ContactAdapter {
  readonly editing: MemoryEditing;
  readonly history: MemoryHistory;
  readonly #contacts: MemoryContacts;

  constructor(contacts: readonly Contact[], { region, history = [] }: MemoryOptions = {}) {
    this.#contacts = new MemoryContacts(contacts);
    this.history = new MemoryHistory(history);
    this.editing = new MemoryEditing(this.#contacts, this.history, region);
  }

  async find(identities: readonly Identity[], { signal, limit }: FindOptions): Promise<FindResult> {
    signal.throwIfAborted();
    const found = identities.flatMap((identity) => {
      const key = lookupKey(identity);
      const contacts = key === undefined ? [] : this.#contacts.withKey(key);
      return contacts
        .map((contact) => matchContact(contact, identity))
        .filter((match) => match !== undefined);
    });
    const distinct = new Set(found.map(({ contact }) => contact.id));
    if (distinct.size <= limit) return { matches: found, more: false };
    return { matches: rankMatches(found).slice(0, limit), more: true };
  }

  async get(id: ContactId, { signal }: RequestOptions): Promise<Contact> {
    signal.throwIfAborted();
    const contact = this.#contacts.get(id);
    if (!contact) throw new ContactError('not-found', 'No contact has this id');
    return contact;
  }

  async search({ text, organisationId }: ContactQuery, options: PageOptions): Promise<Page<Contact>> {
    options.signal.throwIfAborted();
    const found = [...this.#contacts.all()].filter(
      (contact) =>
        (!organisationId || contact.organisation?.id === organisationId) &&
        (!text || beginsWords(searchText(contact), text)),
    );
    return pageOf(found, options);
  }
}
