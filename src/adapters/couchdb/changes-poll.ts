import { ContactError } from '../../domain/contact-error.js';
import { rest } from '../http/pause.js';
import type { CouchDatabase } from './couch-database.js';
import { persistently } from './persistently.js';

/** Milliseconds. The server answers within the first; a connection that is open on this side only is given up after the second. */
const longestPoll = 25_000;
const patience = 30_000;
/** An answer that says nothing, and comes sooner, is of a server that does not wait. */
const shortestPoll = 1_000;

const what = 'The feed of changes';

/** Asks what changes of some documents, again and again, from when the first is listened to until the last is not. */
export class ChangesPoll {
  readonly #database: CouchDatabase;
  readonly #listeners = new Map<string, Set<() => void>>();
  readonly #end = new AbortController();
  /** Ends when other documents are listened to. */
  #turn = new AbortController();
  #error: ContactError | undefined;
  #began: Promise<string | number> | undefined;

  constructor(database: CouchDatabase) {
    this.#database = database;
  }

  get isOver(): boolean {
    return this.#end.signal.aborted;
  }

  /** Resolves when nothing is missed any more. */
  get place(): Promise<unknown> {
    return this.#began ?? Promise.resolve();
  }

  throwIfFailed(): void {
    if (this.#error) throw this.#error;
  }

  /** `changed` is called when the document may have changed, until what this returns is called. */
  listen(id: string, changed: () => void): () => void {
    const listeners = this.#listeners.get(id) ?? new Set();
    this.#listeners.set(id, listeners.add(changed));
    if (this.#began) this.#turn.abort();
    else void this.#run();
    return () => {
      listeners.delete(changed);
      if (listeners.size === 0) this.#listeners.delete(id);
      if (this.#listeners.size === 0) this.#end.abort();
      else this.#turn.abort();
    };
  }

  async #run(): Promise<void> {
    const { signal } = this.#end;
    try {
      this.#began = persistently(() => this.#database.place({ what, signal }), signal);
      for (let place = await this.#began; !signal.aborted;)
        place = await persistently(() => this.#changesSince(place), signal);
    } catch (error) {
      if (signal.aborted) return;
      this.#error = ContactError.from(error);
      this.#end.abort();
      for (const listeners of this.#listeners.values()) for (const changed of listeners) changed();
    }
  }

  /** The place after them. */
  async #changesSince(since: string | number): Promise<string | number> {
    const end = this.#end.signal;
    this.#turn = new AbortController();
    const giveUp = AbortSignal.timeout(patience);
    const signal = AbortSignal.any([end, this.#turn.signal, giveUp]);
    const began = performance.now();
    try {
      const asked = { what, signal, since, timeout: longestPoll };
      const { ids, place } = await this.#database.changes([...this.#listeners.keys()], asked);
      for (const id of ids) for (const changed of this.#listeners.get(id) ?? []) changed();
      if (ids.length === 0 && performance.now() - began < shortestPoll) await rest(shortestPoll, end);
      return place;
    } catch (error) {
      if (end.aborted || !signal.aborted) throw error;
      return since;
    }
  }
}
