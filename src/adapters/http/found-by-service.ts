import type { Contact } from '../../domain/contact.js';
import type { ReachableIdentity } from '../../domain/identity.js';
import { type Match, matchesAmong } from '../../domain/match.js';
import type { FoundContact, FoundContacts } from '../../formats/http-contact-schema.js';
import type { FindResult } from '../contact-adapter.js';
import { withinLimit } from '../found-among.js';

/**
 * Who has any of the identities: as the contacts say, and not as the service does, so that nobody is taken for somebody
 * else. Whoever has none of them by our reading is a maybe, but where the service masks what the contact has. The numbers
 * must have been read, and something asked.
 */
export function foundByService(
  { matches: given, more, isSourceEmpty }: FoundContacts,
  asked: readonly ReachableIdentity[],
  limit: number,
): FindResult {
  const contacts = [...new Map(given.map(({ contact }) => [contact.id, contact])).values()];
  const agreeing = matchesAmong(contacts, asked);
  const known = new Set(agreeing.map(({ contact }) => contact.id));
  const others = given.flatMap((found) => {
    const on = asked[found.identity ?? 0];
    const masked = on && maskedMatch(found, on);
    if (masked) return [masked];
    return known.has(found.contact.id) ? [] : [maybe(found, on ?? asked[0]!)];
  });
  const found = withinLimit([...agreeing, ...others], limit);
  return { ...found, more: found.more || more, ...(isSourceEmpty && { isSourceEmpty }) };
}

const maybe = ({ contact }: FoundContact, on: ReachableIdentity): Match => ({
  ...{ contact, on, certainty: 'maybe' },
});

/** What only the service can tell. It is a maybe where it does not say how sure it is, or a doubtful reading was asked for. */
function maskedMatch(
  { contact, certainty = 'maybe', label }: FoundContact,
  on: ReachableIdentity,
): Match | undefined {
  const place = maskedPlace(contact, on, label);
  if (place === undefined) return undefined;
  const isDoubtful = on.kind === 'phone' && on.maybe;
  return {
    ...{ contact, on, certainty: isDoubtful ? 'maybe' : certainty, masked: { place } },
    ...(label !== undefined && { label }),
  };
}

/** Where several may be meant, one that is shared, for that chooses nobody by itself. */
function maskedPlace(contact: Contact, { kind }: ReachableIdentity, label: string | undefined) {
  const values = kind === 'email' ? contact.emails : contact.phones;
  const masked = [...values.entries()].filter(([, { handle }]) => handle !== undefined);
  const labelled = masked.filter(([, value]) => value.label === label);
  const candidates = labelled.length > 0 ? labelled : masked;
  const [place] = candidates.find(([, { shared }]) => shared) ?? candidates[0] ?? [];
  return place;
}
