import type { Contact } from '../domain/contact.js';
import type { Identity } from '../domain/identity.js';
import { matchesAmong, rankMatches } from '../domain/match.js';
import type { FindResult } from './contact-adapter.js';

/** Who of these has any of the identities, or may have; the surest, where they are more than `limit`. */
export function foundAmong(
  contacts: readonly Contact[],
  identities: readonly Identity[],
  limit: number,
): FindResult {
  const found = matchesAmong(contacts, identities);
  const distinct = new Set(found.map(({ contact }) => contact.id));
  if (distinct.size <= limit) return { matches: found, more: false };
  return { matches: rankMatches(found).slice(0, limit), more: true };
}
