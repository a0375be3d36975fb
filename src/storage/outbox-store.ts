import type { Database } from './database.js';
import type { DeskSchema, OutboxList, StoredWrite } from './desk-schema.js';

interface Keyed {
  readonly key: string;
}

/** Writes on their way to their source, of which each agent has a list for each source. */
export class StoredOutbox<Entry extends Keyed> {
  readonly #database: Database<DeskSchema>;

  constructor(database: Database<DeskSchema>) {
    this.#database = database;
  }

  /** In the order in which they were added. */
  read({ source, owner }: { source: string; owner: string }): Promise<readonly Entry[]> {
    const list: OutboxList = [source, owner];
    return this.#database.read(
      async (transaction) => entriesOf(await transaction.objectStore('outbox').index('list').getAll(list)),
      ['outbox'],
    );
  }

  /** Puts what `edit` makes of them in their place: what is new goes to the end, and what stays keeps its place. */
  change(
    { source, owner }: { source: string; owner: string },
    edit: (entries: readonly Entry[]) => readonly Entry[],
  ): Promise<readonly Entry[]> {
    const list: OutboxList = [source, owner];
    return this.#database.write(
      async (transaction) => {
        const outbox = transaction.objectStore('outbox');
        const stored = await outbox.index('list').getAll(list);
        const before = new Map(stored.map((each) => [each.entry.key, each]));
        const entries = edit(entriesOf(stored));
        const kept = new Set(entries.map(({ key }) => key));
        const gone = stored.filter(({ entry }) => !kept.has(entry.key));
        const changed = entries.filter((entry) => before.get(entry.key)?.entry !== entry);
        await Promise.all([
          ...gone.map(({ place }) => place !== undefined && outbox.delete(place)),
          ...changed.map((entry) => outbox.put({ ...before.get(entry.key), source, owner, entry })),
        ]);
        return entries;
      },
      'strict',
      ['outbox'],
    );
  }
}

const entriesOf = <Entry extends Keyed>(stored: readonly StoredWrite[]): readonly Entry[] =>
  stored.map(({ entry }) => entry as Entry);
