import type { ContactError } from '../domain/contact-error.js';
import { LatestTask } from './latest-task.js';
import { Observable } from './observable.js';

export type LoadState<Value> =
  /** Nothing is asked for. → loading */
  | { readonly status: 'empty' }
  /** → ready, failed, or loading anew */
  | { readonly status: 'loading' }
  | { readonly status: 'ready'; readonly value: Value }
  /** `reload` asks again. → loading */
  | { readonly status: 'failed'; readonly error: ContactError };

const empty = { status: 'empty' } as const;

/** One thing that loads, fails and reloads by itself, whatever becomes of the others. */
export class Loadable<Value> {
  readonly state = new Observable<LoadState<Value>>(empty);
  readonly #task = new LatestTask();
  #work: ((signal: AbortSignal) => Promise<Value>) | undefined;

  load(work: (signal: AbortSignal) => Promise<Value>): void {
    this.#work = work;
    this.reload();
  }

  reload(): void {
    if (!this.#work) return;
    this.#ask(this.#work, (error) => this.state.set({ status: 'failed', error }));
    this.state.set({ status: 'loading' });
  }

  /** What has loaded stays until it is answered anew, and where it is not. */
  renew(): void {
    if (this.state.value.status !== 'ready') this.reload();
    else if (this.#work) this.#ask(this.#work, () => undefined);
  }

  get isAsking(): boolean {
    return this.#task.isRunning;
  }

  clear(): void {
    this.#work = undefined;
    this.#task.abandon();
    this.state.set(empty);
  }

  /** The card left the page: what has loaded stays, what has not waits. */
  suspend(): void {
    this.#task.suspend();
  }

  resume(): void {
    this.#task.resume();
  }

  #ask(work: (signal: AbortSignal) => Promise<Value>, failed: (error: ContactError) => void): void {
    this.#task.run(work, { done: (value) => this.state.set({ status: 'ready', value }), failed });
  }
}
