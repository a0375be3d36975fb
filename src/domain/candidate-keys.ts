import type { Contact } from './contact.js';
import type { Identity } from './identity.js';
import { tailKey, tailKeys } from './last-digits.js';
import { lookupKey, lookupKeys } from './match.js';

/**
 * What an index holds so that one request answers for both: contacts that surely have an identity, and those
 * whose number only ends alike. Whoever has a number also has its last digits. What is found still has to be
 * matched.
 */
export const candidateKeys = (contact: Contact): string[] => [
  ...tailKeys(contact),
  ...lookupKeys(contact).filter((key) => !key.startsWith('+')),
];

export function candidateKey(identity: Identity): string | undefined {
  if (identity.kind !== 'phone') return lookupKey(identity);
  const { maybe: _, ...sure } = identity;
  return tailKey(sure);
}
