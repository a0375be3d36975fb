import type { LitElement, ReactiveController } from 'lit';
import type { Session } from '../../store/session.js';
import type { Task } from '../../store/tasks.js';
import type { CardViews } from './card-views.js';

/**
 * Whoever worked in a view that went, or opened a task from one that stays, goes on in the one that came; nobody
 * else's focus is touched.
 */
export class FocusKeeper implements ReactiveController {
  readonly #host: LitElement;
  readonly #views: CardViews;
  readonly #session: () => Session | undefined;
  #hadFocus = false;
  #task: Task | undefined;

  constructor(host: LitElement, views: CardViews, session: () => Session | undefined) {
    this.#host = host;
    this.#views = views;
    this.#session = session;
    host.addController(this);
  }

  hostUpdate(): void {
    this.#hadFocus = this.#hasFocus;
  }

  hostUpdated(): void {
    const task = this.#session()?.tasks.current.value;
    const isNew = task !== undefined && task !== this.#task;
    this.#task = task;
    if (this.#hadFocus) void this.#keep(isNew);
  }

  /** What has the focus may also go with the updates of the views, which come after the host's. */
  async #keep(isNewTask: boolean): Promise<void> {
    const own = this.#host.renderRoot.querySelectorAll<LitElement>('.card > *');
    await Promise.all([...own, ...this.#views.placed.all].map((view) => view.updateComplete));
    const isLost = this.#host.ownerDocument.activeElement?.matches('body, html') && !this.#hasFocus;
    const current = this.#views.current(this.#session());
    const isLed = isNewTask && this.#hasFocus && !current?.matches(':focus-within');
    if (isLost || isLed) current?.focus();
  }

  /** What else stands within the card's tags is the host's. */
  get #hasFocus(): boolean {
    const card = this.#host.renderRoot.querySelector('.card');
    return [card, ...this.#views.placed.all].some((place) => place?.matches(':focus-within'));
  }
}
