import { ContactError, type ContactErrorCode } from '../../domain/contact-error.js';
import { type DavResource, hrefsIn, memberOf, type WebDav } from './webdav.js';

const asked = ['d:resourcetype', 'd:current-user-principal', 'card:addressbook-home-set'];

/**
 * The address book that an address leads to: its own, or the only one of a home, a principal or a server
 * (RFC 6352, 7.1; RFC 6764, 6). Rejects with `invalid` where there are several or none, in words for whoever wrote the page.
 */
export async function findAddressBook(dav: WebDav, src: URL, signal: AbortSignal): Promise<URL> {
  const start = withSlash(src);
  const discovery = new Discovery(dav, signal);
  const books = await (start.pathname === '/' ? discovery.booksOfServer(start) : discovery.booksFrom(start));
  const [book, another] = books;
  if (!book) throw new ContactError('invalid', 'src leads to no address book that is open to this agent');
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

  /** The server's own root may be a web page; then it may say elsewhere where its address books are. */
  async booksOfServer(root: URL): Promise<URL[]> {
    const books = await this.booksFrom(root).catch(unless('invalid'));
    // A browser does not tell where a redirect leads.
    return books.length > 0
      ? books
      : this.booksFrom(new URL('/.well-known/carddav', root)).catch(unless('invalid', 'unavailable'));
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
    const resources = await this.#dav.properties(question, asked).catch(unless('not-found'));
    return resources.filter(({ status }) => status < 300);
  }
}

const unless =
  (...codes: readonly ContactErrorCode[]) =>
  (error: unknown): never[] => {
    if (error instanceof ContactError && codes.includes(error.code)) return [];
    throw error;
  };

const isAddressBook = ({ properties }: DavResource): boolean =>
  memberOf(properties['resourcetype'], 'addressbook') !== undefined;

const homesOf = ({ properties, address }: DavResource): URL[] =>
  hrefsIn(properties['addressbookHomeSet'], address);

function withSlash(address: URL): URL {
  const url = new URL(address);
  url.pathname = url.pathname.replace(/\/*$/, '/');
  return url;
}
