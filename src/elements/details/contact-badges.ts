import { html, nothing, type TemplateResult } from 'lit';
import type { Display } from '../../context/display.js';
import type { Contact } from '../../domain/contact.js';
import { languageText, timeText, timeZoneOf } from '../parts/format.js';

/** What the agent should see of a contact before the first word: stage, kind, state, language and local time. */
export function contactBadges(contact: Contact, display: Display): TemplateResult | typeof nothing {
  const { strings } = display;
  const { stage, kind, active, oneTime, languages } = contact;
  const zone = timeZoneOf(display, contact);
  const time = zone && timeText(display, zone);
  const badges = [
    stage && badge(strings.stage(stage), stage === 'customer' ? 'good' : ''),
    kind !== 'individual' && badge(strings.kind(kind)),
    !active && badge(strings.inactive, 'warn'),
    oneTime && badge(strings.oneTime, 'warn'),
    languages[0] && badge(languageText(display, languages[0])),
    time && badge(strings.timeThere(time)),
  ].filter(Boolean);
  return badges.length > 0 ? html`<div class="badges" part="contact-badges">${badges}</div>` : nothing;
}

const badge = (text: string, tone = '') => html`<span class="badge ${tone}">${text}</span>`;
