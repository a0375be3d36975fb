import { ContextProvider } from '@lit/context';
import type { LitElement } from 'lit';
import { type Places, placesContext } from '../../context/places-context.js';

/** The views that stand where the host has put them, anywhere within the card's tags. */
export class PlacedViews implements Places {
  readonly #host: LitElement;
  readonly #provider: ContextProvider<typeof placesContext, LitElement>;
  /** Each with what lets it ask which card is around it. */
  readonly #views = new Map<LitElement, () => void>();

  constructor(host: LitElement) {
    this.#host = host;
    this.#provider = new ContextProvider(host, { context: placesContext, initialValue: this });
  }

  join(view: LitElement, askAgain: () => void): (() => void) | undefined {
    if (view.getRootNode() === this.#host.renderRoot) return undefined;
    this.#views.set(view, askAgain);
    this.#host.requestUpdate();
    return () => {
      this.#views.delete(view);
      this.#host.requestUpdate();
    };
  }

  get all(): readonly LitElement[] {
    return [...this.#views.keys()];
  }

  /** A slot of a component of the host's can bring views into the card, and out of it, that stay where they are in the page. */
  seek(): void {
    for (const askAgain of [...this.#views.values()]) askAgain();
    this.#provider.hostConnected();
  }

  find(tag: string): LitElement | undefined {
    return this.all.find(({ localName }) => localName === tag);
  }

  /** Whether the host shows this view, or will once its file has come. */
  has(tag: string): boolean {
    return this.find(tag) !== undefined || this.#host.querySelector(`${tag}:not(:defined)`) !== null;
  }
}
