import { addressKey, type Announcement } from '../domain/announcement.js';
import { isReachable, readAtOnce } from '../domain/identity.js';

/**
 * Whether an announcement is that of the interaction before it, whose id has come later than its number: some
 * hosts hear of the two one after the other. Another number is another interaction; withheld ones look all alike.
 */
export function gainsId(before: Announcement, after: Announcement): boolean {
  return (
    before.interactionId === undefined &&
    after.interactionId !== undefined &&
    !before.byHand &&
    before.addresses.every(isTelling) &&
    addressKey(before) === addressKey(after) &&
    isNoOther(before.contactId, after.contactId) &&
    isNoOther(before.startedAt, after.startedAt)
  );
}

const isNoOther = (before: unknown, after: unknown) => before === undefined || before === after;

function isTelling(address: string): boolean {
  const [identity] = readAtOnce(address) ?? [];
  return identity === undefined || isReachable(identity);
}
