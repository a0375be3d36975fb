import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** How the views that are not there from the beginning are brought: tag → class. */
export type ViewLoaders = Readonly<Record<string, () => Promise<CustomElementConstructor>>>;

/** Milliseconds after the first card: not in its way. */
const settled = 500;

/** Brings views when they are first shown, and soon the others: whatever rings next may need any of them. */
export class LazyViews implements ReactiveController {
  readonly #host: ReactiveControllerHost & Node;
  readonly #loaders: ViewLoaders;
  #failed: string | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost & Node, loaders: ViewLoaders) {
    this.#host = host;
    this.#loaders = loaders;
    host.addController(this);
  }

  hostUpdated(): void {
    if (this.#host.isConnected) this.#timer ??= setTimeout(() => this.bringAll(), settled);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  /** Whether a view can be shown; if not yet, it is on its way. */
  has(tag: string): boolean {
    if (customElements.get(tag)) return true;
    if (this.#failed !== tag) void this.#bring(tag);
    return false;
  }

  /** Its file could not be loaded: the agent may try again. */
  hasFailed(tag: string): boolean {
    return this.#failed === tag;
  }

  retry(): void {
    this.#failed = undefined;
    this.#host.requestUpdate();
  }

  bringAll(): void {
    for (const tag of Object.keys(this.#loaders)) this.#load(tag).catch(() => undefined);
  }

  async #bring(tag: string): Promise<void> {
    try {
      await this.#load(tag);
    } catch {
      this.#failed = tag;
    }
    this.#host.requestUpdate();
  }

  async #load(tag: string): Promise<void> {
    const load = this.#loaders[tag];
    if (!load) throw new Error(`<${tag}> is not defined`);
    const view = await load();
    if (!customElements.get(tag)) customElements.define(tag, view);
  }
}
