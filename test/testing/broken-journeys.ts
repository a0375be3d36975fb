import type { JourneyFacet, JourneyNews } from '../../src/adapters/contact-adapter.js';
import type { Presence } from '../../src/domain/journey/journey-event.js';
import type { Fault } from './broken-adapters.js';

const { signal } = new AbortController();

type Watch = NonNullable<JourneyFacet['watch']>;

/** Each news replaced by what is made of it. */
const telling = (watch: Watch, make: (news: JourneyNews) => readonly JourneyNews[]): Watch =>
  async function* (...args) {
    for await (const news of watch(...args)) yield* make(news);
  };

/** What an adapter can do wrong with journeys. */
export const journeyFaults: readonly Fault[] = [
  { name: 'has lost all journeys', content: (content) => ({ ...content, journeys: [] }) },
  {
    name: 'knows a journey of everybody',
    adapter({ journey }) {
      const { find } = journey;
      const somebody = { contactId: 'anna-svensson' } as Parameters<typeof find>[0];
      journey.find = async (about, options) =>
        (await find(about, options)) ?? (await find(somebody, options));
    },
  },
  {
    name: 'lists a journey oldest first',
    adapter({ journey }) {
      const { list } = journey;
      journey.list = async (...args) => {
        const { items, ...rest } = await list(...args);
        return { ...rest, items: items.toReversed() };
      };
    },
  },
  {
    name: 'lists the bare facts of a journey, whatever the time, and no sign of life',
    adapter({ journey }) {
      const { list } = journey;
      journey.list = async (id, { since: _, ...options }) => {
        const { items, place, next } = await list(id, options);
        const bare = items.map(({ id: event, at, kind }) => ({ id: event, at, kind }));
        return { items: bare, place, ...(next !== undefined && { next }) };
      };
    },
  },
  {
    name: 'gives the first page of a journey again and again',
    adapter({ journey }) {
      const { list } = journey;
      journey.list = (id, { after: _, ...options }) => list(id, options);
    },
  },
  {
    name: 'forgets the time that is asked for on the second page of a journey',
    adapter({ journey }) {
      const { list } = journey;
      journey.list = (id, { since, ...options }) =>
        list(id, { ...options, ...(since !== undefined && options.after === undefined && { since }) });
    },
  },
  {
    name: 'lists journeys whatever the signal says',
    adapter({ journey }) {
      const { find, list } = journey;
      journey.find = (about) => find(about, { signal });
      journey.list = (id, options) => list(id, { ...options, signal });
    },
  },
  {
    name: 'watches a journey from its first event on, wherever that is to go on',
    adapter({ journey }) {
      const { watch } = journey;
      journey.watch = (id, options) => watch(id, { signal: options.signal });
    },
  },
  {
    name: 'watches a journey from now on, wherever that is to go on',
    adapter({ journey }) {
      const { list, watch } = journey;
      journey.watch = async function* (id, options) {
        const { place: after } = await list(id, { signal, limit: 1 });
        yield* watch(id, { ...options, after });
      };
    },
  },
  {
    name: 'tells each event of a journey twice, and lists it twice',
    adapter({ journey }) {
      const { list, watch } = journey;
      journey.watch = telling(watch, (news) => (news.type === 'events' ? [news, news] : [news]));
      journey.list = async (...args) => {
        const { items, ...rest } = await list(...args);
        return { ...rest, items: items.flatMap((item) => [item, item]) };
      };
    },
  },
  {
    name: 'tells only the first who watches a journey',
    adapter({ journey }) {
      const { watch } = journey;
      let watchers = 0;
      journey.watch = (id, options) =>
        watch(id, { ...options, ...((watchers += 1) > 1 && { signal: AbortSignal.abort() }) });
    },
  },
  {
    name: 'tells everybody’s journeys',
    adapter({ journey }, { journeys = [] }) {
      const { watch } = journey;
      const others = journeys.flatMap(({ events }) => events);
      journey.watch = telling(watch, (news) =>
        news.type === 'events' ? [{ ...news, events: [...others, ...news.events] }] : [news],
      );
    },
  },
  {
    name: 'invents signs of life',
    adapter({ journey }) {
      const { watch } = journey;
      const presence: Presence = { at: '2026-01-01T00:00:00Z', state: 'active' };
      journey.watch = telling(watch, () => [{ type: 'presence', presence }]);
    },
  },
  {
    name: 'watches journeys for ever',
    adapter({ journey }) {
      const { watch } = journey;
      journey.watch = (id, options) => watch(id, { ...options, signal });
    },
  },
];
