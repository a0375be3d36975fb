import type { Contact, ContactChanges } from './contact.js';
import type { Identity, ReachableIdentity } from './identity.js';
import { isReachable } from './identity.js';
import { matchContact } from './match.js';

/** A number or an address that a contact is to get. */
export interface Addition {
  readonly identity: ReachableIdentity;
  /** As a phone's or an e-mail's. */
  readonly label: string;
}

/** Of a contact: all that is compared with an identity. */
type Reachable = Pick<Contact, 'phones' | 'emails'>;

/** What of an interaction can be added to a contact: no doubtful reading of it. */
export const addable = (identities: readonly Identity[]): ReachableIdentity[] =>
  identities.filter(isReachable).filter((identity) => identity.kind !== 'phone' || !identity.maybe);

/** Whether it is the contact's already, and not only like a number of the contact's. */
export function hasIdentity(contact: Reachable, identity: Identity): boolean {
  const match = matchContact(contact as Contact, identity);
  return match !== undefined && match.certainty !== 'maybe';
}

/** The contact's lists with what is new to it at their end; `undefined` where nothing is. */
export function withAdditions(
  contact: Reachable,
  additions: readonly Addition[],
): Pick<ContactChanges, 'phones' | 'emails'> | undefined {
  const missing = additions.filter(({ identity }) => !hasIdentity(contact, identity));
  const phones = missing.flatMap(({ identity, label }) => {
    if (identity.kind === 'email') return [];
    const { kind, value } = identity;
    if (kind === 'internal') return [{ value, label }];
    return [{ value, number: value, ...(identity.extension && { extension: identity.extension }), label }];
  });
  const emails = missing.flatMap(({ identity, label }) =>
    identity.kind === 'email' ? [{ value: identity.value, label }] : [],
  );
  if (missing.length === 0) return undefined;
  return {
    ...(phones.length > 0 && { phones: [...contact.phones, ...phones] }),
    ...(emails.length > 0 && { emails: [...contact.emails, ...emails] }),
  };
}
