/** The latest that a feed has told, for whoever has other news to wait for as well. */
export class HeardFeed<Value> {
  readonly #open: () => AsyncIterable<Value>;
  #told: Value | undefined;
  #failure: { readonly reason: unknown } | undefined;

  constructor(open: () => AsyncIterable<Value>) {
    this.#open = open;
  }

  /** `changed` is called with all that is told, until the feed ends by itself. Gives back what stops the other news. */
  hear(changed: () => void, stop: () => void): () => void {
    void this.#hear(changed);
    return stop;
  }

  /** What has been told since; throws what the feed has ended with. */
  take(): Value | undefined {
    if (this.#failure) throw this.#failure.reason;
    const told = this.#told;
    this.#told = undefined;
    return told;
  }

  async #hear(changed: () => void): Promise<void> {
    try {
      for await (const value of this.#open()) {
        this.#told = value;
        changed();
      }
    } catch (reason) {
      this.#failure = { reason };
      changed();
    }
  }
}
