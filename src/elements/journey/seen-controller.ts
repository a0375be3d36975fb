import type { LitElement, ReactiveController } from 'lit';

/** Whether somebody can see the view, and how wide it is. */
export class SeenController implements ReactiveController {
  readonly #host: LitElement;
  readonly #changed: () => void;
  readonly #observer: IntersectionObserver;
  readonly #sizes: ResizeObserver;
  #isInView = false;
  #width = 0;

  constructor(host: LitElement, changed: () => void) {
    this.#host = host;
    this.#changed = changed;
    this.#observer = new IntersectionObserver((entries) => {
      this.#isInView = entries.at(-1)?.isIntersecting ?? false;
      changed();
    });
    this.#sizes = new ResizeObserver((entries) => this.#resize(entries.at(-1)?.contentRect.width ?? 0));
    host.addController(this);
  }

  get isSeen(): boolean {
    return this.#isInView && this.#host.isConnected && document.visibilityState !== 'hidden';
  }

  /** CSS pixels, within the view. 0 while it is not laid out. */
  get width(): number {
    return this.#width;
  }

  hostConnected(): void {
    this.#observer.observe(this.#host);
    this.#sizes.observe(this.#host);
    document.addEventListener('visibilitychange', this.#changed);
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
    this.#sizes.disconnect();
    this.#isInView = false;
    document.removeEventListener('visibilitychange', this.#changed);
    this.#changed();
  }

  #resize(width: number): void {
    if (Math.round(width) === this.#width) return;
    this.#width = Math.round(width);
    // With the next frame: what changes the view's height now is an error of the page, which hears of it as its own.
    requestAnimationFrame(() => this.#host.requestUpdate());
  }
}
