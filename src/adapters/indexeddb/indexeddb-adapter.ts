import { candidateKey } from '../../domain/candidate-keys.js';
import type { Contact, ContactId } from '../../domain/contact.js';
import { ContactError } from '../../domain/contact-error.js';
import type { Identity } from '../../domain/identity.js';
import type { Message } from '../../domain/message.js';
import type { Note } from '../../domain/note.js';
import { messageSubjects, noteSubjects } from '../../domain/subject-keys.js';
import { ContactStore } from '../../storage/contact-store.js';
import { Database } from '../../storage/database.js';
import { HistoryStore } from '../../storage/history-store.js';
import { WorkStore } from '../../storage/work-store.js';
import type {
  ContactAdapter,
  ContactQuery,
  FindOptions,
  FindResult,
  Page,
  PageOptions,
  RequestOptions,
} from '../contact-adapter.js';
import type { OutgoingBox } from '../embedded/outgoing-box.js';
import type { Work } from '../embedded/stored-work.js';
import { workLater } from '../embedded/work-later.js';
import { foundAmong } from '../found-among.js';
import { isSearched } from '../is-searched.js';
import { IndexedDbEditing } from './indexeddb-editing.js';
import { IndexedDbHistory } from './indexeddb-history.js';
import { placeOf, placeText } from './place-text.js';

/** Contacts in a database of the browser's, which all pages of the origin share. */
export class IndexedDbAdapter implements ContactAdapter {
  readonly embedded = true;
  readonly editing: IndexedDbEditing;
  readonly history: IndexedDbHistory;
  readonly notes: Work['notes'];
  readonly messaging: Work['messaging'];
  /** For whoever really sends the messages. */
  readonly outgoing: OutgoingBox;
  readonly #database: Database;
  readonly #contacts: ContactStore;

  /** Use `openIndexedDb`. */
  constructor(database: Database, region: string | undefined) {
    this.#database = database;
    this.#contacts = new ContactStore(database);
    const history = new HistoryStore(database, this.#contacts.committed);
    const notes = new WorkStore<Note>(database, 'notes', noteSubjects);
    const messages = new WorkStore<Message>(database, 'messages', messageSubjects);
    this.editing = new IndexedDbEditing({ database, contacts: this.#contacts, notes, messages, region });
    this.history = new IndexedDbHistory(history);
    const work = workLater({ notes, messages, contact: (id) => this.#contacts.get(id) });
    this.notes = work.notes;
    this.messaging = work.messaging;
    this.outgoing = work.outgoing;
  }

  async find(identities: readonly Identity[], { signal, limit }: FindOptions): Promise<FindResult> {
    signal.throwIfAborted();
    const keys = new Set(identities.map(candidateKey).filter((key) => key !== undefined));
    const { contacts, isEmpty } = await this.#contacts.candidates([...keys], limit + 1);
    signal.throwIfAborted();
    const found = foundAmong(contacts, identities, limit);
    return isEmpty ? { ...found, isSourceEmpty: true } : found;
  }

  async get(id: ContactId, { signal }: RequestOptions): Promise<Contact> {
    signal.throwIfAborted();
    const contact = await this.#contacts.get(id);
    signal.throwIfAborted();
    if (!contact) throw new ContactError('not-found', 'No contact has this id');
    return contact;
  }

  /** In the order in which they were written. All are read until the page is full. */
  async search(query: ContactQuery, { signal, limit, after }: PageOptions): Promise<Page<Contact>> {
    signal.throwIfAborted();
    const items: Contact[] = [];
    for await (const placed of this.#contacts.from(placeOf(after))) {
      signal.throwIfAborted();
      for (const { contact, ...place } of placed) {
        if (!isSearched(contact, query)) continue;
        if (items.length === limit) return { items, next: placeText(place) };
        items.push(contact);
      }
    }
    return { items };
  }

  close(): void {
    this.#database.close();
  }
}
