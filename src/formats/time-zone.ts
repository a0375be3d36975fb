import { ownText } from './own-text.js';
import { offset } from './timestamp.js';

const knownZones = new Map<string, string>();

/** An IANA name as it is written, or an offset as `-05:00`. */
export function readTimeZone(text: string): string | undefined {
  const zone = text.trim();
  const known = offset(zone) ?? knownZones.get(zone);
  if (known !== undefined || !/^[a-z]/i.test(zone)) return known;
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone }); // slow, so each name is asked for once
  } catch {
    return undefined;
  }
  const own = ownText(zone);
  knownZones.set(own, own);
  return own;
}
