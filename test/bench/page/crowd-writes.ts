import type { Contact } from '../../../src/domain/contact.js';
import { Database } from '../../../src/storage/database.js';
import { Staging } from '../../../src/storage/staging.js';
import { crowd } from '../../support/crowd.js';
import { type RawStore, rawRecord } from './raw-store.js';

/** So many are made, then written. */
const writtenAtOnce = 1_000;

/** Milliseconds that so many take to be staged and committed, without those in which they are made. */
export async function stageCrowd(src: string, count: number): Promise<number> {
  const database = await Database.open(src);
  const staging = await Staging.begin(database);
  const stage = (people: readonly Contact[]) => staging.stage(people);
  const staged = await inParts(count, (people) => people, stage);
  const began = performance.now();
  await staging.commit();
  database.close();
  return staged + performance.now() - began;
}

/** Milliseconds that so many take as one record each, a thousand in a transaction. */
export const putCrowd = (raw: RawStore, count: number): Promise<number> =>
  inParts(
    count,
    (people) => people.map(rawRecord),
    (records) => raw.put(records),
  );

async function inParts<Part>(
  count: number,
  make: (people: readonly Contact[]) => Part,
  write: (part: Part) => Promise<void>,
): Promise<number> {
  let taken = 0;
  for (let from = 0; from < count; from += writtenAtOnce) {
    const part = make(crowd(from, Math.min(writtenAtOnce, count - from)));
    const began = performance.now();
    await write(part);
    taken += performance.now() - began;
  }
  return taken;
}
