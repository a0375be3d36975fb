import { html, nothing } from 'lit';
import { WatchController } from '../../context/watch-controller.js';
import { type Confirmation, Confirmations } from '../../store/confirmations.js';
import { LiveContact } from '../../store/live-contact.js';
import { Pending, type PendingOutcome } from '../../store/pending.js';
import type { WorkStrings } from '../../strings/work/work-strings.js';
import { announce, showModal } from '../parts/announce.js';
import { LatePart } from '../parts/late-part.js';
import { MovableElement } from '../parts/movable-element.js';
import { pendingStyles } from './contact-card-pending.styles.js';
import { type Discarding, discardQuestion } from './discard-question.js';
import { draftLines, refusedLines, waitingLines } from './pending-lines.js';
import { liveLine } from './live-lines.js';
import { savedLine, savedText } from './saved-line.js';
import { writeText } from './write-text.js';

/**
 * What the agent has not finished, what has not reached the source yet, and what has just arrived there.
 *
 * @tag contact-card-pending
 * @attr {boolean} pinned - set by the element: what it says stays in sight on a long card
 * @attr {boolean} empty - set by the element: it has nothing to show now, and takes no place
 * @csspart saved - that a contact was saved
 * @csspart unfinished - a message or a form that was begun in this interaction
 * @csspart waiting - what waits to be sent
 * @csspart refused - what the source will not have as it is
 * @csspart discard-question - the dialog that asks before something is discarded
 */
export class ContactCardPendingElement extends MovableElement {
  static override styles = pendingStyles;

  readonly #watch = new WatchController(this, (session) => {
    const { drafts, writes, outcome } = session.part(Pending);
    const confirmed = session.part(Confirmations).current;
    return [
      drafts,
      writes,
      outcome,
      session.interaction,
      confirmed,
      session.part(LiveContact).feed,
      session.news,
      session.tasks.current,
    ];
  });
  readonly #announcer = new LatePart(
    this,
    async () => new (await import('./live-announcer.js')).LiveAnnouncer(this, this.#watch),
  );
  #asked: Discarding | undefined;
  #said: PendingOutcome | undefined;
  #spoken: Confirmation | undefined;

  /** Whoever looks at another page has not answered. */
  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#asked = undefined;
    this.requestUpdate();
  }

  override render() {
    const { session } = this.#watch;
    const pending = session?.part(Pending);
    const isPending = pending && pending.drafts.value.length + pending.writes.value.length > 0;
    const confirmation = session?.part(Confirmations).current.value;
    const feed = session?.part(LiveContact).feed.value ?? 'none';
    const isLost = feed === 'removed' || feed === 'interrupted';
    const isNeeded = isPending || confirmation || isLost || pending?.outcome.value;
    const work = isNeeded ? this.#watch.display.work : undefined;
    if (!work || !session || !(isPending || confirmation || isLost)) return nothing;
    return html`
      ${isLost ? liveLine(feed, session, this.#watch.display, work) : nothing}
      ${confirmation ? this.#renderSaved(confirmation, work) : nothing}
      ${isPending ? this.#renderPending(pending, work) : nothing} ${this.#renderQuestion(work)}
    `;
  }

  #renderSaved(confirmation: Confirmation, work: WorkStrings) {
    const { strings } = this.#watch.display;
    return savedLine(confirmation, { strings, work }, () =>
      this.#watch.session?.part(Confirmations).dismiss(),
    );
  }

  #renderPending(pending: Pending, work: WorkStrings) {
    const discard = (discarding: Discarding) => this.#ask(discarding);
    const controls = { pending, work, discard, display: this.#watch.display };
    return html`<div class="pending">
      ${refusedLines(controls)} ${draftLines(controls)} ${waitingLines(controls)}
    </div>`;
  }

  #renderQuestion(work: WorkStrings) {
    const asked = this.#asked;
    if (!asked) return nothing;
    const answer = (isYes: boolean) => this.#answer(asked, isYes);
    return discardQuestion(asked, { work, answer, strings: this.#watch.display.strings });
  }

  protected override updated(): void {
    const dialog = this.renderRoot.querySelector('dialog');
    if (dialog && !dialog.open) showModal(dialog);
    const { session } = this.#watch;
    const isRemoved = session?.part(LiveContact).feed.value === 'removed';
    // Over a form's own buttons it would lie.
    this.toggleAttribute('pinned', isRemoved && !session?.tasks.current.value);
    if (session?.news.value || isRemoved) this.#announcer.get();
    const outcome = session?.part(Pending).outcome.value;
    const work = outcome && this.#watch.display.work;
    if (work && outcome !== this.#said) this.#say(outcome, work);
    const confirmation = session?.part(Confirmations).current.value;
    if (confirmation !== this.#spoken) this.#speak(confirmation);
  }

  /** After what the root says of the look-up: of two texts at once a screen reader may read the later one only. */
  #speak(confirmation: Confirmation | undefined): void {
    const { locale, strings, work } = this.#watch.display;
    if (confirmation && !work) return;
    this.#spoken = confirmation;
    if (confirmation && work)
      setTimeout(() => announce(savedText(confirmation, { strings, work }), locale, this));
  }

  #say(outcome: PendingOutcome, work: WorkStrings): void {
    this.#said = outcome;
    const text =
      outcome.type === 'refused' ? work.writeRefused(writeText(outcome.write, work)) : work.allSent;
    announce(text, this.#watch.display.locale, this);
  }

  #ask(discarding: Discarding): void {
    this.#asked = discarding;
    this.requestUpdate();
  }

  /** The dialog is closed first, so that the focus is back where it was. */
  #answer(asked: Discarding, isYes: boolean): void {
    if (this.#asked !== asked) return;
    this.#asked = undefined;
    this.renderRoot.querySelector('dialog')?.close();
    if (isYes) asked.discard();
    this.requestUpdate();
  }
}
