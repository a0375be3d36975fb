import { html, nothing, type TemplateResult } from 'lit';
import type { Display } from '../../context/display.js';
import type { NoteRemoval } from '../../store/note-removal.js';
import type { WorkStrings } from '../../strings/work/work-strings.js';
import { errorText } from '../parts/error-text.js';
import { icon } from '../parts/icon.js';

interface RemovalControls {
  readonly display: Display;
  readonly work: WorkStrings;
  readonly dismiss: () => void;
  /** Does what may take the control away, and the focus with it. */
  readonly act: (work: () => void) => void;
}

/** What became of a note that the agent has deleted, in its place, and what can still be done about it. */
export function noteRemovalLine(removal: NoteRemoval, controls: RemovalControls): TemplateResult {
  const { display, work, dismiss, act } = controls;
  const { strings } = display;
  const { value } = removal.state;
  const retry = () => act(() => removal.retry());
  return html`
    <div class="gone small">
      <p>
        <span class=${'error' in value ? 'error' : nothing}>${removalText(removal, work)}</span>
        ${'error' in value ? errorText(value.error, display) : nothing}
      </p>
      ${
        'error' in value
          ? html`<button class="plain undo" @click=${retry}>${icon('retry')}${strings.retry}</button>`
          : nothing
      }
      ${
        value.status === 'removed'
          ? html`<button class="plain undo" @click=${() => act(() => removal.undo())}>
              ${strings.undo}
            </button>`
          : nothing
      }
      ${
        removal.isUnderWay
          ? nothing
          : html`<button
              class="plain icon-only"
              title=${strings.close}
              aria-label=${strings.close}
              @click=${() => act(dismiss)}
            >
              ${icon('close')}
            </button>`
      }
    </div>
  `;
}

function removalText({ state }: NoteRemoval, work: WorkStrings): string {
  switch (state.value.status) {
    case 'removing':
      return work.deletingNote;
    case 'removed':
      return work.noteDeleted;
    case 'failed':
      return work.noteNotDeleted;
    case 'restoring':
      return work.restoringNote;
    case 'restored':
      return work.noteRestored;
    case 'not-restored':
      return work.noteNotRestored;
  }
}
