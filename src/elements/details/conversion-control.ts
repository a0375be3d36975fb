import { html, nothing, type TemplateResult } from 'lit';
import type { Contact } from '../../domain/contact.js';
import type { Session } from '../../store/session.js';
import type { Strings } from '../../strings/strings.js';
import { icon } from '../parts/icon.js';

/** A lead becomes a customer. */
export function conversionControl(
  contact: Contact,
  session: Session,
  { convertLead }: Strings,
): TemplateResult | typeof nothing {
  if (contact.stage !== 'lead') return nothing;
  return html`<button @click=${() => void convert(contact, session)}>
    ${icon('convert')}${convertLead}
  </button>`;
}

async function convert(contact: Contact, session: Session): Promise<void> {
  const interaction = session.interaction.value;
  if (!interaction) return;
  const { LeadConversion } = await import('../../store/lead-conversion.js');
  session.part(LeadConversion).convert(contact, interaction);
}
