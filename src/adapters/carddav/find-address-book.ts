import { ContactError } from '../../domain/contact-error.js';
import { type DavResource, hrefsIn, memberOf, type WebDav } from './webdav.js';

const asked = ['d:resourcetype', 'd:current-user-principal', 'card:addressbook-home-set'];

/**
 * The address book that an address leads to: its own, or the only one of a home, a principal or a server
 * (RFC 6352, 7.1; RFC 6764, 6). Rejects with `invalid` where there are several or none, in words for whoever wrote the page.
 */
export async function findAddressBook(dav: WebDav, src: URL, signal: AbortSignal): Promise<URL> {
  const start = withSlash(src);
  const discovery = new Discovery(dav, signal);
  const books = await discovery.booksFrom(start);
  const [book, another] = books.length > 0 ? books : await discovery.booksOfServer(start);
  if (!book) throw new ContactError('invalid', `src leads to no address book that is open to this agent`);
  if (!another) return book;
  const all = books.map(({ href }) => href).join(', ');
  throw new ContactError('invalid', `src leads to ${books.length} address books, choose one as src: ${all}`);
}

class Discovery {
  readonly #dav: WebDav;
  readonly #signal: AbortSignal;

  constructor(dav: WebDav, signal: AbortSignal) {
    this.#dav = dav;
    this.#signal = signal;
  }

  async booksFrom(address: URL): Promise<URL[]> {
    const [resource] = await this.#ask(address, '0');
    if (!resource) return [];
    if (isAddressBook(resource)) return [address];
    const own = await this.#booksOf([...homesOf(resource), address]);
    if (own.length > 0) return own;
    const principals = hrefsIn(resource.properties['currentUserPrincipal'], address);
    const described = await Promise.all(principals.map((principal) => this.#ask(principal, '0')));
    return this.#booksOf(described.flat().flatMap(homesOf));
  }

  /** Where the server says that its address books are. A browser does not tell where a redirect leads. */
  async booksOfServer(address: URL): Promise<URL[]> {
    if (address.pathname !== '/') return [];
    try {
      return await this.booksFrom(new URL('/.well-known/carddav', address));
    } catch (error) {
      if (error instanceof ContactError && error.code === 'unavailable') return [];
      throw error;
    }
  }

  async #booksOf(homes: readonly URL[]): Promise<URL[]> {
    const distinct = [...new Set(homes.map(({ href }) => href))].map((href) => new URL(href));
    const held = await Promise.all(distinct.map((home) => this.#ask(home, '1')));
    return held
      .flat()
      .filter(isAddressBook)
      .map(({ address }) => withSlash(address));
  }

  /** Nothing, where the server has nothing to say there. */
  async #ask(address: URL, depth: '0' | '1'): Promise<DavResource[]> {
    const question = { what: 'The way to the address book', address, depth, signal: this.#signal };
    try {
      const resources = await this.#dav.properties(question, asked);
      return resources.filter(({ status }) => status < 300);
    } catch (error) {
      if (error instanceof ContactError && error.code === 'not-found') return [];
      throw error;
    }
  }
}

const isAddressBook = ({ properties }: DavResource): boolean =>
  memberOf(properties['resourcetype'], 'addressbook') !== undefined;

const homesOf = ({ properties, address }: DavResource): URL[] =>
  hrefsIn(properties['addressbookHomeSet'], address);

function withSlash(address: URL): URL {
  const url = new URL(address);
  url.pathname = url.pathname.replace(/\/*$/, '/');
  return url;
}
