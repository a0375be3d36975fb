import { html, nothing, type TemplateResult } from 'lit';
import type { Display } from '../../context/display.js';
import type { LiveFeed } from '../../store/live-contact.js';
import type { Session } from '../../store/session.js';
import type { WorkStrings } from '../../strings/work/work-strings.js';
import { icon } from '../parts/icon.js';

/** What the agent should know of whether the card is still as the source has it. */
export function liveLine(
  feed: LiveFeed,
  session: Session,
  { strings }: Display,
  work: WorkStrings,
): TemplateResult | typeof nothing {
  if (feed === 'interrupted') return html`<p class="small quiet not-live">${work.notLive}</p>`;
  const text = removedText(feed, session, work);
  if (!text) return nothing;
  return html`
    <div class="line gone">
      ${icon('warning')}
      <p class="small" id="gone">${text}</p>
      <div class="ways">
        <button class="plain first" aria-describedby="gone" @click=${() => session.retry()}>
          ${strings.lookAgain}
        </button>
      </div>
    </div>
  `;
}

export function removedText(feed: LiveFeed, { lookup }: Session, work: WorkStrings): string | undefined {
  const { value } = lookup;
  return feed === 'removed' && value.status === 'selected'
    ? work.removedMeanwhile(value.contact.name.full)
    : undefined;
}
