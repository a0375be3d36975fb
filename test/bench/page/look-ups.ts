import type { IndexedDbAdapter } from '../../../src/adapters/indexeddb/indexeddb-adapter.js';
import { openIndexedDb } from '../../../src/adapters/indexeddb/open-indexeddb.js';
import type { PhoneNumber } from '../../../src/domain/identity.js';
import { mobileOf } from '../../support/crowd.js';
import { turn } from './clock.js';
import { stageCrowd } from './crowd-writes.js';
import { RawStore } from './raw-store.js';
import { fill, type Source } from './source.js';

type Times = Record<'card' | 'floor', number[]>;

const pair = ['card', 'floor'] as const;

/** A prime: one after the other, they are anywhere among all. */
const stride = 514_229;

/** The adapter, whose one request also finds whose numbers only end alike, beside a mere request for a number. */
export async function lookUps(source: Source, samples: number, who: 'somebody' | 'nobody'): Promise<Times> {
  const raw = await fill(source);
  return alternately(source, samples, who, (number) => raw.find(number));
}

/** The adapter, beside a request that finds nothing in an empty store. */
export async function lookUpsAmongMany(source: Source, samples: number): Promise<Times> {
  const nothing = await RawStore.open('nothing');
  return alternately(source, samples, 'somebody', () => nothing.findNothing());
}

export async function fillWithMany({ src, crowd = 0 }: Source): Promise<void> {
  await stageCrowd(src, crowd);
}

async function alternately(
  { src, crowd = 0 }: Source,
  samples: number,
  who: 'somebody' | 'nobody',
  ask: (number: PhoneNumber) => Promise<unknown>,
): Promise<Times> {
  const adapter = await openIndexedDb({ src });
  const times: Times = { card: [], floor: [] };
  for (let i = -20; i < samples; i += 1) {
    const number = mobileOf(((Math.abs(i) * stride) % crowd) + (who === 'nobody' ? crowd : 0));
    const asked = { card: () => find(adapter, number, who), floor: () => ask(number) };
    // By turns, since the first to ask for a number may find less of it in the browser's caches.
    for (const name of i % 2 ? pair : pair.toReversed()) {
      const time = await timeOf(asked[name]);
      if (i >= 0) times[name].push(time);
    }
  }
  adapter.close();
  return times;
}

const { signal } = new AbortController();

async function find(adapter: IndexedDbAdapter, value: PhoneNumber, who: string): Promise<void> {
  const { matches } = await adapter.find([{ kind: 'phone', value, raw: value }], { signal, limit: 10 });
  if (matches.length !== (who === 'somebody' ? 1 : 0)) throw new Error(`${matches.length} have ${value}`);
}

async function timeOf(work: () => Promise<unknown>): Promise<number> {
  await turn();
  const began = performance.now();
  await work();
  return performance.now() - began;
}
