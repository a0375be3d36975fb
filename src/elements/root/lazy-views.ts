import type { ReactiveControllerHost } from 'lit';

/** How the views that are not there from the beginning are brought: tag → class. */
export type ViewLoaders = Readonly<Record<string, () => Promise<CustomElementConstructor>>>;

/** Brings views when they are first shown, or ahead of that. */
export class LazyViews {
  readonly #host: ReactiveControllerHost;
  readonly #loaders: ViewLoaders;
  #failed: string | undefined;

  constructor(host: ReactiveControllerHost, loaders: ViewLoaders) {
    this.#host = host;
    this.#loaders = loaders;
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

  /** The next ring may need any of them. */
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
