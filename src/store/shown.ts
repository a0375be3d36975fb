import type { LookupState } from './lookup-state.js';
import { Observable } from './observable.js';

/** So many microtasks a source may take whose contacts are in memory. */
const quickAnswer = 40;

/**
 * What views show of a look-up. It follows at once, except that waiting is shown only when the answer has not
 * come before the browser can paint or run another task: then no view is taken down and put up again.
 * `undefined` until it is known whether there is anything to wait for.
 */
export class Shown extends Observable<LookupState | undefined> {
  readonly #lookup: Observable<LookupState>;

  constructor(lookup: Observable<LookupState>) {
    super(undefined);
    this.#lookup = lookup;
    void this.#present();
    lookup.watch(() => void this.#present());
  }

  /** Microtasks alone pass here: nothing is painted, and nobody can press a button, in between. */
  async #present(): Promise<void> {
    const state = this.#lookup.value;
    const isWaiting = state.status === 'idle' || (state.status === 'resolving' && !state.slow);
    for (let turn = 0; isWaiting && turn < quickAnswer && state === this.#lookup.value; turn++)
      await Promise.resolve();
    if (state === this.#lookup.value) this.set(state);
  }
}
