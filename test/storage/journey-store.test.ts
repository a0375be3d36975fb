import { expect } from '@open-wc/testing';
import type { JourneyEvent } from '../../src/domain/journey/journey-event.js';
import { JourneyRecords } from '../../src/storage/journey-records.js';
import { journeyDatabase } from '../../src/storage/journey-schema.js';
import { type EventPlace, JourneyStore } from '../../src/storage/journey-store.js';
import { deleteJourneys, keepAll, newJourneys } from '../adapters/journey/indexeddb-journey-harness.js';
import { itWithQuota } from '../support/engines.js';
import { failureOf, uncaughtDuring, withBytes } from '../support/storage.js';

const start = Date.parse('2026-03-05T12:00:00Z');
const event = (nth: number, part: Partial<JourneyEvent> = {}): JourneyEvent => ({
  ...{ id: `e-${nth}`, at: new Date(start + nth * 1000).toISOString(), kind: 'chat' },
  ...part,
});
const events = (count: number, first = 0) => Array.from({ length: count }, (_, nth) => event(first + nth));

function open(name = newJourneys()) {
  const database = journeyDatabase(name);
  const [records, store] = [new JourneyRecords(database), new JourneyStore(database)];
  const list = (visitors: readonly string[], limit = 100, before?: EventPlace) =>
    store.newest(visitors, { limit, before });
  return {
    ...{ name, records, store, list },
    idsOf: async (...visitors: string[]) => (await list(visitors)).events.map((each) => each.event.id),
    close: () => database.close(),
  };
}

type Opened = ReturnType<typeof open>;

describe('The store of journeys', () => {
  let journeys: Opened;
  beforeEach(() => (journeys = open()));
  afterEach(() => journeys.close());
  after(deleteJourneys);

  it('has each event once, however often and wherever it is told', async () => {
    await journeys.records.record('v', [event(1), event(1), event(2)], keepAll);
    await journeys.records.record('v', [event(2), event(3)], keepAll);
    await journeys.records.record('w', [event(1)], keepAll);
    const { total } = await journeys.list(['v'], 1);
    expect(total).to.equal(3);
    expect(await journeys.idsOf('v')).to.deep.equal(['e-3', 'e-2', 'e-1']);
    expect(await journeys.idsOf('w')).to.deep.equal(['e-1']);
  });

  it('lists by the time, also what was told late', async () => {
    await journeys.records.record('v', [event(1), event(5)], keepAll);
    await journeys.records.record('v', [event(3)], keepAll);
    expect(await journeys.idsOf('v')).to.deep.equal(['e-5', 'e-3', 'e-1']);
  });

  it('lists what several devices have told as one, page by page, also of the same moment', async () => {
    const same = { at: new Date(start).toISOString() };
    await journeys.records.record('phone', [event(1), event(2, same), event(3, same)], keepAll);
    await journeys.records.record('desk', [event(4, same), event(5, same), event(6)], keepAll);
    const seen: string[] = [];
    for (let before: EventPlace | undefined, hasMore = true; hasMore;) {
      const page = await journeys.list(['phone', 'desk'], 1, before);
      seen.push(...page.events.map((each) => each.event.id));
      before = page.events.at(-1);
      ({ hasMore } = page);
    }
    expect(seen.slice(0, 2)).to.deep.equal(['e-6', 'e-1']);
    expect(seen.slice(2)).to.have.members(['e-2', 'e-3', 'e-4', 'e-5']);
    expect(seen).to.have.lengthOf(6);
  });

  it('reads of many events only those that are asked for', async () => {
    await journeys.records.record('v', events(2_000), keepAll);
    const read: number[] = [];
    const { getAll } = IDBIndex.prototype;
    IDBIndex.prototype.getAll = function (...parameters) {
      const request = getAll.apply(this, parameters);
      request.addEventListener('success', () => read.push(request.result.length));
      return request;
    };
    try {
      const { events: newest, total } = await journeys.list(['v'], 50);
      expect([newest.length, newest[0]?.event.id, total]).to.deep.equal([50, 'e-1999', 2_000]);
    } finally {
      IDBIndex.prototype.getAll = getAll;
    }
    expect(read).to.deep.equal([51]);
  });

  it('gives what came later a part at a time, in order', async () => {
    await journeys.records.record('v', events(5), keepAll);
    const first = await journeys.store.later(['v'], {}, 3);
    const second = await journeys.store.later(['v'], first.places, 3);
    const ids = [first, second].map((part) => part.events.map((each) => each.event.id));
    expect(ids).to.deep.equal([
      ['e-0', 'e-1', 'e-2'],
      ['e-3', 'e-4'],
    ]);
    expect([first.hasMore, second.hasMore]).to.deep.equal([true, false]);
  });

  describe('keeps', () => {
    const { now } = Date;
    beforeEach(() => (Date.now = () => start));
    afterEach(() => (Date.now = now));

    it('so many events of a visitor, the newest', async () => {
      const keep = { events: 3, days: 90 };
      await journeys.records.record('v', events(3), keep);
      await journeys.records.record('v', events(2, 3), keep);
      expect(await journeys.idsOf('v')).to.deep.equal(['e-4', 'e-3', 'e-2']);
      expect((await journeys.list(['v'])).total).to.equal(3);
    });

    it('events for so many days, of who comes back and of who does not', async () => {
      const keep = { events: 100, days: 90 };
      for (const visitor of ['v', 'w', 'x']) await journeys.records.record(visitor, events(3), keep);
      const later = start + 91 * 86_400_000;
      Date.now = () => later;
      const again = event(9, { at: new Date(later).toISOString() });
      await journeys.records.record('v', [again], keep);
      await journeys.records.record('x', [again], keepAll);
      expect(await journeys.idsOf('v')).to.deep.equal(['e-9']);
      await journeys.records.tidy(keep);
      expect([await journeys.idsOf('w'), await journeys.idsOf('x')]).to.deep.equal([[], ['e-9']]);
      expect(await journeys.store.knownBy(['visitor w'])).to.deep.equal([]);
      expect((await journeys.list(['x'])).total).to.equal(1);
    });

    it('who somebody is for so many days, and their signs of life, whether or not anything happened', async () => {
      const keep = { events: 100, days: 90 };
      await journeys.records.link('v', ['contact anna']);
      await journeys.records.sign('gone', { at: new Date(start).toISOString(), state: 'left' });
      await journeys.records.tidy(keep);
      expect(await journeys.store.knownBy(['contact anna'])).to.have.length(1);
      expect((await journeys.list(['gone'])).presence?.state).to.equal('left');
      Date.now = () => start + 91 * 86_400_000;
      await journeys.records.tidy(keep);
      expect(await journeys.store.knownBy(['contact anna'])).to.deep.equal([]);
      expect((await journeys.list(['gone'])).presence).to.equal(undefined);
    });
  });

  it('forgets a visitor whole, and what comes after that is later than all before', async () => {
    await journeys.records.record('v', events(3), keepAll);
    await journeys.records.sign('v', { at: event(3).at, state: 'active' });
    await journeys.records.link('v', ['contact anna']);
    await journeys.records.record('w', events(1), keepAll);
    const { places } = await journeys.list(['v']);
    expect(await journeys.records.forget(['contact anna'])).to.equal(1);
    const { events: left, presence } = await journeys.list(['v']);
    expect([left, presence]).to.deep.equal([[], undefined]);
    expect(await journeys.store.knownBy(['contact anna', 'visitor v'])).to.deep.equal([]);
    expect(await journeys.idsOf('w')).to.deep.equal(['e-0']);
    await journeys.records.record('v', [event(7)], keepAll);
    const later = await journeys.store.later(['v'], places, 9);
    expect(later.events.map((each) => each.event.id)).to.deep.equal(['e-7']);
  });

  it('links a visitor to one person only', async () => {
    const link = (...keys: string[]) => journeys.records.link('v', keys);
    expect(await link('contact anna', 'identity phone:+46701740605')).to.equal(true);
    expect(await link('identity email:anna@nordanvind.example', 'interaction chat-1')).to.equal(true);
    expect(await link('contact anna', 'interaction chat-2')).to.equal(true);
    expect(await link('contact giulia')).to.equal(false);
    expect(await link('identity phone:+390612345678')).to.equal(false);
    const [visitor] = await journeys.store.knownBy(['interaction chat-2']);
    expect(visitor?.keys).to.deep.equal([
      'visitor v',
      'contact anna',
      'identity phone:+46701740605',
      'identity email:anna@nordanvind.example',
      'interaction chat-1',
      'interaction chat-2',
    ]);
  });

  it('holds nothing half of a page that goes in the middle of a write', async () => {
    const batch = 200;
    const frame = document.createElement('iframe');
    frame.src = '/built/page?body=';
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
    document.body.append(frame);
    await loaded;
    const written = new Promise<void>((resolve) =>
      Object.assign(frame.contentWindow!, { written: () => resolve() }),
    );
    const script = frame.contentDocument!.createElement('script');
    script.type = 'module';
    script.textContent = `
      import { JourneyRecords } from '/src/storage/journey-records.ts';
      import { journeyDatabase } from '/src/storage/journey-schema.ts';
      const records = new JourneyRecords(journeyDatabase('${journeys.name}'));
      for (let nth = 0; ; nth += 1) {
        const events = Array.from({ length: ${batch} }, (_, place) => ({
          id: nth + '-' + place, at: new Date().toISOString(), kind: 'chat',
        }));
        await records.record('v', events, { events: Infinity, days: Infinity });
        written();
      }`;
    frame.contentDocument!.body.append(script);
    await written;
    await new Promise((resolve) => setTimeout(resolve, 25 * Math.random()));
    frame.remove();
    const { total, events: held } = await journeys.list(['v'], 1_000_000);
    expect(total).to.be.above(0);
    expect([total % batch, held.length]).to.deep.equal([0, total]);
  });

  itWithQuota('records nothing by half on a full disk, and less when there is room for that', async () => {
    const text = Array.from({ length: 500_000 }, () => String.fromCharCode(33 + Math.random() * 90)).join('');
    const uncaught = await uncaughtDuring(() =>
      withBytes(400_000, async () => {
        const full = open();
        await full.records.record('v', [event(1)], keepAll);
        const failure = failureOf(full.records.record('v', [event(2), event(3, { text })], keepAll));
        expect(await failure).to.equal('storage/full');
        expect(await full.idsOf('v')).to.deep.equal(['e-1']);
        await full.records.record('v', [event(2)], keepAll);
        expect(await full.idsOf('v')).to.deep.equal(['e-2', 'e-1']);
        full.close();
      }),
    );
    expect(uncaught).to.deep.equal([]);
  });
});
