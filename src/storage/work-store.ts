import type { Erasable } from '../domain/belongings.js';
import { Changes } from './changes.js';
import type { Database, Writing } from './database.js';
import type { StoredItem } from './schema.js';

type Name = 'notes' | 'messages';

/** Of a transaction, the one store, whichever it is. */
interface ItemStore<Item> {
  get(id: string): Promise<StoredItem<Item> | undefined>;
  getAll(): Promise<StoredItem<Item>[]>;
  put(stored: StoredItem<Item>): Promise<unknown>;
  delete(id: string): Promise<void>;
  index(name: 'subjects'): { getAll(subject: string | IDBKeyRange): Promise<StoredItem<Item>[]> };
}

/** Notes, or messages, in IndexedDB. */
export class WorkStore<Item extends { readonly id: string }> {
  readonly #database: Database;
  readonly #name: Name;
  readonly #subjectsOf: (item: Item) => readonly string[];
  readonly #changes: Changes;

  constructor(database: Database, name: Name, subjectsOf: (item: Item) => readonly string[]) {
    this.#database = database;
    this.#name = name;
    this.#subjectsOf = subjectsOf;
    this.#changes = new Changes(`${database.name} ${name}`);
  }

  about(subject: string): Promise<Item[]> {
    return this.#read(async (store) => (await store.index('subjects').getAll(subject)).map(itemOf));
  }

  all(): Promise<Item[]> {
    return this.#read(async (store) => (await store.getAll()).map(itemOf));
  }

  get(id: string): Promise<Item | undefined> {
    return this.#read(async (store) => (await store.get(id))?.item);
  }

  /** As `WorkStore` of the embedded adapters says; also of keys that were used before the page was loaded. */
  async write(
    { id, key }: { readonly id: string; readonly key?: string },
    change: (current: Item | undefined) => Item | undefined,
  ): Promise<Item | undefined> {
    const written = await this.#database.write(
      async (writing) => {
        const store = this.#in(writing);
        const before = key === undefined ? undefined : await writtenBy(writing, `${this.#name} ${key}`);
        if (before !== undefined) return (await store.get(before))?.item;
        const item = change((await store.get(id))?.item);
        await Promise.all([
          this.#put(writing, id, item),
          key !== undefined &&
            writing.objectStore('writes').put({ key: `${this.#name} ${key}`, itemId: id, at: Date.now() }),
        ]);
        return item;
      },
      'strict',
      [this.#name, 'writes'],
    );
    this.tell();
    return written;
  }

  /** By any of these, in a transaction of others, too. */
  async aboutAny(writing: Writing, subjects: readonly (string | IDBKeyRange)[]): Promise<Item[]> {
    const index = this.#in(writing).index('subjects');
    const found = await Promise.all(subjects.map((subject) => index.getAll(subject)));
    return [...new Map(found.flat().map(({ item }) => [item.id, item])).values()];
  }

  /** Takes out of these what goes with an erased contact, and gives what puts it back. Whoever calls it tells of it. */
  async takeOut(
    writing: Writing,
    found: readonly Item[],
    { without, restored }: Erasable<Item>,
  ): Promise<(again: Writing) => Promise<unknown>> {
    const taken = found.filter((item) => without(item) !== item);
    await Promise.all(taken.map((item) => this.#put(writing, item.id, without(item))));
    const putBack = async (again: Writing, item: Item) => {
      const current = await this.#in(again).get(item.id);
      await this.#put(again, item.id, restored(current?.item, item));
    };
    return (again) => Promise.all(taken.map((item) => putBack(again, item)));
  }

  /** Those who follow what is in it, in every tab. */
  tell(): void {
    this.#changes.tell();
  }

  watch(changed: () => void): () => void {
    return this.#changes.listen(changed);
  }

  #read<Result>(work: (store: ItemStore<Item>) => Promise<Result>): Promise<Result> {
    return this.#database.read((reading) => work(this.#in(reading)), [this.#name]);
  }

  #put(writing: Writing, id: string, item: Item | undefined): Promise<unknown> {
    const store = this.#in(writing);
    return item ? store.put({ item, subjects: this.#subjectsOf(item) }) : store.delete(id);
  }

  #in(transaction: unknown): ItemStore<Item> {
    return (transaction as { objectStore(name: Name): ItemStore<Item> }).objectStore(this.#name);
  }
}

const itemOf = <Item>({ item }: StoredItem<Item>): Item => item;

async function writtenBy(writing: Writing, key: string): Promise<string | undefined> {
  const written = await writing.objectStore('writes').get(key);
  return written && 'itemId' in written ? written.itemId : undefined;
}
