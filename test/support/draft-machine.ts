import { ContactError } from '../../src/domain/contact-error.js';
import type {
  DraftKey,
  DraftPlace,
  DraftPort,
  DraftWatcher,
  StoredDraft,
} from '../../src/storage/draft-port.js';

/** The drafts of one machine, whose browser has as many tabs as a test opens. */
export class DraftMachine {
  /** Nothing can be read or written. */
  isBroken = false;
  /** Of every write and deletion, in their order. */
  readonly writes: (StoredDraft | DraftKey)[] = [];
  readonly #stored = new Map<string, StoredDraft>();
  readonly #watchers = new Set<DraftWatcher>();

  /** That of one card. */
  port(): DraftPort {
    let own: DraftWatcher | undefined;
    const tell = (key?: DraftKey) => {
      for (const watcher of [...this.#watchers]) if (watcher !== own) watcher.changed(key);
    };
    return {
      read: (key) => this.#work(() => this.#stored.get(nameOf(key))),
      list: (place) => this.#work(() => [...this.#stored.values()].filter(isIn(place))),
      write: async (draft) => {
        await this.#work(() => {
          this.writes.push(draft);
          this.#stored.set(nameOf(draft), structuredClone(draft));
        });
        tell(draft);
      },
      delete: async (key) => {
        await this.#work(() => {
          this.writes.push(key);
          this.#stored.delete(nameOf(key));
        });
        tell(key);
      },
      clear: async () => {
        await this.#work(() => this.#stored.clear());
        tell();
      },
      watch: (watcher) => {
        own = watcher;
        this.#watchers.add(watcher);
        return () => this.#watchers.delete(watcher);
      },
    };
  }

  get stored(): readonly StoredDraft[] {
    return [...this.#stored.values()];
  }

  /** The pages of the browser are hidden, and may be ended. */
  leave(): void {
    for (const watcher of this.#watchers) watcher.leaving();
  }

  async #work<Result>(work: () => Result): Promise<Result> {
    await Promise.resolve();
    if (this.isBroken) throw new ContactError('storage', 'The disk is full', { storage: 'full' });
    return work();
  }
}

const nameOf = ({ source, agentId, interaction, kind }: DraftKey) =>
  JSON.stringify([source, agentId, interaction, kind]);

const isIn = (place: DraftPlace) => (draft: StoredDraft) =>
  draft.source === place.source && draft.agentId === place.agentId && draft.interaction === place.interaction;
