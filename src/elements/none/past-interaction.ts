import { html, nothing, type TemplateResult } from 'lit';
import type { Display } from '../../context/display.js';
import type { PastInteraction } from '../../domain/interaction.js';
import { dateTimeText } from '../parts/format.js';
import { durationText } from '../parts/quantity-text.js';

/** One earlier interaction: what it was, how long, with whom, when, and what was said of it. */
export function pastInteraction(past: PastInteraction, display: Display): TemplateResult {
  const { channel, direction, seconds, agent, at, summary } = past;
  const { strings } = display;
  const what = strings.pastInteraction(channel, direction, agent !== undefined);
  const length = seconds ? durationText(display, seconds) : undefined;
  return html`
    <li class="past" part="past-interaction">
      <p class="line small quiet">
        <b>${[what, length].filter(Boolean).join(' · ')}</b>
        <span>${agent ? strings.withAgent(agent) : nothing}</span>
        <time datetime=${at}>${dateTimeText(display, at)}</time>
      </p>
      ${summary ? html`<p class="summary"><bdi>${summary}</bdi></p>` : nothing}
    </li>
  `;
}
