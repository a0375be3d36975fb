import { html, type TemplateResult } from 'lit';
import type { WorkStrings } from '../../strings/work/work-strings.js';
import { keepEscape } from '../parts/keep-escape.js';

export interface LeaveAnswers {
  readonly keep: () => void;
  readonly discard: () => void;
  readonly stay: () => void;
}

/** Asked of who goes away from what is not saved. */
export const leaveDialog = (work: WorkStrings, { keep, discard, stay }: LeaveAnswers): TemplateResult => html`
  <dialog
    aria-labelledby="leave-question"
    aria-describedby="leave-hint"
    @keydown=${keepEscape}
    @cancel=${stay}
  >
    <h2 class="heading" id="leave-question">${work.leaveQuestion}</h2>
    <p class="hint" id="leave-hint">${work.leaveHint}</p>
    <div class="answers">
      <button type="button" class="primary" @click=${keep}>${work.keepAndLeave}</button>
      <button type="button" class="discard" @click=${discard}>${work.discard}</button>
      <button type="button" class="stay" @click=${stay}>${work.stay}</button>
    </div>
  </dialog>
`;
