import type { Contact, ContactId } from '../../domain/contact.js';
import { ContactError } from '../../domain/contact-error.js';
import type { Identity } from '../../domain/identity.js';
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
import { pageOf } from '../page-of.js';
import type { AddressBook } from './address-book.js';
import { CardDavEditing } from './carddav-editing.js';
import { cardsThatMayHave, everyCard } from './card-filter.js';
import { Remembered } from './remembered.js';

/** How long all the cards are remembered, for whoever searches: typing would have them sent at every letter. */
const searchedMilliseconds = 60_000;

/** The contacts of an address book by CardDAV, which knows neither notes nor a past, and tells of no change. */
export class CardDavAdapter implements ContactAdapter {
  readonly editing: CardDavEditing;
  readonly #book: AddressBook;
  readonly #all: Remembered<readonly Contact[]>;

  constructor(book: AddressBook) {
    this.#book = book;
    this.#all = new Remembered((signal) => this.#readAll(signal), searchedMilliseconds);
    this.editing = new CardDavEditing(book, () => this.#all.forget());
  }

  async find(identities: readonly Identity[], { signal, limit }: FindOptions): Promise<FindResult> {
    signal.throwIfAborted();
    const filter = cardsThatMayHave(identities);
    if (!filter) return { matches: [], more: false };
    const { cards, isCutOff } = await this.#book.query(filter, signal);
    const contacts = cards.map(({ contact }) => contact);
    const found = foundAmong(contacts, identities, limit);
    if (isCutOff && found.matches.length === 0)
      throw new ContactError(
        'unavailable',
        'The server gives only some of the cards that may be the right one',
      );
    return isCutOff ? { ...found, more: true } : found;
  }

  async get(id: ContactId, { signal }: RequestOptions): Promise<Contact> {
    signal.throwIfAborted();
    const card = await this.#book.card(id, signal);
    if (!card) throw new ContactError('not-found', 'No card has this id');
    return card.contact;
  }

  async search(query: ContactQuery, options: PageOptions): Promise<Page<Contact>> {
    const contacts = await this.#all.get(options.signal);
    return pageOf(
      contacts.filter((contact) => isSearched(contact, query)),
      options,
    );
  }

  async #readAll(signal: AbortSignal): Promise<readonly Contact[]> {
    const { cards } = await this.#book.query(everyCard, signal);
    const { compare } = new Intl.Collator();
    return cards.map(({ contact }) => contact).sort((a, b) => compare(a.name.full, b.name.full));
  }
}
