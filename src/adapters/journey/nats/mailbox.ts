interface Letter<Item> {
  readonly item: Item;
  readonly isRead: () => void;
}

/** What several tell, for one to read in order: an iterable that whoever fills it also ends. */
export class Mailbox<Item> {
  readonly #letters: Letter<Item>[] = [];
  #failure: Error | undefined;
  #isClosed = false;
  #wake: () => void = () => undefined;

  /** Resolves once somebody reads it: whoever has much to tell waits for that. */
  put(item: Item): Promise<void> {
    return new Promise((isRead) => {
      this.#letters.push({ item, isRead });
      this.#wake();
    });
  }

  /** What is in it is still read. The first word counts. */
  close(failure?: Error): void {
    if (this.#isClosed) return;
    this.#isClosed = true;
    this.#failure = failure;
    this.#wake();
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Item, void, undefined> {
    for (;;) {
      const letter = this.#letters.shift();
      if (letter) {
        letter.isRead();
        yield letter.item;
      } else if (!this.#isClosed) await new Promise<void>((resolve) => (this.#wake = resolve));
      else if (this.#failure) throw this.#failure;
      else return;
    }
  }
}
