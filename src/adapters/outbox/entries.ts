import { Changes } from '../../storage/changes.js';
import type { OutboxEntry, OutboxName, OutboxStore } from './outbox-store.js';

export const outboxChanges = 'contact-card-desk outbox';

type All = readonly OutboxEntry[];

interface Snapshot {
  readonly of: string;
  readonly entries: Promise<All>;
}

/** What waits for the agent who is served now, as all cards of all tabs see it. */
export class Entries {
  readonly #store: OutboxStore;
  readonly #name: () => OutboxName;
  readonly #watchers = new Set<() => void>();
  readonly #others = new Changes(outboxChanges);
  readonly #unlisten: () => void;
  #snapshot: Snapshot | undefined;

  constructor(store: OutboxStore, name: () => OutboxName) {
    this.#store = store;
    this.#name = name;
    this.#unlisten = this.#others.listen(() => this.#forget());
  }

  get name(): OutboxName {
    return this.#name();
  }

  /** Where nothing can be stored, nothing waits. */
  async all(): Promise<All> {
    const { name } = this;
    const of = textOf(name);
    if (this.#snapshot?.of === of) return this.#snapshot.entries;
    const snapshot: Snapshot = {
      of,
      entries: this.#store.read(name).catch(() => {
        if (this.#snapshot === snapshot) this.#snapshot = undefined;
        return [];
      }),
    };
    this.#snapshot = snapshot;
    return snapshot.entries;
  }

  /** As it is this moment. Rejects with a `ContactError`. */
  read(name: OutboxName): Promise<All> {
    return this.#store.read(name);
  }

  /** Rejects with a `ContactError`, and then nothing has changed. */
  async change(name: OutboxName, edit: (entries: All) => All): Promise<void> {
    await this.#store.change(name, edit);
    this.#forget();
    this.#others.tell();
  }

  /** Called whenever there is something else. Returns what ends the watching. */
  watch(watcher: () => void): () => void {
    this.#watchers.add(watcher);
    return () => this.#watchers.delete(watcher);
  }

  /** There is something to tell that is not stored. */
  tell(): void {
    for (const watcher of [...this.#watchers]) watcher();
  }

  close(): void {
    this.#unlisten();
    this.#watchers.clear();
  }

  #forget(): void {
    this.#snapshot = undefined;
    this.tell();
  }
}

export const textOf = ({ source, owner }: OutboxName): string => JSON.stringify([source, owner]);
