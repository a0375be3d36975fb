import { ContextProvider } from '@lit/context';
import type { ReactiveController, ReactiveElement } from 'lit';
import { type ComposedSession, composeSession, type SessionParts } from '../../compose.js';
import { sessionContext } from '../../context/session-context.js';
import type { Definition } from '../../domain/definition.js';
import { givenText } from '../../domain/given-text.js';
import type { LookupState } from '../../store/lookup-state.js';
import type { Notice } from '../../store/notice.js';
import type { Session } from '../../store/session.js';
import { DefinitionLoader } from './definition-loader.js';

/** What of the element's properties a session is made of; another of any but the agent makes another necessary. */
interface SessionInputs {
  readonly adapter: string | undefined;
  readonly src: string | undefined;
  readonly journey: string | undefined;
  readonly journeySrc: string | undefined;
  readonly getToken: (() => Promise<string>) | undefined;
  readonly region: string | undefined;
  readonly adapterRegion: string | undefined;
  readonly readonly: boolean;
  readonly definition: Definition | string | undefined;
  readonly agentId: string | undefined;
}

interface SessionListener {
  readonly notify: (notice: Notice) => void;
  readonly entered: (lookup: LookupState) => void;
  /** Who works with the card, as a history names people. */
  readonly agent: () => string | undefined;
}

/** Composes the element's session, anew when the source becomes another, and lets it rest while the element is off the page. */
export class SessionController implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #listener: SessionListener;
  readonly #definition: DefinitionLoader;
  readonly #provider: ContextProvider<typeof sessionContext, ReactiveElement>;
  #composed: ComposedSession | undefined;
  #made: readonly unknown[] = [];
  #unwatch: (() => void) | undefined;
  #isResting = false;

  constructor(host: ReactiveElement, listener: SessionListener) {
    this.#host = host;
    this.#listener = listener;
    this.#definition = new DefinitionLoader(host, (error) => listener.notify({ type: 'error', error }));
    this.#provider = new ContextProvider(host, { context: sessionContext });
    host.addController(this);
  }

  get current(): Session | undefined {
    return this.#composed?.session;
  }

  hostConnected(): void {
    if (!this.#isResting) return;
    this.#isResting = false;
    this.#composed?.resume();
    this.#host.requestUpdate();
  }

  /** A move within the page is no leave: the element is back before the microtask. */
  hostDisconnected(): void {
    queueMicrotask(() => {
      if (this.#host.isConnected || this.#isResting) return;
      this.#isResting = true;
      this.#composed?.suspend();
    });
  }

  /**
   * Whether the session is another now. Until a definition has loaded there is none, rather than one that
   * reads numbers wrongly; off the page the former one stays.
   */
  use(inputs: SessionInputs, locale: string): boolean {
    if (this.#isResting) return false;
    const definition = this.#definition.of(inputs.definition);
    const { adapter, src, journey, journeySrc, getToken, region, adapterRegion, readonly } = inputs;
    const made = [adapter, src, journey, journeySrc, getToken, region, adapterRegion, readonly, definition];
    if (made.every((part, i) => part === this.#made[i]) && this.#made.length > 0) return false;
    this.#made = made;
    this.#leave();
    if (!definition) return false;
    const { notify, agent } = this.#listener;
    this.#enter({
      adapter: adapter ?? '',
      src: src ?? '',
      journey: journey ?? '',
      journeySrc: journeySrc ?? '',
      getToken,
      region,
      adapterRegion,
      readonly,
      definition,
      agentId: () => givenText(inputs.agentId),
      locale,
      notify,
      agent,
    });
    return true;
  }

  /** Hands the session to the views, or takes it from them: they show nothing without one. */
  share(isShown: boolean): void {
    this.#provider.setValue(isShown ? this.current : undefined);
  }

  /** How many writes of the agent have not reached the source. */
  async waiting(): Promise<number> {
    return (await this.#composed?.waiting()) ?? 0;
  }

  async clear(): Promise<void> {
    await this.#composed?.clear();
  }

  #enter(parts: SessionParts): void {
    this.#composed = composeSession(parts);
    const { session } = this.#composed;
    const unwatch = [
      session.lookup.watch((lookup) => this.#listener.entered(lookup)),
      session.shown.watch(() => this.#host.requestUpdate()),
      session.tasks.current.watch(() => this.#host.requestUpdate()),
      session.erasing.question.watch(() => this.#host.requestUpdate()),
      session.erasing.erasures.watch(() => this.#host.requestUpdate()),
    ];
    this.#unwatch = () => unwatch.forEach((end) => end());
  }

  #leave(): void {
    this.#unwatch?.();
    this.#composed?.suspend();
    this.#composed = undefined;
  }
}
