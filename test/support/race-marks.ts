import type { Announcement } from '../../src/domain/announcement.js';
import type { Contact, ContactId } from '../../src/domain/contact.js';
import type { Identity } from '../../src/domain/identity.js';
import { contactNamed } from './contacts.js';
import type { Call } from './race-steps.js';

let serial = 0;

/** Each interaction brings an e-mail address of its own besides the number, so that no answer fits two of them. */
export function announcementOf({ id, number, brings }: Call): Announcement {
  const owner = id ?? 'nameless';
  return {
    channel: 'voice',
    ...(id && { interactionId: id }),
    ...(brings === 'contact' && { contactId: `${owner}, named` as ContactId }),
    ...(brings === 'candidates' && { candidates: [owner] }),
    addresses: brings === 'nothing' ? [''] : [number, `${owner}@race.example`],
  };
}

/** What was asked for, as the host wrote it. */
const textOf = (identities: readonly Identity[]) => [...new Set(identities.map(({ raw }) => raw))].join(' ');

/** The interaction that identities came with; a look-up by hand has an address only. */
export const ownerOf = (identities: readonly Identity[]): string =>
  /(\S+)@race\.example/.exec(textOf(identities))?.[1] ?? 'by hand';

/** Somebody who can be told to be the answer to these identities, and to no others. */
export function somebodyFor(identities: readonly Identity[]): Contact {
  serial += 1;
  const askedFor = textOf(identities);
  const id = `${ownerOf(identities)}, asked ${serial}` as ContactId;
  return contactNamed(nameFor(askedFor), undefined, { id, fields: { askedFor } });
}

/** Says in the name whom it was asked for, so that a look at the card tells. */
export const nameFor = (askedFor: string): string => `Somebody for <${askedFor}>`;

/** Whom the people were asked for that a text names. */
export const namedIn = (text: string): string[] =>
  [...text.matchAll(/Somebody for <([^>]*)>/g)].map(([, askedFor = '']) => askedFor);

export const isFor = (contact: Contact, announcement: Announcement): boolean =>
  contact.id === announcement.contactId || contact.fields.askedFor === announcement.addresses.join(' ');

export const areFrom = (identities: readonly Identity[], { addresses }: Announcement): boolean =>
  identities.every(({ raw }) => addresses.includes(raw));

/** Whether a contact may be told with an interaction; one without an id is nameless, or by hand. */
export const isToldRightly = (contactId: ContactId, interactionId: string | undefined): boolean =>
  interactionId === undefined ? !/^i\d,/.test(contactId) : contactId.startsWith(`${interactionId},`);
