import { html, type LitElement, nothing, type TemplateResult } from 'lit';
import type { Session } from '../../store/session.js';
import type { Strings } from '../../strings/strings.js';
import { icon } from '../parts/icon.js';
import { looking } from '../parts/looking.js';
import { LazyViews, type ViewLoaders } from './lazy-views.js';
import { ownStrip, ownView } from './own-view.js';
import { PlacedViews } from './placed-views.js';
import { taskTag, type ViewTag, viewTag } from './view-tag.js';

/** The views that a session needs: in the card itself all but those that the host has placed. */
export class CardViews {
  readonly placed: PlacedViews;
  readonly #host: LitElement;
  readonly #lazy: LazyViews;

  constructor(host: LitElement, loaders: ViewLoaders) {
    this.#host = host;
    this.placed = new PlacedViews(host);
    this.#lazy = new LazyViews(host, loaders);
  }

  /** The next ring may need any of them. */
  bringAll(): void {
    this.#lazy.bringAll();
  }

  /** Wherever it stands. */
  find(tag: ViewTag): LitElement | undefined {
    return this.placed.find(tag) ?? this.#host.renderRoot.querySelector<LitElement>(tag) ?? undefined;
  }

  /** Where the work goes on. */
  current(session: Session | undefined): HTMLElement | null | undefined {
    const lookup = session?.shown.value;
    const tag = lookup && (this.#taskOf(session) ?? viewTag(lookup));
    const placed = tag && this.placed.find(tag);
    return placed ?? this.#host.renderRoot.querySelector<HTMLElement>('.view');
  }

  /** What stands in the card itself; `nothing` for whatever stands elsewhere. */
  render(session: Session, strings: Strings): readonly (TemplateResult | typeof nothing)[] {
    const strip = this.placed.has('contact-card-strip') ? nothing : ownStrip();
    return [
      strip,
      ...this.#renderWork(session, strings),
      this.#renderBelow('contact-card-pending', session),
      this.#renderBelow('contact-card-journey', session),
      this.#renderBelow('contact-card-notes', session),
      this.#renderErase(session, strings),
    ];
  }

  /** What is being looked up is nobody's to work on. */
  #taskOf({ shown, tasks }: Session): ViewTag | undefined {
    const task = tasks.current.value;
    return task && shown.value?.status !== 'resolving' ? taskTag(task) : undefined;
  }

  /** A task stands in place of what it is about, unless the host has a place for it. */
  #renderWork(session: Session, strings: Strings): readonly (TemplateResult | typeof nothing)[] {
    const task = this.#taskOf(session);
    const about = task && !this.placed.has(task) ? nothing : this.#renderView(session, strings);
    return [about, task ? this.#renderWhenThere(task, strings) : nothing];
  }

  #renderView(session: Session, strings: Strings) {
    const lookup = session.shown.value;
    if (!lookup) return nothing;
    const tag = viewTag(lookup);
    if (lookup.status === 'resolving' && !this.placed.has(tag)) return looking(lookup, session, strings);
    return this.#renderWhenThere(tag, strings);
  }

  /** Their files come after the first card, which does not wait for them. */
  #renderBelow(tag: ViewTag, { interaction }: Session) {
    return interaction.value && !this.placed.has(tag) ? ownView(tag) : nothing;
  }

  /** Once it is there it stays: a dialog that closes gives the focus back, one that is taken away loses it. */
  #renderErase({ erasing }: Session, strings: Strings) {
    const tag = 'contact-card-erase';
    const isNeeded = erasing.question.value.status !== 'none' || erasing.erasures.value.length > 0;
    const isThere = this.#host.renderRoot.querySelector(tag) !== null;
    return isNeeded || isThere ? this.#renderWhenThere(tag, strings) : nothing;
  }

  #renderWhenThere(tag: ViewTag, strings: Strings) {
    const isThere = this.#lazy.has(tag);
    if (this.#lazy.hasFailed(tag)) return this.#renderFailed(strings);
    if (this.placed.has(tag)) return nothing;
    return isThere ? ownView(tag) : html`<div class="view" tabindex="-1"></div>`;
  }

  #renderFailed(strings: Strings) {
    return html`<div class="view looking" role="status" tabindex="-1">
      <p>${strings.error('unavailable')}</p>
      <button @click=${() => this.#lazy.retry()}>${icon('retry')}${strings.retry}</button>
    </div>`;
  }
}
