import type { ContactAdapter, JourneyFacet, JourneyNews } from '../../adapters/contact-adapter.js';
import type { JourneyEvent, Presence } from '../../domain/journey/journey-event.js';
import { type AdapterCase, type AdapterHarness, limit, present, signal } from '../adapter-case.js';
import { check, checkEqual, rejectionOf } from '../check.js';
import { annasJourney, cart, type JourneySign, sampleJourneys } from '../sample-journeys.js';
import { annasId, journeyCase } from './journey-cases.js';

const event = (id: string, minute: number): JourneyEvent => ({
  ...{ id, kind: 'page', page: cart },
  at: `2026-03-05T12:${minute}:00Z`,
});
const [first, second, third] = [event('live-1', 10), event('live-2', 11), event('live-3', 12)];
const somebodyElse = sampleJourneys.find(({ visitor }) => visitor !== annasJourney.visitor)!;

interface Watched {
  readonly journey: JourneyFacet;
  /** What the visitor whom the watcher watches does; or another. */
  tell(sign: JourneySign, visitor?: string): Promise<void>;
  /** News of the visitor, until the test ends. */
  watch(after?: string): AsyncIterable<JourneyNews>;
  /** After all that there is. */
  place(): Promise<string>;
}

const watchCase = (name: string, test: (watched: Watched) => Promise<void>): AdapterCase =>
  journeyCase(name, ['journey.watch'], async (journey, adapter, harness) => {
    const controller = new AbortController();
    try {
      await test(await watched(journey, adapter, harness, controller.signal));
    } finally {
      controller.abort();
    }
  });

async function watched(
  journey: JourneyFacet,
  adapter: ContactAdapter,
  harness: AdapterHarness,
  ended: AbortSignal,
): Promise<Watched> {
  const id = await annasId(journey);
  const tell = present(harness.tell?.bind(harness));
  const watch = present(journey.watch?.bind(journey));
  return {
    journey,
    tell: (sign, visitor = annasJourney.visitor) => tell(adapter, visitor, sign),
    watch: (after) => watch(id, { signal: ended, ...(after !== undefined && { after }) }),
    place: async () => (await journey.list(id, { signal, limit: 1 })).place,
  };
}

interface Collected {
  readonly ids: readonly string[];
  /** Of the last news. */
  readonly place: string;
}

/** The ids of all events that come, up to the one that is waited for. */
async function collect(news: AsyncIterable<JourneyNews>, last: JourneyEvent): Promise<Collected> {
  const ids: string[] = [];
  for await (const each of news) {
    if (each.type !== 'events') continue;
    ids.push(...each.events.map(({ id }) => id));
    if (ids.includes(last.id)) return { ids, place: each.place };
    check(ids.length <= limit, `Expected ${last.id}, got ${ids.join(', ')}`);
  }
  throw new Error(`Expected ${last.id}, got ${ids.join(', ') || 'nothing'}, and the end`);
}

const all = annasJourney.events.map(({ id }) => id);

export const journeyWatchCases: readonly AdapterCase[] = [
  watchCase('tells from the place of a list on just what came later', async ({ tell, watch, place }) => {
    const before = await place();
    await tell({ event: first });
    await tell({ event: second });
    const later = collect(watch(before), third);
    await tell({ event: third });
    checkEqual((await later).ids, ['live-1', 'live-2', 'live-3'], 'the events');
  }),

  watchCase('tells from the first on where no place is named', async ({ tell, watch }) => {
    const told = collect(watch(), first);
    await tell({ event: first });
    checkEqual((await told).ids, [...all, 'live-1'], 'the events');
  }),

  watchCase('goes on from the place of the last news', async ({ tell, watch, place }) => {
    const before = await place();
    await tell({ event: first });
    const { place: after } = await collect(watch(before), first);
    await tell({ event: second });
    checkEqual((await collect(watch(after), second)).ids, ['live-2'], 'the events');
  }),

  watchCase('lists what it has told, and has another place then', async ({ journey, tell, watch, place }) => {
    const before = await place();
    await tell({ event: first });
    await collect(watch(before), first);
    const { items } = await journey.list(await annasId(journey), { signal, limit: 1 });
    checkEqual(items[0]?.id, first.id, 'the newest event');
    const later = collect(watch(await place()), second);
    await tell({ event: second });
    checkEqual((await later).ids, ['live-2'], 'the events');
  }),

  watchCase('tells everybody who watches', async ({ tell, watch, place }) => {
    const before = await place();
    const watchers = [collect(watch(before), second), collect(watch(before), second)];
    await tell({ event: first });
    await tell({ event: second });
    for (const { ids } of await Promise.all(watchers)) checkEqual(ids, ['live-1', 'live-2'], 'the events');
  }),

  watchCase('takes an event that is told twice for one', async ({ journey, tell, watch, place }) => {
    const news = collect(watch(await place()), second);
    await tell({ event: first });
    await tell({ event: first });
    await tell({ event: second });
    checkEqual((await news).ids, ['live-1', 'live-2'], 'the events');
    const { items } = await journey.list(await annasId(journey), { signal, limit: 3 });
    const ids = items.map(({ id }) => id);
    checkEqual(ids, ['live-2', 'live-1', all.at(-1)], 'the list');
  }),

  watchCase('tells nothing of anybody else', async ({ tell, watch, place }) => {
    const news = collect(watch(await place()), second);
    await tell({ event: first }, somebodyElse.visitor);
    await tell({ event: second });
    checkEqual((await news).ids, ['live-2'], 'the events');
  }),

  watchCase('tells signs of life', async ({ tell, watch, place }) => {
    const presence: Presence = { at: '2026-03-05T12:20:00Z', state: 'active' };
    const news = watch(await place());
    await tell({ event: first });
    for await (const each of news) {
      if (each.type === 'events') await tell({ presence });
      if (each.type === 'presence' && each.presence.state === presence.state) {
        checkEqual(Date.parse(each.presence.at), Date.parse(presence.at), 'the time');
        return;
      }
    }
    check(false, 'Expected a sign of life, got the end');
  }),

  journeyCase('ends the watch of a journey with its signal', ['journey.watch'], async (journey) => {
    const controller = new AbortController();
    const id = await annasId(journey);
    const news = present(journey.watch?.bind(journey))(id, { signal: controller.signal });
    const ids: string[] = [];
    for await (const each of news) {
      if (each.type === 'events') ids.push(...each.events.map((event) => event.id));
      if (ids.length === all.length) controller.abort();
    }
    checkEqual(ids, all, 'the events before the end');
  }),

  journeyCase('watches nothing where the signal has aborted', ['journey.watch'], async (journey) => {
    const id = await annasId(journey);
    const reason = new Error('The agent went on');
    const news = present(journey.watch?.bind(journey))(id, { signal: AbortSignal.abort(reason) });
    const watching = (async () => {
      for await (const { type } of news) throw new Error(`Expected the end, got ${type}`);
      throw reason;
    })();
    const end = await rejectionOf(watching, 'the watch');
    check(end === reason, `Expected the end, or the signal's own reason, got ${String(end)}`);
  }),
];
