import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Renders its host anew at every full second or minute, while the host wants it and the page is visible. */
export class ClockController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Node;
  readonly #every: number;
  readonly #isWanted: () => boolean;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** `every`: milliseconds. */
  constructor(host: ReactiveControllerHost & Node, every: number, isWanted: () => boolean) {
    this.#host = host;
    this.#every = every;
    this.#isWanted = isWanted;
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#tick);
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#tick);
    this.#stop();
  }

  /** What was under way when the host left the page still updates it. */
  hostUpdated(): void {
    this.#stop();
    if (!this.#host.isConnected || document.hidden || !this.#isWanted()) return;
    this.#timer = setTimeout(this.#tick, this.#every - (Date.now() % this.#every));
  }

  readonly #tick = () => {
    if (!document.hidden) this.#host.requestUpdate();
  };

  #stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }
}
