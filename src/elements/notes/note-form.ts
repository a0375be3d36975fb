import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Display } from '../../context/display.js';
import type { Contact, ContactId } from '../../domain/contact.js';
import type { NoteComposer } from '../../store/note-composer.js';
import type { WorkStrings } from '../../strings/work/work-strings.js';
import { errorText } from '../parts/error-text.js';
import { icon } from '../parts/icon.js';
import { isComposing } from '../parts/is-composing.js';
import { isNearLimit } from './note-limit.js';

export interface NoteFormContext {
  readonly display: Display;
  readonly work: WorkStrings;
  readonly id: string;
  /** Whom the note may be addressed to. */
  readonly people: readonly Contact[];
  /** The agent has typed: the limit may be near. */
  readonly typed: () => void;
  /** Does what may take the form away, and the focus with it. */
  readonly act: (work: () => void) => void;
}

/** Where a note is written: the text, whom it is for, and what became of saving it. */
export function noteForm(composer: NoteComposer, context: NoteFormContext): TemplateResult {
  const { work, id } = context;
  const { value, isEditable, left } = composer;
  const typed = ({ currentTarget }: InputEvent) => {
    composer.type({ text: (currentTarget as HTMLTextAreaElement).value });
    context.typed();
  };
  return html`
    <form
      aria-busy=${composer.state.value.status === 'saving'}
      @submit=${(event: Event) => event.preventDefault()}
      @keydown=${(event: KeyboardEvent) => press(event, composer, context)}
    >
      ${savedMeanwhile(composer, context)}
      <label class="section-heading" for="${id}-text">${labelOf(composer, work)}</label>
      <textarea
        id="${id}-text"
        part="note-field"
        rows="3"
        dir="auto"
        aria-describedby="${id}-left ${id}-error"
        aria-invalid=${left < 0}
        ?readonly=${!isEditable}
        .value=${live(value.text)}
        @input=${typed}
      ></textarea>
      ${recipients(composer, context)}
      <p class="small ${left < 0 ? 'error' : 'quiet'}" id="${id}-left">${leftText(composer, work)}</p>
      <div class="small" id="${id}-error">${failure(composer, context)}</div>
      <div class="ways">${ways(composer, context)}</div>
    </form>
  `;
}

/** The text is discarded, and can be had back. */
export function discardedLine(
  composer: NoteComposer,
  { display, work, act }: NoteFormContext,
): TemplateResult {
  const { undo, close } = display.strings;
  return html`
    <div class="gone small">
      <p>${work.noteDiscarded}</p>
      <button class="plain undo" @click=${() => act(() => composer.undoDiscard())}>${undo}</button>
      <button
        class="plain icon-only"
        title=${close}
        aria-label=${close}
        @click=${() => act(() => composer.dismiss())}
      >
        ${icon('close')}
      </button>
    </div>
  `;
}

/** Nothing, as long as there is room enough. */
export function leftText(composer: NoteComposer, work: WorkStrings): string {
  const { left } = composer;
  if (left < 0) return work.charactersTooMany(-left);
  return isNearLimit(composer) ? work.charactersLeft(left) : '';
}

function press(event: KeyboardEvent, composer: NoteComposer, { act }: NoteFormContext): void {
  const isSaving = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
  // A text is not taken away by a key that is pressed so easily.
  const isLeaving = event.key === 'Escape' && !isComposing(event) && composer.isUntouched;
  if (!isSaving && !isLeaving) return;
  event.preventDefault();
  event.stopPropagation();
  act(() => (isSaving ? composer.save() : composer.discard()));
}

function labelOf({ state, note }: NoteComposer, work: WorkStrings): string {
  if (state.value.status === 'conflict') return work.yourText;
  return note ? work.changedText : work.newNote;
}

function savedMeanwhile({ state }: NoteComposer, { work }: NoteFormContext) {
  if (state.value.status !== 'conflict') return nothing;
  return html`
    <p class="small error">${work.noteConflict}</p>
    <p class="section-heading">${work.savedText}</p>
    <p class="text saved" dir="auto">${state.value.theirs.text}</p>
  `;
}

/** There is a choice only among several people. */
function recipients(composer: NoteComposer, { work, people }: NoteFormContext) {
  if (people.length < 2) return nothing;
  const chosen = composer.value.recipients;
  const choose = (id: ContactId, isChosen: boolean) => {
    const others = chosen.filter((each) => each !== id);
    composer.type({ recipients: isChosen ? [...others, id] : others });
  };
  return html`
    <fieldset ?disabled=${!composer.isEditable}>
      <legend class="section-heading">${work.noteRecipients}</legend>
      ${people.map(
        ({ id, name }) => html`
          <label class="recipient">
            <input
              type="checkbox"
              .checked=${live(chosen.includes(id))}
              @change=${({ target }: Event) => choose(id, (target as HTMLInputElement).checked)}
            />
            <bdi>${name.full}</bdi>
          </label>
        `,
      )}
    </fieldset>
  `;
}

function failure({ state, draft }: NoteComposer, { display, work }: NoteFormContext) {
  const { value } = draft.state;
  const isUnkept = value.status === 'ready' && value.value !== undefined && !value.isKept;
  return html`
    ${
      state.value.status === 'failed'
        ? html`<p>
            <span class="error">${work.noteNotSaved}</span> ${errorText(state.value.error, display)}
          </p>`
        : nothing
    }
    ${isUnkept ? html`<p class="quiet">${work.notKept}</p>` : nothing}
  `;
}

function ways(composer: NoteComposer, { work, display, act }: NoteFormContext) {
  const { isEditable, canSave, note } = composer;
  const { value } = composer.state;
  const button = (name: unknown, looks: string, isPossible: boolean, press: () => void) => html`
    <button type="button" class=${looks} aria-disabled=${!isPossible} @click=${() => act(press)}>
      ${name}
    </button>
  `;
  if (value.status === 'conflict')
    return [
      button(work.keepSaved, '', isEditable, () => composer.discard()),
      button(work.joinBoth, '', isEditable, () => composer.joinTheirs()),
      button(work.saveYours, 'primary', canSave, () => composer.saveMine()),
    ];
  const discard = button(work.discard, 'plain', isEditable, () => composer.discard());
  const save = () => composer.save();
  switch (value.status) {
    case 'saving':
      return [discard, button(work.savingNote, 'primary', canSave, save)];
    case 'failed':
      return note && value.error.code === 'not-found'
        ? [discard, button(work.saveAsNewNote, 'primary', canSave, () => composer.saveAsNew())]
        : [discard, button(html`${icon('retry')}${display.strings.retry}`, 'primary', canSave, save)];
    default:
      return [discard, button(work.save, 'primary', canSave, save)];
  }
}
