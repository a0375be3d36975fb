import type { OutboxEntry, OutboxName, OutboxStore } from '../../src/adapters/outbox/outbox-store.js';
import { textOf } from '../../src/adapters/outbox/entries.js';

/** What waits, as long as the page lasts. */
export class MemoryOutboxStore implements OutboxStore {
  readonly #lists = new Map<string, readonly OutboxEntry[]>();
  /** What every use rejects with. */
  fails: Error | undefined;
  /** What every change rejects with, while all can be read. */
  isFull: Error | undefined;

  async read(name: OutboxName): Promise<readonly OutboxEntry[]> {
    return this.#read(name);
  }

  async change(
    name: OutboxName,
    edit: (entries: readonly OutboxEntry[]) => readonly OutboxEntry[],
  ): Promise<readonly OutboxEntry[]> {
    if (this.isFull) throw this.isFull;
    const entries = edit(this.#read(name));
    this.#lists.set(textOf(name), structuredClone(entries));
    return entries;
  }

  #read(name: OutboxName): readonly OutboxEntry[] {
    if (this.fails) throw this.fails;
    return structuredClone(this.#lists.get(textOf(name)) ?? []);
  }
}
