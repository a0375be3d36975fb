import { openCardDav } from '../../src/adapters/carddav/open-carddav.js';
import { randomUuid } from '../../src/domain/random-uuid.js';
import { writeVCard } from '../../src/formats/vcard-writer.js';
import type { AdapterHarness } from '../../src/testing/adapter-case.js';

/** A CardDAV server with one user; `url` ends with a slash. */
export interface CardDavServer {
  readonly url: string;
  readonly user: string;
  readonly password: string;
}

/** A fresh address book on the server for each case. */
export const carddavHarness = (server: CardDavServer): AdapterHarness => ({
  async open({ contacts, region }) {
    const src = await makeAddressBook(server, contacts.map(writeVCard).join(''));
    const warn = (message: string) => console.warn(message);
    return openCardDav({ src, region, warn, getToken: async () => credentialsOf(server) });
  },
});

/** For the header `Authorization` (RFC 7617). */
export const credentialsOf = ({ user, password }: CardDavServer): string =>
  `Basic ${btoa(`${user}:${password}`)}`;

/** Made of cards, at least one, by Radicale's own way to put up a whole address book. Its address. */
export async function makeAddressBook(server: CardDavServer, cards: string): Promise<string> {
  const src = `${server.url}${server.user}/${randomUuid()}/`;
  const headers = { Authorization: credentialsOf(server), 'Content-Type': 'text/vcard; charset=utf-8' };
  const answer = await fetch(src, { method: 'PUT', headers, body: cards });
  if (!answer.ok) throw new Error(`The address book was not made: ${answer.status} ${await answer.text()}`);
  return src;
}
