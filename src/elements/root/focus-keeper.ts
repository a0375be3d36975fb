import type { LitElement, ReactiveController } from 'lit';

/** Whoever worked in a view that went goes on in the one that came; nobody else's focus is touched. */
export class FocusKeeper implements ReactiveController {
  readonly #host: LitElement;
  #hadFocus = false;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdate(): void {
    this.#hadFocus = this.#hasFocus;
  }

  hostUpdated(): void {
    if (this.#hadFocus) void this.#keep();
  }

  /** What has the focus may also go with the updates of the views, which come after the host's. */
  async #keep(): Promise<void> {
    const views = [...this.#host.renderRoot.querySelectorAll<LitElement>('.card > *')];
    await Promise.all(views.map((view) => view.updateComplete));
    if (this.#hasFocus || !this.#host.ownerDocument.activeElement?.matches('body, html')) return;
    this.#host.renderRoot.querySelector<HTMLElement>('.view')?.focus();
  }

  get #hasFocus(): boolean {
    return this.#host.matches(':focus-within');
  }
}
