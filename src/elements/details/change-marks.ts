import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import type { WatchController } from '../../context/watch-controller.js';
import { changedParts } from '../../domain/merge-contact.js';
import { LiveContact } from '../../store/live-contact.js';
import type { ContactNews } from '../../store/session.js';
import type { MovableElement } from '../parts/movable-element.js';
import { partLabels } from '../parts/part-label.js';
import { changeMarkStyles } from './change-marks.styles.js';
import { type DetailContext, detailGroups, type DetailGroup, type DetailRow } from './detail-groups.js';

type Change = 'changed' | 'added' | 'removed';

/** Milliseconds for which a change is marked while the page is looked at. */
const timeToSee = 30_000;

/** What the head of the card says: a sentence there tells of it. */
const inHead = ['kind', 'stage', 'active', 'oneTime', 'organisation', 'title', 'languages', 'photo'];

/** Marks what others have changed of the contact, until the agent has had time to see it. */
export class ChangeMarks implements ReactiveController {
  readonly #host: MovableElement;
  readonly #watch: WatchController;
  #news: ContactNews | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: MovableElement, watch: WatchController) {
    this.#host = host;
    this.#watch = watch;
    host.wear(changeMarkStyles);
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.ownerDocument.addEventListener('visibilitychange', this.#look);
  }

  hostDisconnected(): void {
    this.#host.ownerDocument.removeEventListener('visibilitychange', this.#look);
    this.#wait(undefined);
  }

  hostUpdated(): void {
    const news = this.#watch.session?.news.value;
    if (news === this.#news) return;
    this.#news = news;
    this.#look();
  }

  /** Names what has changed in the head of the card. */
  head({ former, contact }: ContactNews): TemplateResult | typeof nothing {
    const { display, session } = this.#watch;
    const { work } = display;
    const names = changedParts(former, contact).filter(
      (name) => inHead.includes(name) || (name.startsWith('name.') && name !== 'name.phonetic'),
    );
    if (!work || names.length === 0) return nothing;
    const labels = partLabels(names, { display, work, fields: session?.definition.fields ?? [] });
    return html`<p class="small head-change">${this.#sign('changed')} <bdi>${labels}</bdi></p>`;
  }

  /** With a sign at each row that was not so, and the rows that are no more. */
  groups(
    groups: readonly DetailGroup[],
    { former, contact }: ContactNews,
    context: DetailContext,
  ): DetailGroup[] {
    const { updated } = contact;
    const before = detailGroups({ ...former, ...(updated && { updated }) }, context);
    const names = ['reach', 'facts'] as const;
    const rowsOf = (all: readonly DetailGroup[], group: string) =>
      all.find(({ name }) => name === group)?.rows ?? [];
    return names
      .map((name) => ({ name, rows: this.#marked(rowsOf(groups, name), rowsOf(before, name)) }))
      .filter(({ rows }) => rows.length > 0);
  }

  /** A row goes with the one of its label that had its place among those that are not as they were. */
  #marked(rows: readonly DetailRow[], before: readonly DetailRow[]): DetailRow[] {
    const gone = [...before];
    const take = (is: (row: DetailRow) => boolean) => {
      const place = gone.findIndex(is);
      return place === -1 ? undefined : gone.splice(place, 1)[0];
    };
    const same = new Set(rows.filter((row) => take((former) => isSame(row, former))));
    const marked = rows.map((row) => {
      if (same.has(row)) return row;
      return this.#with(take(({ label }) => label === row.label) ? 'changed' : 'added', row);
    });
    for (const row of gone) {
      const { label, lines, isCode } = row;
      const removed = { label, lines, hints: [], ...(isCode && { isCode }) };
      marked.splice(before.indexOf(row), 0, this.#with('removed', removed));
    }
    return marked;
  }

  #with(change: Change, row: DetailRow): DetailRow {
    return { ...row, change: { name: change, sign: this.#sign(change) } };
  }

  #sign(change: Change): TemplateResult {
    return html` <span class="sign">${this.#watch.display.work?.changeSign(change)}</span>`;
  }

  readonly #look = () => {
    const isSeen = this.#host.isConnected && !this.#host.ownerDocument.hidden;
    this.#wait(isSeen ? this.#news : undefined);
  };

  #wait(news: ContactNews | undefined): void {
    clearTimeout(this.#timer);
    this.#timer = news && setTimeout(() => this.#watch.session?.part(LiveContact).seen(), timeToSee);
  }
}

const isSame = (row: DetailRow, former: DetailRow): boolean =>
  row.label === former.label && row.lines.join('\n') === former.lines.join('\n');
