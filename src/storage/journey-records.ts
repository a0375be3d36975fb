import type { StoreNames } from 'idb';
import type { JourneyEvent, Presence } from '../domain/journey/journey-event.js';
import { Changes } from './changes.js';
import type { Database, Writing } from './database.js';
import { journeyLayout, type JourneySchema, type StoredVisitor } from './journey-schema.js';
import { mayBeOne, visitorKey } from './visitor-keys.js';

/** How much is kept of a visitor; what is older goes. */
export interface Keep {
  readonly events: number;
  readonly days: number;
}

/** The journeys of a website of this origin, as it writes them. */
export class JourneyRecords {
  readonly #database: Database<JourneySchema>;
  readonly #changes: Changes;

  constructor(database: Database<JourneySchema>) {
    this.#database = database;
    this.#changes = new Changes(database.name);
  }

  /** All or nothing; an event whose id is known already is not recorded again. */
  record(visitor: string, events: readonly JourneyEvent[], keep: Keep): Promise<void> {
    return this.#write(async (writing) => {
      const before = await storedVisitor(writing, visitor);
      const added = await add(writing, before, events);
      const after = { ...before, last: before.last + added, count: before.count + added };
      const removed = await tidy(writing, after, keep);
      await writing.objectStore('visitors').put({ ...after, count: after.count - removed });
    });
  }

  /** The last sign of life: at once, for the page may be gone before it could be asked anything. */
  sign(visitor: string, presence: Presence): Promise<void> {
    return this.#write(
      async (writing) => {
        const putting = writing.objectStore('presence').put({ visitor, presence });
        writing.commit();
        await putting;
      },
      ['presence'],
    );
  }

  /** Says who the visitor is. `false`: somebody else, by what is known, and nothing has changed. */
  link(visitor: string, keys: readonly string[]): Promise<boolean> {
    return this.#write(async (writing) => {
      const before = await storedVisitor(writing, visitor);
      if (!mayBeOne(before.keys, keys)) return false;
      const linked = [...new Set([...before.keys, ...keys])];
      await writing.objectStore('visitors').put({ ...before, keys: linked });
      return true;
    });
  }

  /** Erases all of those who are known by any of these; how many they were. */
  forget(keys: readonly string[]): Promise<number> {
    return this.#write(async (writing) => {
      const index = writing.objectStore('visitors').index('keys');
      const found = (await Promise.all(keys.map((key) => index.getAllKeys(key)))).flat();
      const visitors = [...new Set(found)];
      await Promise.all(visitors.map((visitor) => erase(writing, visitor)));
      return visitors.length;
    });
  }

  /** Takes away what is too old of everybody: who never comes back is not kept for ever, nor who they were. */
  tidy(keep: Keep): Promise<void> {
    return this.#write(async (writing) => {
      const visitors = await writing.objectStore('visitors').getAll();
      for (const visitor of visitors) {
        const count = visitor.count - (await tidy(writing, visitor, keep));
        // One without events begins at the time at which they became known.
        const isOver = count === 0 && (visitor.count > 0 || visitor.last < oldestOf(keep));
        if (isOver) await erase(writing, visitor.visitor);
        else if (count < visitor.count) await writing.objectStore('visitors').put({ ...visitor, count });
      }
      await tidySigns(writing, keep);
    });
  }

  close(): void {
    this.#database.close();
  }

  async #write<Result>(
    work: (writing: Writing<JourneySchema>) => Promise<Result>,
    stores: readonly StoreNames<JourneySchema>[] = journeyLayout.stores,
  ): Promise<Result> {
    const result = await this.#database.write(work, 'relaxed', stores);
    this.#changes.tell();
    return result;
  }
}

/** One who is not known yet begins after all places that there may have been. */
async function storedVisitor(writing: Writing<JourneySchema>, visitor: string): Promise<StoredVisitor> {
  const stored = await writing.objectStore('visitors').get(visitor);
  return stored ?? { visitor, keys: [visitorKey(visitor)], last: Date.now(), count: 0 };
}

/** How many there were to add. */
async function add(
  writing: Writing<JourneySchema>,
  { visitor, last }: StoredVisitor,
  events: readonly JourneyEvent[],
): Promise<number> {
  const store = writing.objectStore('events');
  const ids = store.index('ids');
  const distinct = [...new Map(events.map((event) => [event.id, event])).values()];
  const known = await Promise.all(distinct.map(({ id }) => ids.getKey([visitor, id])));
  const unknown = distinct.filter((_, nth) => known[nth] === undefined);
  const stored = unknown.map((event, nth) => ({
    ...{ visitor, event, place: last + 1 + nth },
    at: Date.parse(event.at),
  }));
  await Promise.all(stored.map((each) => store.add(each)));
  return stored.length;
}

/** How many had to go. */
async function tidy(
  writing: Writing<JourneySchema>,
  { visitor, count }: StoredVisitor,
  keep: Keep,
): Promise<number> {
  const store = writing.objectStore('events');
  const before = oldestOf(keep);
  let removed = 0;
  let oldest = await store.index('times').openKeyCursor(IDBKeyRange.bound([visitor], [visitor, []]));
  while (oldest && (count - removed > keep.events || oldest.key[1] < before)) {
    await store.delete(oldest.primaryKey);
    removed += 1;
    oldest = await oldest.continue();
  }
  return removed;
}

/** Of somebody who is erased a page that is being left may sign yet. */
async function tidySigns(writing: Writing<JourneySchema>, keep: Keep): Promise<void> {
  const store = writing.objectStore('presence');
  const old = (await store.getAll()).filter(({ presence }) => Date.parse(presence.at) < oldestOf(keep));
  await Promise.all(old.map(({ visitor }) => store.delete(visitor)));
}

const oldestOf = ({ days }: Keep) => Date.now() - days * 86_400_000;

async function erase(writing: Writing<JourneySchema>, visitor: string): Promise<void> {
  await Promise.all([
    writing.objectStore('visitors').delete(visitor),
    writing.objectStore('presence').delete(visitor),
    writing.objectStore('events').delete(IDBKeyRange.bound([visitor], [visitor, []])),
  ]);
}
