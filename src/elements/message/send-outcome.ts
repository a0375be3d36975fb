import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Display } from '../../context/display.js';
import type { Objection } from '../../store/message-permissions.js';
import type { Sending } from '../../store/sendings.js';
import type { WorkStrings } from '../../strings/work/work-strings.js';
import { errorText } from '../parts/error-text.js';
import { icon, type IconName } from '../parts/icon.js';
import type { ComposeContext } from './compose-context.js';
import { obstacleText } from './obstacle-text.js';
import { whoText } from './recipient-text.js';

/** Who must not be written to, or would rather not be, and then the question whether to go on. */
export const objections = (context: ComposeContext): readonly TemplateResult[] =>
  context.composer.objections.map((objection) => objectionLine(objection, context));

function objectionLine(objection: Objection, { composer, display, work }: ComposeContext) {
  const { recipient, kind } = objection;
  const tone = kind === 'forbidden' ? 'bad' : kind === 'asking' ? 'quiet' : 'warn';
  return html`
    <div class="objection small">
      <p class="row ${tone}">
        ${kind === 'asking' ? nothing : icon(kind === 'forbidden' ? 'refused' : 'warning')}
        <span>${obstacleText(objection, display, work)}</span>
      </p>
      ${
        kind === 'discouraged'
          ? html`<label class="recipient">
              <input
                type="checkbox"
                .checked=${live(composer.permissions.isInsistedOn(recipient))}
                @change=${({ target }: Event) =>
                  composer.permissions.insist(recipient, (target as HTMLInputElement).checked)}
              />
              ${work.writeAnyway(whoText(display, recipient))}
            </label>`
          : nothing
      }
      ${
        kind === 'not-asked'
          ? html`<button class="plain" @click=${() => composer.permissions.retry(recipient)}>
              ${icon('retry')}${display.strings.retry}
            </button>`
          : nothing
      }
    </div>
  `;
}

/** What became of the message, for each recipient. */
export function sendOutcomes({ composer, display, work }: ComposeContext): TemplateResult | typeof nothing {
  const sendings = [...composer.sendings.value.values()];
  if (sendings.length === 0) return nothing;
  return html`
    <ul role="list" class="outcomes" part="message-outcome">
      ${sendings.map((sending) => {
        const [symbol, tone] = looks[sending.status];
        return html`<li class="row ${tone}">
          ${icon(symbol)}<span>${sendingText(sending, display, work)}</span>
        </li>`;
      })}
    </ul>
  `;
}

export function sendingText(sending: Sending, display: Display, work: WorkStrings): string {
  const who = whoText(display, sending.recipient);
  switch (sending.status) {
    case 'sending':
      return work.messageSending(who);
    case 'sent':
      return work.messageSent(who);
    case 'handed-over':
      return work.messageHandedOver(who);
    case 'failed':
      return `${work.messageFailed(who)} ${errorText(sending.error, display)}`;
    case 'undeliverable':
      return [work.messageFailed(who), sending.message.reason].filter(Boolean).join(' ');
    case 'stale':
      return work.messageStale(who);
  }
}

const looks: Record<Sending['status'], readonly [IconName, string]> = {
  sending: ['queued', 'quiet'],
  sent: ['sent', 'good'],
  'handed-over': ['sent', 'good'],
  failed: ['failed', 'bad'],
  undeliverable: ['failed', 'bad'],
  stale: ['warning', 'warn'],
};
