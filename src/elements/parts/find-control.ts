import { html, nothing, type TemplateResult } from 'lit';
import { mayEdit } from '../../store/may-edit.js';
import type { Session } from '../../store/session.js';
import type { Strings } from '../../strings/strings.js';
import { icon } from './icon.js';

/** Whoever nobody was found for may be known all the same: looks through the contacts, where one may get the number. */
export function findControl(session: Session, { findContact }: Strings): TemplateResult | typeof nothing {
  if (!mayEdit(session, 'attach')) return nothing;
  return html`
    <button class="find" @click=${() => session.tasks.open({ kind: 'find' })}>
      ${icon('search')}${findContact}
    </button>
  `;
}
