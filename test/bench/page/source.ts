import { readNumbers } from '../../../src/domain/contact-numbers.js';
import type { Contact } from '../../../src/domain/contact.js';
import { Database } from '../../../src/storage/database.js';
import { Staging } from '../../../src/storage/staging.js';
import { putCrowd, stageCrowd } from './crowd-writes.js';
import { RawStore, rawRecord } from './raw-store.js';

/** What the cards look up. */
export interface Source {
  readonly adapter: 'memory' | 'indexeddb';
  readonly src: string;
  /** So many are in the database beside the people of the demo. */
  readonly crowd?: number;
}

/** The same people in the database and in the floor's, which all pages of a run share. */
export async function fill({ src, crowd = 0 }: Source): Promise<RawStore> {
  const raw = await RawStore.open(`raw ${src}`);
  if ((await raw.count()) > 0) return raw;
  const people = await readNumbers((await (await fetch('/people.json')).json()) as Contact[]);
  await stage(src, people);
  await raw.put(people.map(rawRecord));
  await stageCrowd(src, crowd);
  await putCrowd(raw, crowd);
  return raw;
}

async function stage(src: string, people: readonly Contact[]): Promise<void> {
  const database = await Database.open(src);
  const staging = await Staging.begin(database);
  await staging.stage(people);
  await staging.commit();
  database.close();
}
