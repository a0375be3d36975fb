import type { Erasable } from '../../domain/belongings.js';
import type { KeptWork } from '../embedded/kept-work.js';
import { Watchers } from './watchers.js';

/** Notes, or messages, that live as long as the page. */
export class MemoryWork<Item extends { readonly id: string }> implements KeptWork<Item> {
  readonly #byId: Map<string, Item>;
  readonly #subjectsOf: (item: Item) => readonly string[];
  /** Which item each key has written. */
  readonly #written = new Map<string, string>();
  readonly #watchers = new Watchers();

  constructor(items: readonly Item[], subjectsOf: (item: Item) => readonly string[]) {
    this.#byId = new Map(items.map((item) => [item.id, item]));
    this.#subjectsOf = subjectsOf;
  }

  async about(subject: string): Promise<Item[]> {
    return [...this.#byId.values()].filter((item) => this.#subjectsOf(item).includes(subject));
  }

  async all(): Promise<Item[]> {
    return [...this.#byId.values()];
  }

  async get(id: string): Promise<Item | undefined> {
    return this.#byId.get(id);
  }

  async write(
    { id, key }: { readonly id: string; readonly key?: string },
    change: (current: Item | undefined) => Item | undefined,
  ): Promise<Item | undefined> {
    const written = key === undefined ? undefined : this.#written.get(key);
    if (written !== undefined) return this.#byId.get(written);
    const item = change(this.#byId.get(id));
    this.#put(id, item);
    if (key !== undefined) this.#written.set(key, id);
    this.#watchers.tell();
    return item;
  }

  watch(changed: () => void): () => void {
    return this.#watchers.watch(changed);
  }

  /** Takes out what goes with an erased contact, and gives what puts it back. */
  takeOut({ without, restored }: Erasable<Item>): () => void {
    const taken = [...this.#byId.values()].filter((item) => without(item) !== item);
    for (const item of taken) this.#put(item.id, without(item));
    this.#watchers.tell();
    return () => {
      for (const item of taken) this.#put(item.id, restored(this.#byId.get(item.id), item));
      this.#watchers.tell();
    };
  }

  #put(id: string, item: Item | undefined): void {
    if (item) this.#byId.set(id, item);
    else this.#byId.delete(id);
  }
}
