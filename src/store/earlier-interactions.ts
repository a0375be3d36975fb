import { isReachable } from '../domain/identity.js';
import type { PastInteraction } from '../domain/interaction.js';
import { pastInteractions } from './history.js';
import { Loadable, type LoadState } from './loadable.js';
import type { Observable } from './observable.js';
import type { Session } from './session.js';
import type { SessionPart } from './session-part.js';

/** What happened earlier with whom nobody knows. A host with matches of its own may have no source to ask. */
export class EarlierInteractions implements SessionPart {
  readonly #session: Session;
  readonly #loadable = new Loadable<readonly PastInteraction[]>();

  constructor(session: Session) {
    this.#session = session;
    session.lookup.watch(() => {
      this.#loadable.clear();
      this.#load();
    });
    session.source.state.watch(() => this.#load());
    this.#load();
  }

  get state(): Observable<LoadState<readonly PastInteraction[]>> {
    return this.#loadable.state;
  }

  reload(): void {
    this.#loadable.reload();
  }

  suspend(): void {
    this.#loadable.suspend();
  }

  resume(): void {
    this.#loadable.resume();
  }

  #load(): void {
    const lookup = this.#session.lookup.value;
    const source = this.#session.source.state.value;
    const isPossible = source.status === 'ready' && source.adapter.history !== undefined;
    if (lookup.status !== 'none' || !isPossible || this.state.value.status !== 'empty') return;
    const identities = lookup.identities.filter(isReachable);
    this.#loadable.load(async (signal) => {
      const { history } = await this.#session.source.ready();
      await this.#session.recorded(identities);
      signal.throwIfAborted();
      return history ? pastInteractions(history, identities, signal) : [];
    });
  }
}
