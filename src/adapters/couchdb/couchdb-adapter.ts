import { candidateKey } from '../../domain/candidate-keys.js';
import type { Contact, ContactId } from '../../domain/contact.js';
import type { Identity } from '../../domain/identity.js';
import type { StoredDocument, ViewRow } from '../../formats/couchdb-schema.js';
import type {
  ContactAdapter,
  ContactQuery,
  FindOptions,
  FindResult,
  Page,
  PageOptions,
  RequestOptions,
} from '../contact-adapter.js';
import { foundAmong } from '../found-among.js';
import { isSearched } from '../is-searched.js';
import { loadOnce } from '../load-once.js';
import type { CouchDatabase, ViewRange } from './couch-database.js';
import { CouchDbEditing } from './couchdb-editing.js';
import { CouchDbHistory } from './couchdb-history.js';
import { CouchDbNotes } from './couchdb-notes.js';
import { memberWord, tellingWord } from './search-words.js';
import { contactOf, StoredContacts } from './stored-contacts.js';

interface CouchDbOptions {
  /** Reads the numbers that are written. ISO 3166-1 alpha-2. */
  readonly region?: string | undefined;
  readonly warn: (message: string) => void;
}

/** Of those that have a number, or one that ends alike, as many are read: nobody chooses among more. */
const mostCandidates = 1_000;

/** After every other text in the order of a view. */
const last = '\ufff0';

/** Contacts in a database of CouchDB. */
export class CouchDbAdapter implements ContactAdapter {
  readonly editing: CouchDbEditing;
  readonly history: CouchDbHistory;
  readonly notes: CouchDbNotes;
  readonly #database: CouchDatabase;
  readonly #contacts: StoredContacts;
  readonly #changes = loadOnce(async () => {
    const { ChangesFeed } = await import('./changes-feed.js');
    return new ChangesFeed(this.#contacts);
  });

  constructor(database: CouchDatabase, { region, warn }: CouchDbOptions) {
    this.#database = database;
    this.#contacts = new StoredContacts(database, warn);
    this.editing = new CouchDbEditing(this.#contacts, region);
    this.history = new CouchDbHistory(this.#contacts);
    this.notes = new CouchDbNotes(this.#contacts);
  }

  async find(identities: readonly Identity[], { signal, limit }: FindOptions): Promise<FindResult> {
    const keys = [...new Set(identities.map(candidateKey).filter((key) => key !== undefined))];
    const asked = { what: 'The list of matches', signal };
    const { rows, total_rows: all } = await this.#database.keyed('keys', keys, asked, mostCandidates);
    const byId = new Map(rows.map(({ id, doc }) => [id, this.#contacts.readable(doc, contactOf)]));
    const found = foundAmong(
      [...byId.values()].filter((contact) => contact !== undefined),
      identities,
      limit,
    );
    const more = found.more || rows.length === mostCandidates;
    const isSourceEmpty = all === 0 && (await this.#database.count('names', asked)) === 0;
    return { ...found, more, ...(isSourceEmpty && { isSourceEmpty }) };
  }

  async get(id: ContactId, { signal }: RequestOptions): Promise<Contact> {
    return (await this.#contacts.get(id, signal)).contact;
  }

  /** By name, or by the words that are found. */
  search(query: ContactQuery, options: PageOptions): Promise<Page<Contact>> {
    const { range, word } = rangeOf(query);
    const read = (document: StoredDocument) => {
      const contact = contactOf(document);
      return isSearched(contact, query) ? contact : undefined;
    };
    const readRow = ({ doc, key }: ViewRow) =>
      word === undefined || isFirstOf(word, doc, key) ? this.#contacts.readable(doc, read) : undefined;
    return this.#database.page(range, readRow, { ...options, what: 'The search' });
  }

  async *watch(id: ContactId, { signal }: RequestOptions): AsyncGenerator<Contact> {
    yield* (await this.#changes()).follow(id, signal);
  }
}

function rangeOf({ text = '', organisationId }: ContactQuery): { range: ViewRange; word?: string } {
  if (organisationId !== undefined) {
    const word = memberWord(organisationId);
    return { range: { view: 'words', startkey: [word], endkey: [word, {}] } };
  }
  const word = tellingWord(text);
  if (word === undefined) return { range: { view: 'names', startkey: [], endkey: [{}] } };
  return { range: { view: 'words', startkey: [word], endkey: [word + last] }, word };
}

/** Whoever has several words that begin so comes once, wherever a page ends: at the first of them. */
function isFirstOf(word: string, document: StoredDocument | undefined, key: unknown): boolean {
  const words: unknown = document?.['words'];
  const found = Array.isArray(key) && (key as unknown[])[0];
  return Array.isArray(words) && words.find((each) => String(each).startsWith(word)) === found;
}
