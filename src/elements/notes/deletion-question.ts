import { html, type TemplateResult } from 'lit';
import type { Note } from '../../domain/note.js';
import type { Strings } from '../../strings/strings.js';
import type { WorkStrings } from '../../strings/work/work-strings.js';
import { keepEscape } from '../parts/keep-escape.js';

interface Answering {
  readonly work: WorkStrings;
  readonly strings: Strings;
  readonly answer: (isYes: boolean) => void;
}

/** Asked where a note that is deleted cannot be put back. */
export function deletionQuestion(note: Note, { work, strings, answer }: Answering): TemplateResult {
  return html`
    <dialog
      role="alertdialog"
      aria-labelledby="question"
      aria-describedby="hint"
      @close=${() => answer(false)}
      @keydown=${keepEscape}
    >
      <h2 class="heading" id="question">${work.deleteNoteQuestion}</h2>
      <p class="text extract" dir="auto">${note.text}</p>
      <p class="small quiet" id="hint">${work.deleteNoteHint}</p>
      <div class="ways">
        <button autofocus @click=${() => answer(false)}>${strings.cancel}</button>
        <button class="delete-now" @click=${() => answer(true)}>${work.deleteNote}</button>
      </div>
    </dialog>
  `;
}
