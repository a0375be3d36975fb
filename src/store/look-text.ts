import { Observable } from './observable.js';

/** What the agent has typed to look up, and not yet asked: a ring must not lose it, and no other agent sees it. */
export class LookText extends Observable<string> {
  readonly #others = new Map<string | undefined, string>();
  #agentId: string | undefined;

  constructor() {
    super('');
  }

  serve(agentId: string | undefined): void {
    this.#others.set(this.#agentId, this.value);
    this.#agentId = agentId;
    this.set(this.#others.get(agentId) ?? '');
  }

  clear(): void {
    this.#others.clear();
    this.set('');
  }
}
