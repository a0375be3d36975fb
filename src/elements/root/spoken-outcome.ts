import type { Channel } from '../../domain/interaction.js';
import type { LookupState } from '../../store/lookup-state.js';
import type { Strings } from '../../strings/strings.js';
import { addressKindOf } from '../parts/address-kind.js';
import { matchesText } from '../parts/matches-text.js';

/** What a screen reader says when a look-up ends; nothing while it runs. */
export function spokenOutcome(lookup: LookupState, channel: Channel, strings: Strings): string | undefined {
  switch (lookup.status) {
    case 'selected':
      return strings.contactShown(lookup.contact.name.full);
    case 'many':
      return matchesText(lookup, strings);
    case 'none':
      return strings.nobodyHas(addressKindOf(lookup.identities));
    case 'withheld':
      return strings.withheld(channel);
    case 'hidden':
      return strings.hidden;
    case 'invalid':
      return lookup.identity.kind === 'invalid' ? strings.invalid(lookup.identity.reason) : undefined;
    case 'failed':
      return strings.lookUpFailed;
    default:
      return undefined;
  }
}
