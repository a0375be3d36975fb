import { html, nothing, type TemplateResult } from 'lit';
import type { WebsitePage } from '../../domain/journey/journey-event.js';
import { pageLink } from '../../domain/journey/page-address.js';
import type { JourneyStep } from '../../domain/journey/journey-steps.js';
import { durationText } from '../parts/quantity-text.js';
import { agoText } from './ago-text.js';
import { kindIcon, pageIcon } from './journey-icons.js';
import { type JourneyWords, pageName, stepName, timeOfDay } from './journey-text.js';

/** What is known of a step: when, for how long, and what happened. */
export function stepDetail(step: JourneyStep, words: JourneyWords, now: number): TemplateResult {
  const { display, work } = words;
  const { from, to, loads, page, kind } = step;
  const icon = page ? pageIcon(page.icon ?? 'document') : kindIcon(kind);
  return html`
    <p class="step-line">
      ${icon}<span class="step-name">${page ? pageReference(page, words) : stepName(step, words)}</span>
      <span class="facts small quiet">
        <time datetime=${new Date(from).toISOString()}>${timeOfDay(display.locale).format(from)}</time>
        · ${agoText(display, now - from)}
        ${to - from >= 1000 ? html`· ${durationText(display, (to - from) / 1000)}` : nothing}
        ${loads > 1 ? html`· ${work.loaded(loads)}` : nothing}
      </span>
    </p>
    ${stepEvents(step, words)}
  `;
}

/** Of http and https alone; where an address stands for several pages, there is nothing to open. */
function pageReference(page: WebsitePage, words: JourneyWords): TemplateResult {
  const url = pageLink(page);
  const name = html`<bdi>${pageName(page, words)}</bdi>`;
  return url === undefined
    ? name
    : html`<a href=${url} target="_blank" rel="noopener noreferrer" title=${url}>${name}</a>`;
}

function stepEvents({ page, events }: JourneyStep, { work }: JourneyWords): TemplateResult | typeof nothing {
  if (events.length === 0) return nothing;
  return html`<ul class="events small" role="list">
    ${events.map(
      ({ kind, text, tags = [] }) =>
        html`<li class=${kind}>
          ${page ? html`${kindIcon(kind)}<b>${work.journeyKinds[kind]}</b>` : nothing}
          ${text === undefined ? nothing : html`<bdi>${text}</bdi>`}
          ${tags.map((tag) => html`<span class="badge"><bdi>${tag}</bdi></span>`)}
        </li>`,
    )}
  </ul>`;
}
