import type { Contact, ContactId } from '../../domain/contact.js';
import { readNumbers } from '../../domain/contact-numbers.js';
import { ContactError } from '../../domain/contact-error.js';
import type { HttpAnswer, HttpService } from '../http/request.js';
import { resourceAddress } from '../http/service-address.js';
import { type Card, cardOf, nameIn, pathOf } from './card.js';
import { cardOfUid } from './card-filter.js';
import { type DavResource, WebDav, type XmlElement } from './webdav.js';

const asked = { 'd:prop': { 'd:getetag': {}, 'card:address-data': {} } };

interface AddressBookOptions {
  readonly service: HttpService;
  readonly address: URL;
  /** ISO 3166-1 alpha-2. */
  readonly region: string | undefined;
  readonly warn: (message: string) => void;
}

export interface CardsFound {
  readonly cards: readonly Card[];
  /** The server gives no more of them. */
  readonly isCutOff: boolean;
}

/** What a card is to be replaced by, or that it is to be new. */
type Condition = { readonly 'If-Match': string } | { readonly 'If-None-Match': '*' };

/** The cards of one address book (RFC 6352). Rejects with a `ContactError`, or with the reason of the signal. */
export class AddressBook {
  readonly #options: AddressBookOptions;
  readonly #dav: WebDav;
  readonly #addresses = new Map<ContactId, URL>();
  readonly #warned = new Set<string>();

  constructor(options: AddressBookOptions) {
    this.#options = options;
    this.#dav = new WebDav(options.service);
  }

  /** With their numbers read. */
  async query(filter: XmlElement, signal: AbortSignal): Promise<CardsFound> {
    const { address } = this.#options;
    const question = { what: 'The list of cards', address, depth: '1', signal } as const;
    const content = { ...asked, 'card:filter': filter };
    const resources = await this.#dav.report(question, 'card:addressbook-query', content);
    const isCutOff = resources.some(({ status }) => status === 507);
    if (isCutOff) this.#warn('The server gives only some of the cards');
    return { cards: await this.#cardsOf(resources), isCutOff };
  }

  /** Undefined where there is none. */
  async card(id: ContactId, signal: AbortSignal): Promise<Card | undefined> {
    const name = nameIn(id);
    const address = this.#addresses.get(id) ?? (name === undefined ? undefined : this.addressOf(name));
    const known = address && (await this.cardAt(address, signal));
    if (known?.contact.id === id) return known;
    if (!canBeSaid(id)) return undefined;
    const { cards } = await this.query(cardOfUid(id), signal);
    return cards.find(({ contact }) => contact.id === id);
  }

  /** Undefined where there is none that can be read. */
  async cardAt(address: URL, signal: AbortSignal): Promise<Card | undefined> {
    const question = { what: 'A card', address: this.#options.address, depth: '0', signal } as const;
    const content = { ...asked, 'd:href': { _text: address.pathname } };
    const resources = await this.#dav.report(question, 'card:addressbook-multiget', content);
    const cards = await this.#cardsOf(resources.filter(({ status }) => !isGone(status)));
    return cards.find((card) => pathOf(card.address) === pathOf(address));
  }

  /** Where a card of this name is, or would be. */
  addressOf(name: string): URL {
    return resourceAddress(this.#options.address, { path: [name] });
  }

  /** Whether it is written: not where the condition is not met. */
  async write(address: URL, text: string, condition: Condition, signal: AbortSignal): Promise<boolean> {
    const headers = { 'Content-Type': 'text/vcard; charset=utf-8', ...condition };
    const request = { what: 'The change of a card', address, method: 'PUT', headers, body: text, signal };
    return isDone(await this.#options.service.answer({ ...request, accepted: [404, 409, 412] }));
  }

  /** Whether it is deleted: not where there is another revision, or none. */
  async delete({ address, contact }: Card, signal: AbortSignal): Promise<boolean> {
    const headers = { 'If-Match': contact.revision ?? '*' };
    const request = { what: 'The removal of a card', address, method: 'DELETE', headers, signal };
    return isDone(await this.#options.service.answer({ ...request, accepted: [404, 410, 412] }));
  }

  async #cardsOf(resources: readonly DavResource[]): Promise<Card[]> {
    const found = resources.map((resource) => ({ resource, card: cardOf(resource) }));
    const cards = found.map(({ card }) => card).filter((card) => card !== undefined);
    const { pathname } = this.#options.address;
    // Of the address book itself a server may speak as well.
    if (found.some(({ card, resource }) => !card && resource.address.pathname !== pathname))
      this.#warn('Some cards cannot be read, and are left out');
    for (const { contact, address } of cards) this.#addresses.set(contact.id, address);
    const contacts = await readNumbers(cards.map(contactOf), this.#options.region);
    return cards.map((card, index) => ({ ...card, contact: contacts[index]! }));
  }

  #warn(message: string): void {
    if (!this.#warned.has(message)) this.#options.warn(message);
    this.#warned.add(message);
  }
}

const contactOf = ({ contact }: Card): Contact => contact;
const isGone = (status: number) => status === 404 || status === 410;
const isDone = ({ status }: HttpAnswer) => status < 300;

/** XML cannot say everything, and what it cannot is no UID. */
const canBeSaid = (id: string): boolean => id !== '' && id.trim() === id && !/\p{Cc}|\p{Cs}/u.test(id);

/** What is to be written needs a revision, or somebody else's change is lost. */
export function revisionOf({ contact: { revision } }: Card): string {
  if (revision) return revision;
  throw new ContactError('invalid', 'The server gives no ETag of a card, without which none can be changed');
}
