import { matchedValue } from '../../domain/match.js';
import type { LookupMany } from '../../store/lookup-state.js';
import type { Strings } from '../../strings/strings.js';
import { addressKindOf } from './address-kind.js';

/** How many there are, and whether they surely have what the interaction brought. */
export function matchesText({ matches, identities }: LookupMany, strings: Strings): string {
  const certain = matches.every((match) => match.certainty !== 'maybe' && matchedValue(match));
  return strings.contactsWith(matches.length, addressKindOf(identities), certain);
}
