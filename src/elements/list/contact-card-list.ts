import { html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { WatchController } from '../../context/watch-controller.js';
import type { Match } from '../../domain/match.js';
import type { ListPlace } from '../../store/lookup.js';
import type { Session } from '../../store/session.js';
import { listIn, type LookupMany } from '../../store/lookup-state.js';
import { addContactControl } from '../parts/add-contact-control.js';
import { matchesText } from '../parts/matches-text.js';
import { announce } from '../parts/announce.js';
import { findControl } from '../parts/find-control.js';
import { icon } from '../parts/icon.js';
import { lookAgainControl } from '../parts/look-again-control.js';
import { MovableElement } from '../parts/movable-element.js';
import { focusOpener } from '../parts/task-control.js';
import { listStyles } from './contact-card-list.styles.js';
import { filterMatches } from './filter-matches.js';
import { ListScroller } from './list-scroller.js';
import { matchRow } from './match-row.js';
import { rowAfter } from './row-after.js';

/** Fewer contacts than this are seen at a glance. */
const worthSearching = 3;

/**
 * The contacts that an interaction may be with: the agent chooses.
 *
 * @tag contact-card-list
 * @attr {boolean} empty - set by the element: it has nothing to show now, and takes no place
 * @csspart list - the rows
 * @csspart list-search - the field that searches them
 * @csspart match - one row
 */
export class ContactCardListElement extends MovableElement {
  static override styles = listStyles;

  /** Stays beside the contact that was chosen from it, and another can be chosen. For a host that lays the views out. */
  @property({ type: Boolean }) persistent = false;

  readonly #watch = new WatchController(this, ({ shown, source }) => [shown, source.state]);
  readonly #scroller = new ListScroller(this);
  #shown: LookupMany | undefined;
  #found: readonly Match[] = [];
  #hadFocus = false;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#shown = undefined;
  }

  /** The row that was left; else the first. */
  override focus(options?: FocusOptions): void {
    const { renderRoot } = this;
    if (!focusOpener(renderRoot, this.#watch.session?.tasks))
      renderRoot.querySelector<HTMLElement>('.match[tabindex="0"]')?.focus(options);
  }

  /** Another list begins where the agent was in it. */
  protected override willUpdate(): void {
    this.#hadFocus = this.matches(':focus-within');
    const list = this.#list;
    if (!list) return;
    this.#found = filterMatches(list.matches, this.#place.filter);
    if (list === this.#shown) return;
    this.#shown = list;
    this.#scroller.start(this.#place.scrollTop);
  }

  /** A row that is scrolled away is no longer drawn, and the focus must not go with it. */
  protected override updated(): void {
    if (this.#hadFocus && !this.matches(':focus-within'))
      queueMicrotask(() => this.focus({ preventScroll: true }));
  }

  override render() {
    const { session } = this.#watch;
    const list = this.#list;
    if (!session || !list) return nothing;
    const { strings } = this.#watch.display;
    const { matches, more, missing } = list;
    const { filter } = this.#place;
    const rows = this.#found;
    return html`
      <div class="top">
        <h2 class="heading">${matchesText(list, strings)}</h2>
        ${lookAgainControl(session, strings)}
        ${missing ? html`<p class="small quiet">${strings.namedContactMissing}</p>` : nothing}
        ${matches.length >= worthSearching ? this.#renderSearch(filter) : nothing}
        ${filter ? html`<p class="small quiet">${strings.matchesShown(rows.length, matches.length)}</p>` : nothing}
      </div>
      ${rows.length > 0 ? this.#renderRows(rows) : html`<p class="foot quiet">${strings.noMatchShown(filter)}</p>`}
      ${more ? html`<p class="foot small quiet">${strings.onlyFirstShown(matches.length)}</p>` : nothing}
      ${this.#renderOthers(session, list)}
    `;
  }

  /** None of these may be the one. */
  #renderOthers(session: Session, { identities }: LookupMany) {
    const { display } = this.#watch;
    const controls = [
      findControl(session, display.strings, 'plain'),
      addContactControl(session, display, identities, 'plain'),
    ];
    return controls.every((control) => control === nothing)
      ? nothing
      : html`<div class="add">${controls}</div>`;
  }

  #renderSearch(filter: string) {
    const { searchMatches } = this.#watch.display.strings;
    return html`
      <label class="search" part="list-search">
        ${icon('search')}
        <input
          type="search"
          autocomplete="off"
          spellcheck="false"
          aria-label=${searchMatches}
          placeholder=${searchMatches}
          .value=${filter}
          @input=${this.#search}
          @keydown=${this.#enterList}
        />
      </label>
    `;
  }

  #renderRows(rows: readonly Match[]) {
    const maybe = rows.findIndex(({ certainty }) => certainty === 'maybe');
    const { first, end } = this.#scroller.window(rows.length, maybe < 0 ? undefined : maybe);
    const left = rows.findIndex(({ contact }) => contact.id === this.#place.focused);
    const focusable = Math.min(Math.max(left, first), end - 1);
    const lookup = this.#watch.session?.shown.value;
    const chosen = lookup?.status === 'selected' ? lookup.match : undefined;
    const row = (match: Match, index: number) =>
      matchRow(match, {
        display: this.#watch.display,
        photoOrigins: this.#watch.session?.definition.photoOrigins,
        position: first + index,
        count: rows.length,
        heading: first + index === maybe ? this.#watch.display.strings.maybe : undefined,
        isFocusable: first + index === focusable,
        isChosen: match === chosen,
        choose: this.#choose,
      });
    // Firefox comes with Tab to whatever scrolls; here the rows are enough to come to.
    return html`
      <div class="viewport" tabindex="-1" @scroll=${this.#scroll}>
        <ul class="rows" role="list" part="list" @keydown=${this.#walk} @focusin=${this.#noteFocus}>
          ${repeat(rows.slice(first, end), ({ contact }) => contact.id, row)}
        </ul>
      </div>
    `;
  }

  get #list(): LookupMany | undefined {
    const lookup = this.#watch.session?.shown.value;
    return lookup && (this.persistent || lookup.status === 'many') ? listIn(lookup) : undefined;
  }

  get #place(): ListPlace {
    return this.#watch.session?.listPlace ?? { filter: '', scrollTop: 0 };
  }

  #remember(change: Partial<ListPlace>) {
    const { session } = this.#watch;
    if (session) session.listPlace = { ...this.#place, ...change };
  }

  async #search({ target }: Event) {
    this.#remember({ filter: (target as HTMLInputElement).value, scrollTop: 0, focused: undefined });
    this.#scroller.start(0);
    await this.updateComplete;
    const total = this.#shown?.matches.length ?? 0;
    const { strings, locale } = this.#watch.display;
    announce(strings.matchesShown(this.#found.length, total), locale, this);
  }

  #enterList(event: KeyboardEvent) {
    if (event.key !== 'ArrowDown') return;
    event.preventDefault();
    this.focus();
  }

  async #walk(event: KeyboardEvent) {
    const row = (event.target as HTMLElement).closest<HTMLElement>('.match');
    const to = row && rowAfter(event.key, Number(row.dataset.position), this.#scroller);
    if (to === undefined || to === null) return;
    event.preventDefault();
    await this.#scroller.show(to);
    this.renderRoot.querySelector<HTMLElement>(`.match[data-position="${to}"]`)?.focus();
  }

  #noteFocus({ target }: Event) {
    this.#remember({ focused: (target as HTMLElement).dataset.contact });
    this.requestUpdate();
  }

  #scroll(event: Event) {
    this.#scroller.scroll(event);
    this.#remember({ scrollTop: this.#scroller.scrollTop });
  }

  /** Browsers differ in whether a click takes the focus: Back leads to the row all the same. */
  readonly #choose = (match: Match) => {
    this.#remember({ focused: match.contact.id });
    this.#watch.session?.select(match);
  };
}
