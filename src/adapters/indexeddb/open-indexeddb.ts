import { ContactError } from '../../domain/contact-error.js';
import { Database } from '../../storage/database.js';
import type { AdapterOptions } from '../registry.js';
import { IndexedDbAdapter } from './indexeddb-adapter.js';

/** `adapter="indexeddb" src="customers"`: the database of that name, which is made where there is none. */
export async function openIndexedDb({
  src,
  region,
}: Pick<AdapterOptions, 'src' | 'region'>): Promise<IndexedDbAdapter> {
  if (!src) throw new ContactError('invalid', 'src is not set: it names the database');
  return new IndexedDbAdapter(await Database.open(src), region);
}
