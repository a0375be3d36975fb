import { ContactError } from '../../domain/contact-error.js';
import { Database } from '../../storage/database.js';
import { tidy } from '../../storage/tidying.js';
import type { AdapterOptions } from '../registry.js';
import { ifAlone } from './import-lock.js';
import { IndexedDbAdapter } from './indexeddb-adapter.js';

/** `adapter="indexeddb" src="customers"`: the database of that name, which is made where there is none. */
export async function openIndexedDb({
  src,
  region,
}: Pick<AdapterOptions, 'src' | 'region'>): Promise<IndexedDbAdapter> {
  if (!src) throw new ContactError('invalid', 'src is not set: it names the database');
  const database = await Database.open(src);
  void tidyUp(src, database);
  return new IndexedDbAdapter(database, region);
}

/** After an import that was killed. What fails here harms nobody, and the next to open tries again. */
async function tidyUp(src: string, database: Database): Promise<void> {
  await ifAlone(src, () => tidy(database)).catch(() => undefined);
}
