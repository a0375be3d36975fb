import type { LitElement } from 'lit';

/** A part of a view that loads when it is first needed. */
export class LatePart<Part> {
  readonly #host: LitElement;
  readonly #bring: () => Promise<Part>;
  #part: Part | undefined;
  #isLoading = false;

  constructor(host: LitElement, bring: () => Promise<Part>) {
    this.#host = host;
    this.#bring = bring;
  }

  get(): Part | undefined {
    if (!this.#part && !this.#isLoading) void this.#load();
    return this.#part;
  }

  /** What could not be loaded is loaded again when it is asked for again. */
  async #load(): Promise<void> {
    this.#isLoading = true;
    this.#part = await this.#bring().catch(() => undefined);
    this.#isLoading = false;
    if (this.#part) this.#host.requestUpdate();
  }
}
