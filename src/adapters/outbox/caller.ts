import type { ContactError } from '../../domain/contact-error.js';

/** What has become of a write. */
export type Outcome =
  | { readonly status: 'done'; readonly answer: unknown }
  | { readonly status: 'refused'; readonly error: ContactError };

/** Whoever has written something, and would like to hear what becomes of it: for a while. */
export class Caller {
  /** `undefined` where nothing can be said in time. Rejects with the reason of the signal. */
  readonly outcome: Promise<Outcome | undefined>;
  readonly #timer: ReturnType<typeof setTimeout>;
  #isHere = true;
  #end: (outcome: Outcome | undefined) => void = () => {};

  constructor(signal: AbortSignal, patienceMs: number) {
    this.outcome = new Promise((resolve, reject) => {
      this.#end = resolve;
      signal.addEventListener('abort', () => {
        this.#leave();
        reject(signal.reason as Error);
      });
    });
    this.outcome.catch(() => undefined);
    this.#timer = setTimeout(() => this.giveUp(), patienceMs);
  }

  /** Whether it is heard. */
  tell(outcome: Outcome): boolean {
    const isHeard = this.#isHere;
    this.#leave();
    this.#end(outcome);
    return isHeard;
  }

  giveUp(): void {
    this.#leave();
    this.#end(undefined);
  }

  #leave(): void {
    this.#isHere = false;
    clearTimeout(this.#timer);
  }
}
