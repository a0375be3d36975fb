import type { LitElement, ReactiveController } from 'lit';

/** When what had the focus goes with what the agent does, it is on what comes instead: not at the top of the page. */
export class FocusReturn implements ReactiveController {
  readonly #host: LitElement;
  /** The first of these that is there. */
  #places: readonly string[] = [];
  #isDone = () => true;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  /** Does something that may take the focus away, at once or until it is done. */
  after(work: () => void, places: readonly string[], isDone = () => true): void {
    this.#places = places;
    this.#isDone = isDone;
    work();
    this.#host.requestUpdate();
  }

  hostUpdated(): void {
    const { renderRoot, ownerDocument } = this.#host;
    const isLost =
      !(renderRoot as ShadowRoot).activeElement && ownerDocument.activeElement?.matches('body, html');
    if (!isLost || this.#places.length === 0 || !this.#isDone()) return;
    const place = this.#places.map((each) => renderRoot.querySelector<HTMLElement>(each)).find(Boolean);
    this.#places = [];
    (place ?? renderRoot.querySelector<HTMLElement>('#heading'))?.focus();
  }
}
