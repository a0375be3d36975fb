import type { LitElement } from 'lit';
import type { WatchController } from '../../context/watch-controller.js';
import type { MaskedValues } from './masked-values.js';

/** What shows masked values: it loads with the first of them. */
export class LateMaskedValues {
  readonly #host: LitElement;
  readonly #watch: WatchController;
  #values: MaskedValues | undefined;
  #isLoading = false;

  constructor(host: LitElement, watch: WatchController) {
    this.#host = host;
    this.#watch = watch;
  }

  get(): MaskedValues | undefined {
    if (!this.#values && !this.#isLoading) void this.#load();
    return this.#values;
  }

  /** What could not be loaded is loaded again when it is asked for again. */
  async #load(): Promise<void> {
    this.#isLoading = true;
    const loaded = await import('./masked-values.js').catch(() => undefined);
    this.#isLoading = false;
    if (!loaded) return;
    this.#values = new loaded.MaskedValues(this.#host, this.#watch);
    this.#host.requestUpdate();
  }
}
