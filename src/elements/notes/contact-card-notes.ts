import { html, nothing } from 'lit';
import { WatchController } from '../../context/watch-controller.js';
import type { NoteComposer } from '../../store/note-composer.js';
import type { Note } from '../../domain/note.js';
import { type NoteOutcome, Notes } from '../../store/notes.js';
import { Participants } from '../../store/participants.js';
import type { WorkStrings } from '../../strings/work/work-strings.js';
import { announce, showModal } from '../parts/announce.js';
import { countText } from '../parts/quantity-text.js';
import { MovableElement } from '../parts/movable-element.js';
import { observed } from '../parts/observed.js';
import { notesStyles } from './contact-card-notes.styles.js';
import { deletionQuestion } from './deletion-question.js';
import { ExtractController } from './extract-controller.js';
import { FocusReturn } from './focus-return.js';
import { discardedLine, leftText, noteForm, type NoteFormContext } from './note-form.js';
import { marksPassed } from './note-limit.js';
import { listedNotes, placesAfterRemoval } from './listed-notes.js';
import { outcomeText } from './outcome-text.js';

/**
 * What agents have written down about the interaction and its contact, and where they write; below every view.
 *
 * @tag contact-card-notes
 * @attr {boolean} empty - set by the element: it has nothing to show now, and takes no place
 * @fires {ContactNoteSavedEvent} contact-note-saved - from the card
 * @csspart note - one note
 * @csspart note-author - who wrote it
 * @csspart note-text - its text, or the beginning of it
 * @csspart note-field - where a note is written
 */
export class ContactCardNotesElement extends MovableElement {
  static override styles = notesStyles;

  readonly #watch = new WatchController(this, (session) => {
    const { listed, composer, edits, removals, attachment, outcome } = session.part(Notes);
    const { contacts } = session.part(Participants);
    const { agent, interaction, lookup, source } = session;
    return [
      ...[listed, composer, edits, removals, attachment, outcome],
      ...[contacts, agent, interaction, lookup, source.state],
    ];
  });
  readonly #focus: FocusReturn = new FocusReturn(this);
  /** The notes of which the agent sees all. */
  readonly #whole = new Set<string>();
  readonly #marksPassed = new WeakMap<NoteComposer, number>();
  #asked: Note | undefined;
  #said: NoteOutcome | undefined;

  constructor() {
    super();
    new ExtractController(this);
  }

  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('button, textarea')?.focus();
  }

  override render() {
    const notes = this.#watch.session?.part(Notes);
    const { work } = this.#watch.session ? this.#watch.display : {};
    if (!notes || !work || !notes.areKept || !this.#watch.session?.interaction.value) return nothing;
    const composer = notes.composer.value;
    return html`
      <section class="notes">
        <div class="head">
          <h3 class="section-heading" id="heading" tabindex="-1">
            ${work.notes} ${this.#renderCount(notes)}
          </h3>
          ${composer ? observed([composer.state], () => this.#renderAdd(composer, work)) : nothing}
        </div>
        ${composer ? this.#renderComposer(composer, work) : nothing} ${this.#renderList(notes, work)}
      </section>
      ${this.#renderQuestion(notes, work)}
    `;
  }

  #renderCount({ listed, notes, removals }: Notes) {
    if (listed.value?.status !== 'ready') return nothing;
    const gone = removals.value.filter(({ note, isGone }) => isGone && notes.includes(note)).length;
    const count = countText(this.#watch.display, notes.length - gone);
    if (notes.length === gone) return nothing;
    return html`<span class="count">${listed.value.older.status === 'none' ? count : `${count}+`}</span>`;
  }

  #renderAdd(composer: NoteComposer, { addNote }: WorkStrings) {
    const { status } = composer.state.value;
    if (status !== 'closed' && status !== 'discarded') return nothing;
    const open = () => this.#focus.after(() => composer.open(), ['form textarea']);
    return html`<button class="plain add" @click=${open}>${addNote}</button>`;
  }

  /** A keystroke is no matter of the whole list. */
  #renderComposer(composer: NoteComposer, work: WorkStrings) {
    const { note } = composer;
    const place = note ? `[data-note="${CSS.escape(note.id)}"]` : '.notes >';
    const context: NoteFormContext = {
      ...{ display: this.#watch.display, work, id: note ? `note-${note.id}` : 'new' },
      people: this.#watch.session?.part(Participants).contacts.value ?? [],
      typed: () => this.#sayWhatIsLeft(composer, work),
      act: (act) => this.#focus.after(act, [`${place} .undo`, `${place} textarea`, `${place} .edit`, '.add']),
    };
    return observed([composer.state, composer.draft.state], () => {
      switch (composer.state.value.status) {
        case 'closed':
          return nothing;
        case 'discarded':
          return discardedLine(composer, context);
        default:
          return noteForm(composer, context);
      }
    });
  }

  #renderList(notes: Notes, work: WorkStrings) {
    return listedNotes(notes, {
      ...{ display: this.#watch.display, work, whole: this.#whole, focus: this.#focus },
      people: this.#watch.session?.part(Participants).contacts.value ?? [],
      toggle: (note) => {
        if (!this.#whole.delete(note.id)) this.#whole.add(note.id);
        this.requestUpdate();
      },
      compose: (composer) => this.#renderComposer(composer, work),
      remove: (note) => (notes.canRestore ? this.#remove(notes, note) : this.#ask(note)),
    });
  }

  /** Only what cannot be put back is asked about. */
  #renderQuestion(notes: Notes, work: WorkStrings) {
    const asked = notes.notes.find(({ id }) => id === this.#asked?.id);
    if (!asked) return nothing;
    const answer = (isYes: boolean) => {
      this.#asked = undefined;
      this.requestUpdate();
      if (isYes) this.#remove(notes, asked);
    };
    return deletionQuestion(asked, { work, strings: this.#watch.display.strings, answer });
  }

  #ask(note: Note): void {
    this.#focus.after(() => {
      this.#asked = note;
      this.requestUpdate();
    }, [`[data-note="${CSS.escape(note.id)}"] .delete`]);
  }

  #remove(notes: Notes, note: Note): void {
    const isDone = () => !notes.removalOf(note)?.isUnderWay;
    this.#focus.after(() => notes.remove(note), placesAfterRemoval(note), isDone);
  }

  protected override updated(): void {
    const dialog = this.renderRoot.querySelector('dialog');
    if (dialog && !dialog.open) showModal(dialog);
    const { session, display } = this.#watch;
    const outcome = session?.part(Notes).outcome.value;
    if (outcome === this.#said) return;
    this.#said = outcome;
    if (outcome && display.work)
      announce(outcomeText(outcome, display.work, display.strings), display.locale, this);
  }

  #sayWhatIsLeft(composer: NoteComposer, work: WorkStrings): void {
    const passed = marksPassed(composer);
    const before = this.#marksPassed.get(composer) ?? 0;
    this.#marksPassed.set(composer, passed);
    if (passed > before) announce(leftText(composer, work), this.#watch.display.locale, this);
  }
}
