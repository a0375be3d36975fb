import { candidateKey } from '../../domain/candidate-keys.js';
import type { Contact, ContactId } from '../../domain/contact.js';
import { ContactError } from '../../domain/contact-error.js';
import type { Identity } from '../../domain/identity.js';
import type { Message, MessageTemplate } from '../../domain/message.js';
import type { Note } from '../../domain/note.js';
import { messageSubjects, noteSubjects } from '../../domain/subject-keys.js';
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
import type { OutgoingBox } from '../embedded/outgoing-box.js';
import type { Work } from '../embedded/stored-work.js';
import { workLater } from '../embedded/work-later.js';
import { foundAmong } from '../found-among.js';
import { isSearched } from '../is-searched.js';
import { MemoryContacts } from './memory-contacts.js';
import { MemoryEditingLater } from './memory-editing-later.js';
import { MemoryHistory, type MemoryHistoryEntry } from './memory-history.js';
import { MemoryWork } from './memory-work.js';
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
  readonly editing: MemoryEditingLater;
  readonly history: MemoryHistory;
  readonly notes: Work['notes'];
  readonly messaging: Work['messaging'] & Pick<MessagingFacet, 'templates'>;
  /** For whoever really sends the messages. */
  readonly outgoing: OutgoingBox;
  readonly #contacts: MemoryContacts;

  constructor(contacts: readonly Contact[], options: MemoryOptions = {}) {
    const { region, history = [], notes = [], messages = [], templates } = options;
    this.#contacts = new MemoryContacts(contacts);
    this.history = new MemoryHistory(history);
    const memory = {
      contacts: this.#contacts,
      history: this.history,
      notes: new MemoryWork(notes, noteSubjects),
      messages: new MemoryWork(messages, messageSubjects),
    };
    this.editing = new MemoryEditingLater(async () => {
      const { MemoryEditing } = await import('./memory-editing.js');
      return new MemoryEditing(memory, region);
    });
    const work = workLater({ ...memory, contact: async (id) => memory.contacts.get(id) });
    this.notes = work.notes;
    this.messaging = { ...work.messaging, ...(templates && { templates: given(templates) }) };
    this.outgoing = work.outgoing;
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
