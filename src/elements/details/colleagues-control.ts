import { html, nothing, type TemplateResult } from 'lit';
import type { Contact, ContactOrganisation } from '../../domain/contact.js';
import type { Session } from '../../store/session.js';
import type { Strings } from '../../strings/strings.js';
import { icon } from '../parts/icon.js';

/** Who else is with the organisation: for whom there is something to do with them. */
export function colleaguesControl(
  { source, tasks }: Session,
  contact: Contact,
  strings: Strings,
): TemplateResult | typeof nothing {
  const organisation = organisationOf(contact);
  const { value } = source.state;
  const { editing, messaging, notes } = value.status === 'ready' ? value.adapter : {};
  if (!organisation || !(editing || messaging || notes?.writing)) return nothing;
  return html`
    <div class="colleagues">
      <button class="plain" @click=${() => tasks.open({ kind: 'find', organisation })}>
        ${icon('people')}${strings.contactsOf(organisation.name)}
      </button>
    </div>
  `;
}

/** Whose contacts can be listed. */
function organisationOf({ id, kind, name, organisation }: Contact): ContactOrganisation | undefined {
  if (kind === 'organisation') return { id, name: name.full };
  return organisation?.id ? organisation : undefined;
}
