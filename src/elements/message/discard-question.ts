import { html, type TemplateResult } from 'lit';
import type { Strings } from '../../strings/strings.js';
import type { WorkStrings } from '../../strings/work/work-strings.js';

interface DiscardControls {
  readonly strings: Strings;
  readonly work: WorkStrings;
  readonly discard: () => void;
  readonly keep: () => void;
}

/**
 * Before what is written is thrown away. The Escape that answers is not the host's as well. Of a dialog that has
 * been answered the browser says later that it was closed: by then another question may be asked.
 */
export const discardQuestion = ({ strings, work, discard, keep }: DiscardControls): TemplateResult => html`
  <dialog
    role="alertdialog"
    aria-labelledby="discard-question"
    aria-describedby="discard-hint"
    @close=${({ target }: Event) => (target as Element).isConnected && keep()}
    @keydown=${(event: KeyboardEvent) => event.key === 'Escape' && event.stopPropagation()}
  >
    <h2 class="heading" id="discard-question">${work.discardMessage}</h2>
    <p id="discard-hint">${work.discardMessageHint}</p>
    <div class="answers">
      <button class="safe" @click=${keep}>${strings.cancel}</button>
      <button class="delete" @click=${discard}>${work.discard}</button>
    </div>
  </dialog>
`;
