import type { ContactError } from '../domain/contact-error.js';
import { LatestTask } from './latest-task.js';

interface Listener<Value> {
  next(value: Value): void;
  failed(error: ContactError): void;
}

/**
 * Hears one feed at a time, and the latest wins. One that was abandoned is never heard again, even if it
 * ignores its signal; one that was suspended begins anew.
 */
export class LatestFeed {
  readonly #task = new LatestTask();

  hear<Value>(
    open: (signal: AbortSignal) => Promise<AsyncIterable<Value>>,
    { next, failed }: Listener<Value>,
  ): void {
    const hearAll = async (signal: AbortSignal) => {
      for await (const value of await open(signal)) {
        if (signal.aborted) return;
        next(value);
      }
    };
    this.#task.run(hearAll, { done: () => undefined, failed });
  }

  abandon(): void {
    this.#task.abandon();
  }

  suspend(): void {
    this.#task.suspend();
  }

  resume(): void {
    this.#task.resume();
  }
}
