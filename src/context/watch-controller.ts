import { ContextConsumer } from '@lit/context';
import type { ReactiveController, ReactiveElement } from 'lit';
import type { Observable } from '../store/observable.js';
import type { Session } from '../store/session.js';
import { sessionContext } from './session-context.js';

type Watched = (session: Session) => readonly Pick<Observable<unknown>, 'watch'>[];

/** Finds the session around an element, and renders the element anew when what it watches changes, while it is on the page. */
export class WatchController implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #watched: Watched;
  readonly #consumer: ContextConsumer<typeof sessionContext, ReactiveElement>;
  #unwatch: (() => void)[] = [];

  constructor(host: ReactiveElement, watched: Watched) {
    this.#host = host;
    this.#watched = watched;
    this.#consumer = new ContextConsumer(host, {
      context: sessionContext,
      subscribe: true,
      callback: () => this.#follow(),
    });
    host.addController(this);
  }

  get session(): Session | undefined {
    return this.#consumer.value;
  }

  hostConnected(): void {
    this.#follow();
  }

  hostDisconnected(): void {
    this.#leave();
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
}
