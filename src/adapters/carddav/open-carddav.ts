import { inTime } from '../http/in-time.js';
import { HttpService } from '../http/request.js';
import { readServiceAddress } from '../http/service-address.js';
import type { AdapterOptions } from '../registry.js';
import { AddressBook } from './address-book.js';
import { CardDavAdapter } from './carddav-adapter.js';
import { findAddressBook } from './find-address-book.js';
import { WebDav } from './webdav.js';

/** Milliseconds until the address book must have been found. */
const patience = 20_000;

/**
 * `adapter="carddav" src="https://dav.example/agent/contacts/"`: an address book, or what leads to one. What `getToken`
 * gives is a bearer token, or `Basic` and a name with its password in base64.
 */
export async function openCardDav(options: AdapterOptions): Promise<CardDavAdapter> {
  const { src, region, warn } = options;
  const start = readServiceAddress(src, 'src');
  const service = new HttpService(start, options);
  const address = await inTime(patience, 'The address book was not found in time', (signal) =>
    findAddressBook(new WebDav(service), start, signal),
  );
  return new CardDavAdapter(new AddressBook({ service, address, region, warn }));
}
