import { html, nothing, type TemplateResult } from 'lit';
import { askToErase, erasable } from '../../store/erase-state.js';
import type { LookupSelected } from '../../store/lookup-state.js';
import type { Session } from '../../store/session.js';
import type { Strings } from '../../strings/strings.js';
import { icon } from '../parts/icon.js';
import { lookAgainControl } from '../parts/look-again-control.js';

export function wayBack({ backTo, missing }: LookupSelected, session: Session, strings: Strings) {
  const back = html`
    <button class="plain mirrored" @click=${() => session.back()}>${icon('back')}${strings.back}</button>
  `;
  return html`
    ${missing ? html`<p class="said small quiet">${strings.namedContactMissing}</p>` : nothing}
    ${backTo ? html`<div class="way">${back}</div>` : nothing}
  `;
}

export const doubts = (session: Session, strings: Strings): TemplateResult => html`
  <div class="doubts">
    ${silentControl('reject', strings.notThisPerson, () => session.reject())}
    ${lookAgainControl(session, strings)}
  </div>
`;

/** At the very end, away from whatever is pressed often. */
export const eraseControl = (
  session: Session,
  { deleteContact }: Strings,
): TemplateResult | typeof nothing =>
  erasable(session)
    ? html`<div class="end">${silentControl('delete', deleteContact, () => askToErase(session))}</div>`
    : nothing;

const silentControl = (name: 'reject' | 'delete', label: string, pressed: () => void): TemplateResult => html`
  <button class="plain icon-only" title=${label} aria-label=${label} @click=${pressed}>${icon(name)}</button>
`;
