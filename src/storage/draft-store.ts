import type { Database } from './database.js';
import type { DeskDraft, DeskSchema } from './desk-schema.js';
import type { DraftKey, DraftPlace, StoredDraft } from './draft-port.js';

/** The drafts of agents that are known, in IndexedDB: on the disk once a write resolves. */
export class DraftStore {
  readonly #database: Database<DeskSchema>;

  constructor(database: Database<DeskSchema>) {
    this.#database = database;
  }

  read(key: DraftKey): Promise<StoredDraft | undefined> {
    return this.#database.read((reading) => reading.objectStore('drafts').get(primaryKey(key)), ['drafts']);
  }

  list(place: DraftPlace): Promise<StoredDraft[]> {
    return this.#database.read((reading) => reading.objectStore('drafts').getAll(allIn(place)), ['drafts']);
  }

  async write(draft: StoredDraft): Promise<void> {
    const { agentId = '' } = draft;
    const stored: DeskDraft = { ...draft, agentId };
    await this.#database.write((writing) => writing.objectStore('drafts').put(stored), 'strict', ['drafts']);
  }

  delete(key: DraftKey): Promise<void> {
    return this.#database.write(
      (writing) => writing.objectStore('drafts').delete(primaryKey(key)),
      'strict',
      ['drafts'],
    );
  }

  clear(): Promise<void> {
    return this.#database.write((writing) => writing.objectStore('drafts').clear(), 'strict', ['drafts']);
  }

  /** Those that were last written before a moment, in milliseconds since 1970, and are as told. */
  deleteOlder(before: number, isMeant: (draft: StoredDraft) => boolean): Promise<void> {
    return this.#database.write(
      async (writing) => {
        const older = writing.objectStore('drafts').index('at').iterate(IDBKeyRange.upperBound(before, true));
        for await (const cursor of older) if (isMeant(cursor.value)) await cursor.delete();
      },
      'relaxed',
      ['drafts'],
    );
  }
}

const placeKey = ({ source, agentId = '', interaction }: DraftPlace) => [source, agentId, interaction];
const primaryKey = (key: DraftKey) => [...placeKey(key), key.kind] as [string, string, string, string];

/** A list is greater than every text. */
const allIn = (place: DraftPlace) => IDBKeyRange.bound(placeKey(place), [...placeKey(place), []]);
