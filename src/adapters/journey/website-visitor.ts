import { randomUuid } from '../../domain/random-uuid.js';

/** By what a website knows who comes back: random, in the origin's storage, or as long as the page where there is none. */
export class WebsiteVisitor {
  readonly #key: string;
  #here = randomUuid();

  constructor(name: string) {
    this.#key = `contact-card-journey:${name}`;
  }

  /** Asked each time: in another tab it may have become somebody else. */
  get id(): string {
    try {
      const kept = localStorage.getItem(this.#key);
      if (kept) this.#here = kept;
      else localStorage.setItem(this.#key, this.#here);
    } catch {
      // The browser keeps nothing for this page.
    }
    return this.#here;
  }

  /** Somebody else sits there from now on. */
  change(): void {
    this.#here = randomUuid();
    try {
      localStorage.setItem(this.#key, this.#here);
    } catch {
      // As above.
    }
  }
}
