import type { Contact } from './contact.js';
import type { Identity, PhoneNumber } from './identity.js';
import { tailKey, tailKeys } from './last-digits.js';
import { lookupKey, lookupKeys } from './match.js';

/**
 * What an index holds so that one request answers for both: contacts that surely have an identity, and those
 * whose number only ends alike. Whoever has a number also has its last digits. What is found still has to be
 * matched.
 */
export const candidateKeys = (contact: Contact): string[] => [
  ...new Set([...tailKeys(contact), ...lookupKeys(contact).map(indexedKey)]),
];

export function candidateKey(identity: Identity): string | undefined {
  const key = lookupKey(identity);
  return key === undefined ? undefined : indexedKey(key);
}

/** Under what an index has one of the `lookupKeys`. */
export function indexedKey(lookupKey: string): string {
  const number = /^\+\d+$/.test(lookupKey) ? (lookupKey as PhoneNumber) : undefined;
  return (number && tailKey({ kind: 'phone', value: number, raw: number })) ?? lookupKey;
}
