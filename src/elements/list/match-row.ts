import { html, nothing, type TemplateResult } from 'lit';
import type { Display } from '../../context/display.js';
import { plainPhoneNumber } from '../../domain/identity.js';
import { isByLastDigits, matchedValue, type Match } from '../../domain/match.js';
import { whoInRow } from '../parts/contact-row.js';

interface RowContext {
  readonly display: Display;
  readonly photoOrigins: readonly string[] | undefined;
  readonly position: number;
  readonly count: number;
  readonly heading: string | undefined;
  readonly isFocusable: boolean;
  readonly isChosen: boolean;
  readonly choose: (match: Match) => void;
}

/** One contact that the interaction may be with, and why. */
export function matchRow(match: Match, context: RowContext): TemplateResult {
  const { display, position, count, heading, isFocusable, isChosen, choose } = context;
  const { active, id } = match.contact;
  const facts = [
    match.label && display.strings.label(match.label),
    matchedValue(match)?.shared && display.strings.shared,
    !active && display.strings.inactive,
  ];
  return html`
    <li aria-setsize=${count} aria-posinset=${position + 1}>
      ${heading ? html`<h3 class="section-heading">${heading}</h3>` : nothing}
      <button
        class="match"
        part="match"
        data-contact=${id}
        data-position=${position}
        tabindex=${isFocusable ? 0 : -1}
        aria-current=${isChosen ? 'true' : nothing}
        @click=${() => choose(match)}
      >
        ${whoInRow(match.contact, context.photoOrigins)}
        <span class="why small quiet">
          <span class="line">${facts.filter(Boolean).join(' · ')}</span>
          <span class="line">${reason(match, display)}</span>
        </span>
      </button>
    </li>
  `;
}

/** Why the contact is in the list; how its own record spells the number, where that hides the likeness. */
function reason(match: Match, { strings }: Display): string {
  const { on, certainty, masked } = match;
  const value = matchedValue(match)?.value;
  if (value === undefined) return strings.suggestedByDesktop;
  if (isByLastDigits(match)) return strings.sameLastDigitsAs(value);
  const isNumber = on.kind !== 'email';
  const looksOther =
    !masked && certainty === 'normalised' && on.kind === 'phone' && plainPhoneNumber(value) !== on.value;
  return looksOther
    ? strings.matchedAs(value)
    : strings.certainty(certainty, isNumber ? 'number' : 'address');
}
