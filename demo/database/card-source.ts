import type { ContactCardElement } from '../../src/index.js';
import { usualDatabase, usualSource } from '../sources.js';

/** Where the card looks: in the file that the demo begins with, or in a database of the browser's. */
export class CardSource {
  readonly #card: ContactCardElement;
  #database = usualDatabase;

  constructor(card: ContactCardElement) {
    this.#card = card;
  }

  get isDatabase(): boolean {
    return this.#card.getAttribute('adapter') === 'indexeddb';
  }

  /** The card's, or the one that it would look in. */
  get database(): string {
    return (this.isDatabase && this.#card.getAttribute('src')) || this.#database;
  }

  /** Reads national numbers in what is imported, as the card reads them in what is there. */
  get region(): string | undefined {
    return this.#card.getAttribute('adapter-region') || this.#card.getAttribute('region') || undefined;
  }

  useDatabase(name: string): void {
    this.#database = name || usualDatabase;
    this.#point('indexeddb', this.#database);
  }

  /** What is in the database stays there. */
  useFile(): void {
    this.#database = this.database;
    this.#point('memory', usualSource('memory') ?? '');
  }

  #point(adapter: string, src: string): void {
    this.#card.setAttribute('adapter', adapter);
    this.#card.setAttribute('src', src);
  }
}
