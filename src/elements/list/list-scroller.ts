import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { listWindow, scrollTopFor, type ListGeometry, type ListWindow } from './list-window.js';

interface ScrolledHost extends ReactiveControllerHost {
  readonly isConnected: boolean;
  readonly renderRoot: ParentNode;
}

/** Draws only the rows of a long list that can be seen. The host has `.viewport`, and in it `.rows` with `.match`es of one height. */
export class ListScroller implements ReactiveController {
  readonly #host: ScrolledHost;
  readonly #resized = new ResizeObserver(() => this.#host.requestUpdate());
  /** Not at once: other rows make another viewport, and an observer that sets off another is an error of the page. */
  readonly #textResized = new ResizeObserver(() => requestAnimationFrame(() => this.#host.requestUpdate()));
  #geometry: ListGeometry = { count: 0, rowHeight: 52, headingHeight: 32, scrollTop: 0, viewportHeight: 480 };
  #window: ListWindow | undefined;
  #isPrinted = false;

  constructor(host: ScrolledHost) {
    this.#host = host;
    host.addController(this);
  }

  get scrollTop(): number {
    return this.#geometry.scrollTop;
  }

  get count(): number {
    return this.#geometry.count;
  }

  /** How many rows fit into the viewport. */
  get page(): number {
    return Math.max(1, Math.floor(this.#geometry.viewportHeight / this.#geometry.rowHeight));
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#print);
    addEventListener('afterprint', this.#print);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#print);
    removeEventListener('afterprint', this.#print);
    this.#unobserve();
  }

  /** Where to begin; takes effect with the next rendering. */
  start(scrollTop: number): void {
    this.#geometry = { ...this.#geometry, scrollTop };
    this.#host.requestUpdate();
  }

  window(count: number, headingAt: number | undefined): ListWindow {
    this.#geometry = { ...this.#geometry, count, headingAt };
    this.#window = listWindow(this.#geometry);
    return this.#isPrinted ? { ...this.#window, first: 0, end: count } : this.#window;
  }

  /** Scrolls so far that a row is whole; resolves once it is drawn. */
  async show(row: number): Promise<void> {
    this.start(scrollTopFor(row, this.#geometry));
    await this.#host.updateComplete;
  }

  readonly scroll = (event: Event): void => {
    const { scrollTop } = event.currentTarget as HTMLElement;
    if (scrollTop !== this.scrollTop) this.start(scrollTop);
  };

  /** Paper does not scroll: every row is drawn. The update comes before the browser goes on to print. */
  readonly #print = ({ type }: Event): void => {
    this.#isPrinted = type === 'beforeprint';
    this.#host.requestUpdate();
  };

  /** Sizes are set as properties: a strict Content-Security-Policy forbids them as attributes. */
  hostUpdated(): void {
    const viewport = this.#host.renderRoot.querySelector<HTMLElement>('.viewport');
    const rows = viewport?.querySelector<HTMLElement>('.rows');
    if (!viewport || !rows || !this.#window) {
      this.#unobserve();
      return;
    }
    if (this.#host.isConnected) this.#observe(viewport);
    rows.style.setProperty('block-size', `${this.#window.height}px`);
    rows.style.setProperty('padding-block-start', `${this.#window.offset}px`);
    if (viewport.scrollTop !== this.scrollTop) viewport.scrollTop = this.scrollTop;
    this.#measure(viewport);
  }

  /** The height of the rows is ours, and does not tell when their text grows: that of the text above them does. */
  #observe(viewport: HTMLElement): void {
    this.#resized.observe(viewport);
    const above = viewport.previousElementSibling;
    if (above) this.#textResized.observe(above);
  }

  #unobserve(): void {
    this.#resized.disconnect();
    this.#textResized.disconnect();
  }

  /** Text size, zoom and the host's style sheet decide how high a row is. */
  #measure(viewport: HTMLElement): void {
    const row = viewport.querySelector('.match');
    // Exact, and as no transform changes it: a tenth of a pixel is a row in some hundreds.
    const rowHeight = (row && parseFloat(getComputedStyle(row).blockSize)) || this.#geometry.rowHeight;
    const heading = viewport.querySelector<HTMLElement>('.section-heading');
    const headingHeight = heading?.offsetHeight || this.#geometry.headingHeight;
    const viewportHeight = viewport.clientHeight || this.#geometry.viewportHeight;
    const before = this.#geometry;
    this.#geometry = { ...before, rowHeight, headingHeight, viewportHeight };
    if (
      rowHeight === before.rowHeight &&
      headingHeight === before.headingHeight &&
      viewportHeight === before.viewportHeight
    )
      return;
    queueMicrotask(() => this.#host.requestUpdate());
  }
}
