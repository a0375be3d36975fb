import type { LitElement, ReactiveController } from 'lit';

/** Marks the notes of which only the beginning is seen, with `data-cut`: how much that is, the width decides. */
export class ExtractController implements ReactiveController {
  readonly #host: LitElement;
  /** Not at once: a mark makes room for a control, and an observer that sets off another is an error of the page. */
  readonly #sizes = new ResizeObserver((entries) =>
    requestAnimationFrame(() => entries.forEach(({ target }) => mark(target))),
  );

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  /** A text that has become another may be as high as before, and cut. */
  hostUpdated(): void {
    this.#sizes.disconnect();
    for (const extract of this.#host.renderRoot.querySelectorAll('.extract')) {
      mark(extract);
      this.#sizes.observe(extract);
    }
  }

  hostDisconnected(): void {
    this.#sizes.disconnect();
  }
}

const mark = (extract: Element) =>
  extract.parentElement?.toggleAttribute('data-cut', extract.scrollHeight > extract.clientHeight + 1);
