import { html, nothing, type TemplateResult } from 'lit';
import type { Session } from '../../store/session.js';
import type { Strings } from '../../strings/strings.js';
import { icon } from './icon.js';

/** Asks the source again, where that may bring another answer; beside what it has brought. */
export function lookAgainControl(session: Session, { lookAgain }: Strings): TemplateResult | typeof nothing {
  if (!session.canRetry) return nothing;
  return html`
    <button
      class="plain icon-only look-again"
      title=${lookAgain}
      aria-label=${lookAgain}
      @click=${() => session.retry()}
    >
      ${icon('retry')}
    </button>
  `;
}
