import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Display } from '../../context/display.js';
import type { Contact } from '../../domain/contact.js';
import type { Note } from '../../domain/note.js';
import type { NoteComposer } from '../../store/note-composer.js';
import type { OlderNotes } from '../../store/note-list.js';
import type { Notes } from '../../store/notes.js';
import type { WorkStrings } from '../../strings/work/work-strings.js';
import { errorText } from '../parts/error-text.js';
import { icon } from '../parts/icon.js';
import { observed } from '../parts/observed.js';
import type { FocusReturn } from './focus-return.js';
import { noteRemovalLine } from './note-removal-line.js';
import { noteRow } from './note-row.js';

export interface ListContext {
  readonly display: Display;
  readonly work: WorkStrings;
  /** Ids of the notes that are shown as a whole. */
  readonly whole: ReadonlySet<string>;
  readonly people: readonly Contact[];
  readonly focus: FocusReturn;
  readonly toggle: (note: Note) => void;
  readonly remove: (note: Note) => void;
  readonly compose: (composer: NoteComposer) => unknown;
}

/** The notes, as far as they have been loaded, or why there are none. */
export function listedNotes(notes: Notes, context: ListContext): TemplateResult | typeof nothing {
  const { display, work } = context;
  const listed = notes.listed.value;
  switch (listed?.status) {
    case undefined:
      return nothing;
    case 'loading':
      return html`<p class="small quiet">${work.loadingNotes}</p>`;
    case 'failed':
      return html`
        <p class="small">
          <span class="error">${work.notesFailed}</span> ${errorText(listed.error, display)}
        </p>
        ${more(html`${icon('retry')}${display.strings.retry}`, () => context.focus.after(() => notes.reload(), []))}
      `;
    case 'ready':
      return readyNotes(notes, listed.older, context);
  }
}

function readyNotes(notes: Notes, older: OlderNotes, context: ListContext): TemplateResult {
  const { work } = context;
  const { notes: all, toAttach } = notes;
  if (all.length === 0) return html`<p class="small quiet">${work.noNotes}</p>`;
  return html`
    ${offer(notes, toAttach, context)}
    <ul role="list">
      ${repeat(
        all,
        ({ id }) => id,
        (note) => html`
          <li class="note" part="note" data-note=${note.id} tabindex="-1">
            ${noteOrForm(note, notes, toAttach.includes(note), context)}
          </li>
        `,
      )}
    </ul>
    ${olderNotes(notes, older, context)}
  `;
}

function noteOrForm(note: Note, notes: Notes, isToAttach: boolean, context: ListContext) {
  const composer = notes.editOf(note);
  if (!composer) return readNote(note, notes, isToAttach, context);
  return observed([composer.state], () => {
    const isRead = composer.state.value.status === 'discarded';
    return html`
      ${isRead ? readNote(note, notes, isToAttach, context) : nothing} ${context.compose(composer)}
    `;
  });
}

function readNote(note: Note, notes: Notes, isToAttach: boolean, context: ListContext) {
  const removal = notes.removalOf(note);
  if (!removal) return row(note, notes, isToAttach, context);
  const { display, work, focus } = context;
  const line = noteRemovalLine(removal, {
    ...{ display, work },
    act: (act) => focus.after(act, placesAfterRemoval(note), () => !removal.isUnderWay),
    dismiss: () => notes.dismiss(removal),
  });
  const isStillThere = removal.state.value.status === 'failed';
  return isStillThere ? html`${line} ${row(note, notes, isToAttach, context)}` : line;
}

function row(note: Note, notes: Notes, isToAttach: boolean, context: ListContext): TemplateResult {
  const { display, work, people, whole, focus } = context;
  const { contact } = notes;
  const isOwn = notes.isOwn(note);
  const mayChange = notes.can('edit-note') || notes.can('delete-note');
  const id = `about-${note.id}`;
  const edit = () => focus.after(() => notes.edit(note), [`${placeOf(note)} textarea`]);
  return noteRow(
    note,
    {
      ...{ display, work, people, id, isOwn, isWhole: whole.has(note.id) },
      isOnlyToRead: !isOwn && mayChange,
    },
    {
      toggle: () => context.toggle(note),
      ...(isOwn && notes.can('edit-note') && { edit }),
      ...(isOwn && notes.can('delete-note') && { remove: () => context.remove(note) }),
      ...(isToAttach && contact && { attach: { to: contact, attach: () => attach(notes, [note], context) } }),
    },
  );
}

/** Several at once, and why it has failed. */
function offer(notes: Notes, toAttach: readonly Note[], context: ListContext) {
  const { display, work } = context;
  const { contact } = notes;
  const state = notes.attachment.value?.state.value;
  if (!contact || toAttach.length === 0) return nothing;
  const name = work.addNotesTo(toAttach.length, contact.name.full);
  return html`
    ${
      state?.status === 'failed'
        ? html`<p class="small">
            <span class="error">${work.noteNotAdded}</span> ${errorText(state.error, display)}
          </p>`
        : nothing
    }
    ${
      toAttach.length > 1
        ? html`<div class="offer">
            <button @click=${() => attach(notes, toAttach, context)}>${name}</button>
          </div>`
        : nothing
    }
  `;
}

function attach(notes: Notes, some: readonly Note[], { focus }: ListContext): void {
  const places = some.map((note) => placeOf(note));
  focus.after(() => notes.attach(some), places);
}

function olderNotes(notes: Notes, older: OlderNotes, context: ListContext) {
  const { display, work } = context;
  const loaded = notes.notes.length;
  // The first that comes.
  const load = () => context.focus.after(() => notes.loadOlder(), [`.note:nth-child(${loaded + 1})`]);
  switch (older.status) {
    case 'none':
      return nothing;
    case 'failed':
      return html`
        <p class="small">
          <span class="error">${work.olderNotesFailed}</span> ${errorText(older.error, display)}
        </p>
        ${more(html`${icon('retry')}${display.strings.retry}`, load)}
      `;
    default:
      return more(older.status === 'loading' ? work.loadingNotes : work.showOlderNotes, load);
  }
}

const more = (name: unknown, load: () => void) => html`
  <div class="older"><button class="plain" @click=${load}>${name}</button></div>
`;

/** Where the agent goes on who has deleted a note, or has it back. */
export const placesAfterRemoval = (note: Note): readonly string[] => [
  `${placeOf(note)} .undo`,
  `${placeOf(note)} .delete`,
  '.add',
];

const placeOf = ({ id }: Note) => `[data-note="${CSS.escape(id)}"]`;
