import { ContextConsumer } from '@lit/context';
import type { ReactiveController, ReactiveElement } from 'lit';
import type { Observable } from '../store/observable.js';
import type { Session } from '../store/session.js';
import { type Display, displayContext } from './display.js';
import { PlaceController } from './place-controller.js';
import { sessionContext } from './session-context.js';

type Watched = (session: Session) => readonly Pick<Observable<unknown>, 'watch'>[];

/** Finds the card around a view, and renders the view anew when what it watches changes, while it is on the page. */
export class WatchController implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #watched: Watched;
  readonly #session: ContextConsumer<typeof sessionContext, ReactiveElement>;
  readonly #display: ContextConsumer<typeof displayContext, ReactiveElement>;
  #unwatch: (() => void)[] = [];

  constructor(host: ReactiveElement, watched: Watched) {
    this.#host = host;
    this.#watched = watched;
    this.#session = new ContextConsumer(host, {
      context: sessionContext,
      subscribe: true,
      callback: () => this.#follow(),
    });
    this.#display = new ContextConsumer(host, { context: displayContext, subscribe: true });
    new PlaceController(host, {
      ask: () => this.#consumers.forEach((consumer) => consumer.hostConnected()),
      lost: () => this.#lose(),
      display: () => this.#display.value,
    });
    host.addController(this);
  }

  /** Absent where there is nothing to show, or no card to show it. */
  get session(): Session | undefined {
    return this.#session.value;
  }

  /** There wherever a session is. */
  get display(): Display {
    return this.#display.value as Display;
  }

  hostDisconnected(): void {
    this.#leave();
  }

  get #consumers() {
    return [this.#session, this.#display];
  }

  #follow(): void {
    this.#leave();
    const { session } = this;
    if (!session) return;
    const observables = this.#watched(session);
    this.#unwatch = observables.map((observable) => observable.watch(() => this.#host.requestUpdate()));
  }

  #leave(): void {
    for (const unwatch of this.#unwatch) unwatch();
    this.#unwatch = [];
  }

  /** Another card's customer is nobody here. */
  #lose(): void {
    for (const consumer of this.#consumers) consumer.hostDisconnected();
    this.#session.value = undefined;
    this.#leave();
    this.#host.requestUpdate();
  }
}
