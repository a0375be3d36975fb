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

/** One thing that loads, fails and reloads by itself, whatever becomes of the others. */
export class Loadable<Value> {
  readonly state = new Observable<LoadState<Value>>({ status: 'empty' });
  readonly #task = new LatestTask();
  #work: ((signal: AbortSignal) => Promise<Value>) | undefined;

  load(work: (signal: AbortSignal) => Promise<Value>): void {
    this.#work = work;
    this.reload();
  }

  reload(): void {
    if (!this.#work) return;
    this.state.set({ status: 'loading' });
    this.#task.run(this.#work, {
      done: (value) => this.state.set({ status: 'ready', value }),
      failed: (error) => this.state.set({ status: 'failed', error }),
    });
  }

  clear(): void {
    this.#work = undefined;
    this.#task.abandon();
    this.state.set({ status: 'empty' });
  }
}
