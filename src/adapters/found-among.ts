import type { Contact } from '../domain/contact.js';
import type { Identity } from '../domain/identity.js';
import { type Match, matchesAmong, rankMatches } from '../domain/match.js';
import type { FindResult } from './contact-adapter.js';

/** Who of these has any of the identities, or may have; the surest, where they are more than `limit`. */
export function foundAmong(
  contacts: readonly Contact[],
  identities: readonly Identity[],
  limit: number,
): FindResult {
  return withinLimit(matchesAmong(contacts, identities), limit);
}

/** The surest, where they are of more contacts than `limit`. */
export function withinLimit(matches: readonly Match[], limit: number): Pick<FindResult, 'matches' | 'more'> {
  const distinct = new Set(matches.map(({ contact }) => contact.id));
  if (distinct.size <= limit) return { matches, more: false };
  return { matches: rankMatches(matches).slice(0, limit), more: true };
}
