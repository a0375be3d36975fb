import { html, type TemplateResult } from 'lit';
import type { Strings } from '../../strings/strings.js';
import type { WorkStrings } from '../../strings/work/work-strings.js';
import { keepEscape } from '../parts/keep-escape.js';

interface DiscardControls {
  readonly strings: Strings;
  readonly work: WorkStrings;
  readonly discard: () => void;
  readonly keep: () => void;
}

/**
 * Before what is written is thrown away. Of a dialog that has been answered the browser says later that it was
 * closed: by then another question may be asked.
 */
export const discardQuestion = ({ strings, work, discard, keep }: DiscardControls): TemplateResult => html`
  <dialog
    role="alertdialog"
    aria-labelledby="discard-question"
    aria-describedby="discard-hint"
    @close=${({ target }: Event) => (target as Element).isConnected && keep()}
    @keydown=${keepEscape}
  >
    <h2 class="heading" id="discard-question">${work.discardMessage}</h2>
    <p id="discard-hint">${work.discardMessageHint}</p>
    <div class="answers">
      <button class="safe" @click=${keep}>${strings.cancel}</button>
      <button class="delete" @click=${discard}>${work.discard}</button>
    </div>
  </dialog>
`;
