import type { Display } from '../../context/display.js';
import type { Announcement } from '../../domain/announcement.js';
import { readAtOnce, type Identity } from '../../domain/identity.js';
import type { LookupState } from '../../store/lookup-state.js';
import { countryText, numberText } from '../parts/format.js';

/** What the interaction brought, in words; and the country of a number, once the numbering plans tell. */
export function interactionAddress(
  announcement: Announcement,
  lookup: LookupState,
  display: Display,
): { address: string; country?: string } {
  const { addresses } = announcement;
  const identity = identityOf(lookup) ?? readAtOnce(addresses[0] ?? '')?.[0];
  if (identity?.kind === 'withheld')
    return { address: isWithheld(announcement) ? display.strings.numberWithheld : '' };
  if (identity?.kind !== 'phone') return { address: addresses[0] ?? '' };
  const country = display.customs?.countryOf(identity.value);
  const extension = identity.extension ? ` ${display.strings.extension(identity.extension)}` : '';
  return {
    address: numberText(display, identity.value) + extension,
    ...(country && { country: countryText(display, country) }),
  };
}

/** Who is named, or brought along, withholds nothing merely because no number comes with it. */
const isWithheld = ({ addresses, channel, contactId, candidates }: Announcement): boolean =>
  channel === 'voice' && (addresses[0] !== '' || !(contactId ?? candidates));

function identityOf(lookup: LookupState): Identity | undefined {
  if ('identities' in lookup) return lookup.identities[0];
  return 'identity' in lookup ? lookup.identity : undefined;
}
