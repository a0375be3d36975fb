import type { FindResult } from '../../src/adapters/contact-adapter.js';
import type { Contact, ContactId } from '../../src/domain/contact.js';
import type { Identity, PhoneNumber } from '../../src/domain/identity.js';
import type { Certainty, Match } from '../../src/domain/match.js';

/** A contact of whom nothing matters but the name and, where given, the number. */
export function contactNamed(name: string, number?: string, part: Partial<Contact> = {}): Contact {
  return {
    id: name.toLowerCase() as ContactId,
    kind: 'individual',
    active: true,
    name: { full: name },
    phones: number ? [{ value: number, number: number as PhoneNumber }] : [],
    emails: [],
    addresses: [],
    languages: [],
    fields: {},
    ...part,
  };
}

export const matchOn = (on: Identity, contact: Contact, certainty: Certainty = 'exact'): Match => ({
  ...{ contact, on, certainty },
});

/** What a source answers that knows these contacts by the first identity asked for. */
export function found([on]: readonly Identity[], ...contacts: Contact[]): FindResult {
  const matches = on ? contacts.map((contact) => matchOn(on, contact)) : [];
  return { matches, more: false };
}

export const nobody: FindResult = { matches: [], more: false };
