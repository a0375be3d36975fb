import type { Presence } from '../domain/journey/journey-event.js';
import { Changes } from './changes.js';
import type { Database, Reading } from './database.js';
import type { JourneySchema, StoredEvent, StoredVisitor } from './journey-schema.js';

/** Where an event stands among those of several visitors: later is newer. */
export type EventPlace = Pick<StoredEvent, 'at' | 'place' | 'visitor'>;

/** Of each visitor, the place of the last event that is known; none is known where there is no entry. */
export type Places = Readonly<Record<string, number>>;

export interface NewestOptions {
  readonly limit: number;
  /** Only those that are older. */
  readonly before?: EventPlace | undefined;
  /** Milliseconds since 1970. */
  readonly since?: number | undefined;
}

interface Seen {
  readonly events: readonly StoredEvent[];
  readonly hasMore: boolean;
  readonly presence: Presence | undefined;
}

/** The journeys that a website of this origin has recorded, as cards read them. */
export class JourneyStore {
  readonly #database: Database<JourneySchema>;
  readonly #changes: Changes;

  constructor(database: Database<JourneySchema>) {
    this.#database = database;
    this.#changes = new Changes(database.name);
  }

  /** Who is known by any of these. */
  knownBy(keys: readonly string[]): Promise<StoredVisitor[]> {
    return this.#database.read(
      async (reading) => {
        const index = reading.objectStore('visitors').index('keys');
        const found = (await Promise.all(keys.map((key) => index.getAll(key)))).flat();
        return [...new Map(found.map((each) => [each.visitor, each])).values()];
      },
      ['visitors'],
    );
  }

  /** The newest first, by their times; what is not asked for is not read, however much there is. */
  newest(
    visitors: readonly string[],
    options: NewestOptions,
  ): Promise<Seen & { readonly places: Places; readonly total: number }> {
    return this.#database.read(async (reading) => {
      const [stored, presence, found] = await Promise.all([
        storedVisitors(reading, visitors),
        lastSign(reading, visitors),
        Promise.all(visitors.map((visitor) => newestOf(reading, visitor, options))),
      ]);
      const events = found.flat().sort((a, b) => compare(b, a));
      return {
        events: events.slice(0, options.limit),
        hasMore: events.length > options.limit,
        presence,
        places: Object.fromEntries(stored.map(({ visitor, last }) => [visitor, last])),
        total: stored.reduce((sum, { count }) => sum + count, 0),
      };
    });
  }

  /** What was recorded after these places, oldest first, a part of it where there is much. */
  later(visitors: readonly string[], places: Places, limit: number): Promise<Seen & { places: Places }> {
    return this.#database.read(async (reading) => {
      const store = reading.objectStore('events');
      const [presence, found] = await Promise.all([
        lastSign(reading, visitors),
        Promise.all(visitors.map((visitor) => store.getAll(laterThan(visitor, places[visitor] ?? 0), limit))),
      ]);
      const last = found.flatMap((events) => events.slice(-1));
      return {
        events: found.flat().sort(compare),
        hasMore: found.some(({ length }) => length === limit),
        presence,
        places: { ...places, ...Object.fromEntries(last.map(({ visitor, place }) => [visitor, place])) },
      };
    });
  }

  watch(changed: () => void): () => void {
    return this.#changes.listen(changed);
  }

  close(): void {
    this.#database.close();
  }
}

async function storedVisitors(
  reading: Reading<JourneySchema>,
  visitors: readonly string[],
): Promise<StoredVisitor[]> {
  const store = reading.objectStore('visitors');
  const stored = await Promise.all(visitors.map((visitor) => store.get(visitor)));
  return stored.filter((visitor) => visitor !== undefined);
}

async function lastSign(
  reading: Reading<JourneySchema>,
  visitors: readonly string[],
): Promise<Presence | undefined> {
  const store = reading.objectStore('presence');
  const stored = await Promise.all(visitors.map((visitor) => store.get(visitor)));
  const signs = stored.flatMap((each) => each?.presence ?? []);
  return signs.sort((a, b) => Date.parse(b.at) - Date.parse(a.at))[0];
}

/** One more than the limit, where there are so many. */
async function newestOf(
  reading: Reading<JourneySchema>,
  visitor: string,
  { limit, before, since = -Infinity }: NewestOptions,
): Promise<StoredEvent[]> {
  const times = reading.objectStore('events').index('times');
  const end = before ? [visitor, before.at, before.place] : [visitor, []];
  const isPastEnd = before !== undefined && visitor >= before.visitor;
  const range = IDBKeyRange.bound([visitor, since], end, false, isPastEnd);
  const newest = await times.openKeyCursor(range, 'prev');
  const last = await newest?.advance(Math.max(limit, 1));
  return times.getAll(last ? IDBKeyRange.bound(last.key, end, false, isPastEnd) : range);
}

const laterThan = (visitor: string, place: number) =>
  IDBKeyRange.bound([visitor, place], [visitor, []], true);

const compare = (a: EventPlace, b: EventPlace): number =>
  a.at - b.at || a.place - b.place || (a.visitor < b.visitor ? -1 : 1);
