import { expect } from '@open-wc/testing';
import type { HistoryFacet } from '../../src/adapters/contact-adapter.js';
import { ContactError } from '../../src/domain/contact-error.js';
import { parseReadings, type Identity } from '../../src/domain/identity.js';
import type { PastInteraction } from '../../src/domain/interaction.js';
import { pastInteractions } from '../../src/store/history.js';
import { FakeAdapter } from '../support/fake-adapter.js';

const phone = (parseReadings('+46701740605') as readonly Identity[])[0] as Identity;
const email = (parseReadings('jane@example.com') as readonly Identity[])[0] as Identity;

const past = (id: string, at: string): PastInteraction => ({
  ...{ id, at, channel: 'voice', direction: 'inbound' },
});

const day = (number: number) => `2026-03-${String(number).padStart(2, '0')}T10:00:00Z`;

function setUp(identities: readonly Identity[]) {
  const adapter = new FakeAdapter();
  const { signal } = new AbortController();
  const result = pastInteractions(adapter.history as HistoryFacet, identities, signal);
  const answer = (position: number, items: readonly PastInteraction[]) =>
    adapter.lists[position]?.answer({ items });
  return { adapter, signal, result, answer };
}

describe('pastInteractions', () => {
  it('asks for each identity, with the signal', async () => {
    const { adapter, signal, result, answer } = setUp([phone, email]);
    expect(adapter.lists.map(({ about }) => about)).to.deep.equal([{ identity: phone }, { identity: email }]);
    expect(adapter.lists.every((asked) => asked.signal === signal)).to.be.true;
    answer(0, []);
    answer(1, []);
    expect(await result).to.deep.equal([]);
  });

  it('puts the newest first, whichever identity it was with', async () => {
    const { result, answer } = setUp([phone, email]);
    answer(0, [past('c', day(3)), past('a', day(1))]);
    answer(1, [past('d', day(4)), past('b', day(2))]);
    expect((await result).map(({ id }) => id)).to.deep.equal(['d', 'c', 'b', 'a']);
  });

  it('gives an interaction once, even if both identities had part in it', async () => {
    const { result, answer } = setUp([phone, email]);
    answer(0, [past('a', day(1))]);
    answer(1, [past('b', day(2)), past('a', day(1))]);
    expect((await result).map(({ id }) => id)).to.deep.equal(['b', 'a']);
  });

  it('asks for 20, and gives the newest 20 of all', async () => {
    const { adapter, result, answer } = setUp([phone, email]);
    const odd = Array.from({ length: 15 }, (_, i) => past(`odd ${i}`, day(1 + 2 * i)));
    const even = Array.from({ length: 15 }, (_, i) => past(`even ${i}`, day(2 + 2 * i)));
    answer(0, odd.reverse());
    answer(1, even.reverse());
    const all = await result;
    expect(adapter.limits).to.deep.equal([20, 20]);
    expect(all).to.have.length(20);
    expect(all.map(({ at }) => at)).to.deep.equal(Array.from({ length: 20 }, (_, i) => day(30 - i)));
  });

  it('fails where one of them fails', async () => {
    const { adapter, result, answer } = setUp([phone, email]);
    const error = new ContactError('forbidden', 'Not for you');
    answer(0, [past('a', day(1))]);
    adapter.lists[1]?.fail(error);
    expect(await result.catch((reason: unknown) => reason)).to.equal(error);
  });

  it('is empty where there is nothing to ask for', async () => {
    const { adapter, result } = setUp([]);
    expect(await result).to.deep.equal([]);
    expect(adapter.lists).to.be.empty;
  });
});
