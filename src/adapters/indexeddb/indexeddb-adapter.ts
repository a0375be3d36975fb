import { candidateKey } from '../../domain/candidate-keys.js';
import type { Contact, ContactId } from '../../domain/contact.js';
import { ContactError } from '../../domain/contact-error.js';
import type { Identity } from '../../domain/identity.js';
import { ContactStore } from '../../storage/contact-store.js';
import { Database } from '../../storage/database.js';
import { HistoryStore } from '../../storage/history-store.js';
import type {
  ContactAdapter,
  ContactQuery,
  FindOptions,
  FindResult,
  Page,
  PageOptions,
  RequestOptions,
} from '../contact-adapter.js';
import { type EmbeddedFacets, facetsLater } from '../embedded/facets-later.js';
import type { OutgoingBox } from '../embedded/outgoing-box.js';
import { foundAmong } from '../found-among.js';
import { isSearched } from '../is-searched.js';
import { loadOnce } from '../load-once.js';
import { IndexedDbHistory } from './indexeddb-history.js';
import { placeOf, placeText } from './place-text.js';

/** Contacts in a database of the browser's, which all pages of the origin share. */
export class IndexedDbAdapter implements ContactAdapter {
  readonly embedded = true;
  readonly watch: EmbeddedFacets['watch'];
  readonly editing: EmbeddedFacets['editing'];
  readonly history: IndexedDbHistory;
  readonly notes: EmbeddedFacets['notes'];
  readonly messaging: EmbeddedFacets['messaging'];
  /** For whoever really sends the messages. */
  readonly outgoing: OutgoingBox;
  readonly #database: Database;
  readonly #contacts: ContactStore;

  /** Use `openIndexedDb`. */
  constructor(database: Database, region: string | undefined) {
    this.#database = database;
    this.#contacts = new ContactStore(database);
    const history = new HistoryStore(database, this.#contacts.committed);
    this.history = new IndexedDbHistory(history);
    const loaded = loadOnce(async () => {
      const { indexedDbFacets } = await import('./indexeddb-facets.js');
      return indexedDbFacets({ database, contacts: this.#contacts, region });
    });
    const { watch, editing, notes, messaging, outgoing } = facetsLater(loaded);
    this.watch = watch;
    this.editing = editing;
    this.notes = notes;
    this.messaging = messaging;
    this.outgoing = outgoing;
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
