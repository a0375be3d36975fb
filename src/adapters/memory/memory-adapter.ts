import { candidateKey } from '../../domain/candidate-keys.js';
import type { Contact, ContactId } from '../../domain/contact.js';
import { ContactError } from '../../domain/contact-error.js';
import type { Identity } from '../../domain/identity.js';
import type { Message, MessageTemplate } from '../../domain/message.js';
import type { Note } from '../../domain/note.js';
import type {
  ContactAdapter,
  ContactQuery,
  FindOptions,
  FindResult,
  MessagingFacet,
  Page,
  PageOptions,
  RequestOptions,
} from '../contact-adapter.js';
import { type EmbeddedFacets, facetsLater } from '../embedded/facets-later.js';
import type { OutgoingBox } from '../embedded/outgoing-box.js';
import { foundAmong } from '../found-among.js';
import { isSearched } from '../is-searched.js';
import { loadOnce } from '../load-once.js';
import { MemoryContacts } from './memory-contacts.js';
import { MemoryHistory, type MemoryHistoryEntry } from './memory-history.js';
import { pageOf } from '../page-of.js';

interface MemoryOptions {
  /** Reads numbers that are edited; those of `contacts` must have been read. ISO 3166-1 alpha-2. */
  readonly region?: string | undefined;
  readonly history?: readonly MemoryHistoryEntry[];
  readonly notes?: readonly Note[];
  readonly messages?: readonly Message[];
  /** Texts for messages to begin with. */
  readonly templates?: readonly MessageTemplate[];
}

/** Contacts that live as long as the page. */
export class MemoryAdapter implements ContactAdapter {
  readonly embedded = true;
  readonly watch: EmbeddedFacets['watch'];
  readonly editing: EmbeddedFacets['editing'];
  readonly history: MemoryHistory;
  readonly notes: EmbeddedFacets['notes'];
  readonly messaging: EmbeddedFacets['messaging'] & Pick<MessagingFacet, 'templates'>;
  /** For whoever really sends the messages. */
  readonly outgoing: OutgoingBox;
  readonly #contacts: MemoryContacts;

  constructor(contacts: readonly Contact[], options: MemoryOptions = {}) {
    const { region, history = [], notes = [], messages = [], templates } = options;
    this.#contacts = new MemoryContacts(contacts);
    this.history = new MemoryHistory(history);
    const loaded = loadOnce(async () => {
      const { memoryFacets } = await import('./memory-facets.js');
      return memoryFacets({ contacts: this.#contacts, history: this.history, notes, messages, region });
    });
    loaded().catch(() => undefined);
    const later = facetsLater(loaded);
    this.watch = later.watch;
    this.editing = later.editing;
    this.notes = later.notes;
    this.messaging = { ...later.messaging, ...(templates && { templates: given(templates) }) };
    this.outgoing = later.outgoing;
  }

  async find(identities: readonly Identity[], { signal, limit }: FindOptions): Promise<FindResult> {
    signal.throwIfAborted();
    const keys = identities.map(candidateKey).filter((key) => key !== undefined);
    const contacts = this.#contacts.withAnyKey(keys);
    const found = foundAmong(contacts, identities, limit);
    return this.#contacts.isEmpty ? { ...found, isSourceEmpty: true } : found;
  }

  async get(id: ContactId, { signal }: RequestOptions): Promise<Contact> {
    signal.throwIfAborted();
    const contact = this.#contacts.get(id);
    if (!contact) throw new ContactError('not-found', 'No contact has this id');
    return contact;
  }

  async search(query: ContactQuery, options: PageOptions): Promise<Page<Contact>> {
    options.signal.throwIfAborted();
    return pageOf(
      [...this.#contacts.all()].filter((contact) => isSearched(contact, query)),
      options,
    );
  }
}

const given =
  <Part>(part: Part) =>
  async ({ signal }: RequestOptions): Promise<Part> => {
    signal.throwIfAborted();
    return part;
  };
