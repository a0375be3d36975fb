import { HttpService } from '../http/request.js';
import { readServiceAddress } from '../http/service-address.js';
import type { AdapterOptions } from '../registry.js';
import { CouchDatabase } from './couch-database.js';
import { CouchDbAdapter } from './couchdb-adapter.js';

/** `adapter="couchdb" src="https://couchdb.example/contacts"`: a database of CouchDB, which has the design document of the card. */
export function openCouchDb({ src, region, warn, ...credentials }: AdapterOptions): CouchDbAdapter {
  const service = new HttpService(readServiceAddress(src, 'src'), credentials);
  return new CouchDbAdapter(new CouchDatabase(service), { region, warn });
}
