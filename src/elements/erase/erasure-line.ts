import { html, nothing, type TemplateResult } from 'lit';
import type { Erasure } from '../../store/erasure.js';
import type { Display } from '../../context/display.js';
import type { Strings } from '../../strings/strings.js';
import { errorText } from '../parts/error-text.js';
import { icon } from '../parts/icon.js';

export interface ErasureControls {
  readonly display: Display;
  readonly undo: (erasure: Erasure) => void;
  readonly retry: (erasure: Erasure) => void;
  readonly dismiss: (erasure: Erasure) => void;
}

/** What became of a contact that the agent has erased, and what can still be done about it. */
export function erasureLine(erasure: Erasure, place: number, controls: ErasureControls): TemplateResult {
  const { value } = erasure.state;
  const error = 'error' in value ? value.error : undefined;
  // Of several lines each has an Undo of its own: which, its description says.
  const id = `erasure-${place}`;
  return html`
    <li class="erasure ${error ? 'failed' : ''}" part="erasure">
      <p class="small" id=${id}>
        <span class=${error ? 'error' : nothing}>${erasureText(erasure, controls.display.strings)}</span>
        ${error ? errorText(error, controls.display) : nothing}
      </p>
      <div class="ways">
        ${wayBack(erasure, id, controls)} ${erasure.isUnderWay ? nothing : dismissal(erasure, id, controls)}
      </div>
    </li>
  `;
}

export function erasureText({ contact, state }: Erasure, strings: Strings): string {
  const name = contact.name.full;
  switch (state.value.status) {
    case 'erasing':
      return strings.deleting(name);
    case 'erased':
      return strings.contactDeleted(name);
    case 'failed':
      return strings.deleteFailed(name);
    case 'restoring':
      return strings.restoring(name);
    case 'restored':
      return strings.contactRestored(name);
    case 'not-restored':
      return strings.restoreFailed(name);
  }
}

function wayBack(erasure: Erasure, id: string, { display, undo, retry }: ErasureControls) {
  const { strings } = display;
  const { value } = erasure.state;
  if ('error' in value)
    return html`
      <button class="plain" aria-describedby=${id} @click=${() => retry(erasure)}>
        ${icon('retry')}${strings.retry}
      </button>
    `;
  if (value.status !== 'erased' || !value.canUndo) return nothing;
  return html`
    <button class="plain" aria-describedby=${id} @click=${() => undo(erasure)}>${strings.undo}</button>
  `;
}

const dismissal = (erasure: Erasure, id: string, { display: { strings }, dismiss }: ErasureControls) => html`
  <button
    class="plain icon-only"
    title=${strings.close}
    aria-label=${strings.close}
    aria-describedby=${id}
    @click=${() => dismiss(erasure)}
  >
    ${icon('close')}
  </button>
`;
