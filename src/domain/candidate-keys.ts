import type { Contact } from './contact.js';
import type { Identity } from './identity.js';
import { lookupKey, lookupKeys } from './match.js';

/**
 * What an index holds that one request shall answer for both: contacts that surely have an identity, and
 * those that may, by the last digits. What is found still has to be matched.
 */
export const candidateKeys = (contact: Contact): string[] => [...new Set(lookupKeys(contact).map(lastDigits))];

export function candidateKey(identity: Identity): string | undefined {
  const key = lookupKey(identity);
  return key === undefined ? undefined : lastDigits(key);
}

const lastDigits = (key: string): string => (/^\+?\d+$/.test(key) ? key.replace('+', '').slice(-7) : key);
