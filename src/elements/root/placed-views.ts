import { ContextProvider } from '@lit/context';
import type { LitElement } from 'lit';
import { type Places, placesContext } from '../../context/places-context.js';

/** The views that stand where the host has put them, anywhere within the card's tags. */
export class PlacedViews implements Places {
  readonly #host: LitElement;
  readonly #views = new Set<LitElement>();

  constructor(host: LitElement) {
    this.#host = host;
    new ContextProvider(host, { context: placesContext, initialValue: this });
  }

  join(view: LitElement): (() => void) | undefined {
    if (view.getRootNode() === this.#host.renderRoot) return undefined;
    this.#views.add(view);
    this.#host.requestUpdate();
    return () => {
      this.#views.delete(view);
      this.#host.requestUpdate();
    };
  }

  get all(): readonly LitElement[] {
    return [...this.#views];
  }

  find(tag: string): LitElement | undefined {
    return this.all.find(({ localName }) => localName === tag);
  }

  /** Whether the host shows this view, or will once its file has come. */
  has(tag: string): boolean {
    return this.find(tag) !== undefined || this.#host.querySelector(`${tag}:not(:defined)`) !== null;
  }
}
