import { html, type TemplateResult } from 'lit';
import type { Strings } from '../../strings/strings.js';
import type { WorkStrings } from '../../strings/work/work-strings.js';
import { keepEscape } from '../parts/keep-escape.js';

/** What the agent is about to give up. */
export interface Discarding {
  readonly what: string;
  readonly hint: string;
  readonly discard: () => void;
}

interface Answering {
  readonly work: WorkStrings;
  readonly strings: Strings;
  readonly answer: (isYes: boolean) => void;
}

export const discardQuestion = (
  { what, hint }: Discarding,
  { work, strings, answer }: Answering,
): TemplateResult => html`
  <dialog
    role="alertdialog"
    part="discard-question"
    aria-labelledby="question"
    aria-describedby="hint"
    @close=${() => answer(false)}
    @keydown=${keepEscape}
  >
    <h2 class="heading" id="question">${work.discardQuestion(what)}</h2>
    <p class="small quiet" id="hint">${hint}</p>
    <div class="answers">
      <button autofocus @click=${() => answer(false)}>${strings.cancel}</button>
      <button class="discard" @click=${() => answer(true)}>${work.discard}</button>
    </div>
  </dialog>
`;
