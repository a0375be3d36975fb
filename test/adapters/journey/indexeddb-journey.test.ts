import { expect } from '@open-wc/testing';
import type { JourneyNews } from '../../../src/adapters/contact-adapter.js';
import { openIndexedDbJourney } from '../../../src/adapters/journey/indexeddb-journey.js';
import { JourneyUse } from '../../../src/adapters/journey/registry.js';
import type { ContactId } from '../../../src/domain/contact.js';
import { ContactError } from '../../../src/domain/contact-error.js';
import { readAtOnce, type ReachableIdentity } from '../../../src/domain/identity.js';
import type { JourneyEvent, JourneyId, KnownVisitor } from '../../../src/domain/journey/journey-event.js';
import { annasJourney } from '../../../src/testing/sample-journeys.js';
import { connectionsLeftBy, failureOf } from '../../support/storage.js';
import { journeyCases, journeyHarness } from '../../testing/journey-harness.js';
import { deleteJourneys, keepAll, newJourneys, openRecorded } from './indexeddb-journey-harness.js';

const { signal } = new AbortController();
const anna = 'anna' as ContactId;
const number = '+46701740605';
const identities = [readAtOnce(number)?.[0] as ReachableIdentity];
const event = (id: string, at = Date.now()): JourneyEvent => ({
  ...{ id, kind: 'chat' },
  at: new Date(at).toISOString(),
});

type Opened = Awaited<ReturnType<typeof openRecorded>>;

describe('The embedded journeys', () => {
  after(deleteJourneys);

  const harness = journeyHarness((journeys) => openRecorded(journeys));
  for (const { name, run } of journeyCases()) it(name, () => run(harness));

  describe('of one origin', () => {
    let journeys: Opened;
    beforeEach(async () => (journeys = await openRecorded([])));
    afterEach(() => journeys.close?.());

    const find = (known: Partial<KnownVisitor>) =>
      journeys.source.find({ identities: [], ...known }, { signal });
    const idsOf = async (id: JourneyId | undefined) =>
      id && (await journeys.source.list(id, { signal, limit: 99 })).items.map((item) => item.id);

    async function recorded(visitor: string, ...keys: string[]) {
      await journeys.records.record(visitor, [event(`of ${visitor}`)], keepAll);
      await journeys.records.link(visitor, keys);
    }

    it('are one journey of all devices of a contact', async () => {
      await recorded('desk', 'contact anna');
      await recorded('phone', `identity phone:${number}`);
      await recorded('lodger', 'contact giulia');
      expect(await idsOf(await find({ contactId: anna, identities }))).to.have.members([
        'of desk',
        'of phone',
      ]);
    });

    it('are never those of another contact with the same number', async () => {
      await recorded('phone', `identity phone:${number}`, 'contact giulia');
      expect(await find({ contactId: anna, identities })).to.equal(undefined);
      expect(await idsOf(await find({ identities }))).to.deep.equal(['of phone']);
    });

    it('are nobody’s where a number may mean two contacts', async () => {
      await recorded('phone', `identity phone:${number}`, 'contact giulia');
      await recorded('desk', `identity phone:${number}`, 'contact anna');
      expect(await find({ identities })).to.equal(undefined);
      expect(await idsOf(await find({ contactId: anna, identities }))).to.deep.equal(['of desk']);
    });

    it('are found by what the website calls a visitor', async () => {
      await recorded('customer-7');
      expect(await idsOf(await find({ visitorId: 'customer-7' }))).to.deep.equal(['of customer-7']);
    });

    it('are told from the first on however many there are, each once', async () => {
      const many = Array.from({ length: 1_201 }, (_, nth) => event(`e-${nth}`, 1_000 + nth));
      await journeys.records.record('v', many, keepAll);
      const controller = new AbortController();
      const seen: string[] = [];
      const id = (await find({ visitorId: 'v' }))!;
      for await (const news of journeys.source.watch!(id, { signal: controller.signal })) {
        if (news.type === 'events') seen.push(...news.events.map((each) => each.id));
        if (seen.length >= many.length) controller.abort();
      }
      expect(seen).to.deep.equal(many.map((each) => each.id));
    });

    it('tell every so often that they are there, and find then what nobody has told of', async () => {
      await recorded('v');
      const id = (await find({ visitorId: 'v' }))!;
      const { setInterval } = window;
      const ticks: (() => void)[] = [];
      const every: number[] = [];
      window.setInterval = ((tick: () => void, milliseconds: number) => {
        ticks.push(tick);
        every.push(milliseconds);
        return 0;
      }) as typeof window.setInterval;
      const { place } = await journeys.source.list(id, { signal, limit: 1 });
      const controller = new AbortController();
      const news = journeys.source.watch!(id, { signal: controller.signal, after: place });
      const iterator = news[Symbol.asyncIterator]();
      const next = async () => ((await iterator.next()) as IteratorYieldResult<JourneyNews>).value;
      try {
        expect(await next()).to.deep.equal({ type: 'alive' });
        const ticked = next();
        ticks[0]?.();
        expect(await ticked).to.deep.equal({ type: 'alive' });
        const found = next();
        const { postMessage } = BroadcastChannel.prototype;
        BroadcastChannel.prototype.postMessage = () => undefined;
        await journeys.records.record('v', [event('untold')], keepAll);
        BroadcastChannel.prototype.postMessage = postMessage;
        ticks[0]?.();
        expect((await found).type).to.equal('events');
        expect(every).to.deep.equal([15_000]);
      } finally {
        window.setInterval = setInterval;
        controller.abort();
        await iterator.return?.();
      }
    });

    it('have somebody who left a page just now still there, who may be on the way to the next', async () => {
      await recorded('v');
      const id = (await find({ visitorId: 'v' }))!;
      const stateOf = async () => (await journeys.source.list(id, { signal, limit: 1 })).presence?.state;
      const left = (ago: number) =>
        journeys.records.sign('v', { at: new Date(Date.now() - ago).toISOString(), state: 'left' });
      await left(1_000);
      expect(await stateOf()).to.equal('active');
      await left(6_000);
      expect(await stateOf()).to.equal('left');
    });

    it('refuse a place that is none', async () => {
      await recorded('v');
      const id = (await find({ visitorId: 'v' }))!;
      const failure = failureOf(journeys.source.list(id, { signal, limit: 9, after: 'page 2' }));
      expect(await failure).to.equal('invalid');
    });
  });

  it('are what a card asks for by name', async () => {
    const src = newJourneys();
    const { close } = await openRecorded([annasJourney], src);
    const use = new JourneyUse('indexeddb', { src });
    const source = await use.open();
    const id = await source.find({ contactId: annasJourney.contactId!, identities: [] }, { signal });
    expect((await source.list(id!, { signal, limit: 1 })).total).to.equal(annasJourney.events.length);
    use.release();
    await close?.();
  });

  it('let go of their database when nobody uses them any more', async () => {
    const src = newJourneys();
    const left = await connectionsLeftBy(async () => {
      const source = openIndexedDbJourney({ src });
      await source.find({ contactId: anna, identities: [] }, { signal });
      source.close?.();
    });
    expect(left).to.equal(0);
  });

  it('fail as storage does where the browser refuses it', async () => {
    const { open } = IDBFactory.prototype;
    IDBFactory.prototype.open = () => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    };
    try {
      const source = openIndexedDbJourney({ src: newJourneys() });
      const found = source.find({ contactId: anna, identities: [] }, { signal });
      const error = await found.catch((reason: unknown) => reason);
      expect(error).to.be.instanceOf(ContactError);
      expect(await failureOf(found)).to.equal('storage/refused');
    } finally {
      IDBFactory.prototype.open = open;
    }
  });
});
