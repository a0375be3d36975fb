import type { MessagingFacet } from '../adapters/contact-adapter.js';
import { isAllowed } from '../domain/action.js';
import type { Contact } from '../domain/contact.js';
import type { Identity } from '../domain/identity.js';
import { type Recipient, recipientsAt, recipientsOf } from '../domain/recipient.js';
import { messagingOf } from './messaging-of.js';
import { Participants } from './participants.js';
import type { Session } from './session.js';

/** To whom a message about the interaction on the card can go. */
export interface Audience {
  readonly facet: MessagingFacet;
  readonly contacts: readonly Contact[];
  /** What the interaction brought, where nobody is known by it. */
  readonly identities: readonly Identity[];
}

/** `undefined`: no message is sent from here. */
export function audienceOf(session: Session): Audience | undefined {
  const { lookup, definition } = session;
  const facet = messagingOf(session);
  if (!facet || !isAllowed(definition, 'message')) return undefined;
  const { value } = lookup;
  const identities = value.status === 'none' ? value.identities : [];
  return { facet, contacts: session.part(Participants).contacts.value, identities };
}

/** Everybody, those who cannot be written to included. */
export async function recipientsAmong({ facet, contacts, identities }: Audience): Promise<Recipient[]> {
  const { isMobileNumber } = await import('../domain/phone-number.js');
  return contacts.length > 0
    ? recipientsOf(contacts, facet.channels, isMobileNumber)
    : recipientsAt(identities, facet.channels, isMobileNumber);
}
