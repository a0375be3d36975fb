import type { Erasable } from '../../domain/belongings.js';
import type { WorkStore } from '../embedded/work-store.js';

/** Notes, or messages, that live as long as the page. */
export class MemoryWork<Item extends { readonly id: string }> implements WorkStore<Item> {
  readonly #byId: Map<string, Item>;
  readonly #subjectsOf: (item: Item) => readonly string[];
  /** Which item each key has written. */
  readonly #written = new Map<string, string>();
  readonly #watchers = new Set<() => void>();

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
    this.#tell();
    return item;
  }

  /** Takes out what goes with an erased contact, and gives what puts it back. */
  takeOut({ without, restored }: Erasable<Item>): () => void {
    const taken = [...this.#byId.values()].filter((item) => without(item) !== item);
    for (const item of taken) this.#put(item.id, without(item));
    this.#tell();
    return () => {
      for (const item of taken) this.#put(item.id, restored(this.#byId.get(item.id), item));
      this.#tell();
    };
  }

  #put(id: string, item: Item | undefined): void {
    if (item) this.#byId.set(id, item);
    else this.#byId.delete(id);
  }

  #tell(): void {
    for (const changed of this.#watchers) changed();
  }

  watch(changed: () => void): () => void {
    this.#watchers.add(changed);
    return () => this.#watchers.delete(changed);
  }
}
