import { expect } from '@open-wc/testing';
import { MemoryAdapter } from '../../src/adapters/memory/memory-adapter.js';
import { desk } from '../../src/storage/desk.js';
import { signal } from '../../src/testing/adapter-case.js';
import { contactNamed } from '../support/contacts.js';
import { FickleSource, type Mood } from '../support/fickle-source.js';
import { OutboxDesk } from '../support/outbox-desk.js';

const [writes, flips] = globalThis.soak ? [500, 200] : [50, 20];
const moods: readonly Mood[] = ['online', 'offline', 'slow', 'failing', 'deaf'];

/** The same numbers every time, from 0 to 1. */
function* chances(seed: number): Generator<number, never> {
  for (let state = seed; ;) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    yield state / 2_147_483_648;
  }
}

/** What was done to each contact, in its order. */
const byContact = (texts: readonly string[]) =>
  Object.fromEntries(Map.groupBy(texts, (text) => text.split(':')[0] ?? ''));

async function emptyDesk(): Promise<void> {
  await desk.write((transaction) => transaction.objectStore('outbox').clear());
}

describe('An outbox over a source that comes and goes', () => {
  beforeEach(emptyDesk);
  after(emptyDesk);

  it(`lands each of ${writes} writes once and in order for each contact, through ${flips} changes`, async () => {
    const chance = chances(flips);
    const next = () => chance.next().value;
    const people = ['a', 'b', 'c', 'd'].map((name) => ({ ...contactNamed(name), revision: 'first' }));
    const source = new FickleSource(new MemoryAdapter(people));
    source.latency = () => next() * 80;
    const tabs = [
      new OutboxDesk(source, 'first', people.slice(0, 2)),
      new OutboxDesk(source, 'second', people.slice(2)),
    ];

    for (let write = 0; write < writes; write += 1) {
      if (write % Math.floor(writes / flips) === 0) {
        source.mood = moods[Math.floor(next() * moods.length)] ?? 'online';
        window.dispatchEvent(new Event('online'));
      }
      const tab = tabs[Math.floor(next() * tabs.length)];
      if (next() < 0.05) tab?.reload();
      await tab?.write(next());
    }

    source.mood = 'online';
    const waiting = async () => (await Promise.all(tabs.map((tab) => tab.outbox.list({ signal })))).flat();
    for (let left = await waiting(); left.length > 0; left = await waiting()) {
      expect(left.filter(({ state }) => state === 'refused')).to.deep.equal([]);
      window.dispatchEvent(new Event('online'));
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    for (const tab of tabs) tab.close();

    const made = tabs.flatMap((tab) => tab.made);
    expect(made).to.have.lengthOf(writes);
    expect(byContact(source.done)).to.deep.equal(byContact(made));
  }).timeout(globalThis.soak ? 600_000 : 60_000);
});
