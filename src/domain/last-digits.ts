import { readAddress } from './address.js';
import type { Contact, ContactPhone } from './contact.js';
import type { Identity, PhoneIdentity, PhoneNumber } from './identity.js';
import type { Match } from './match.js';
import { isMasked } from './withheld.js';

/** Fewer digits agree by chance, and internal numbers end many others. */
const fewest = 7;

/** So many equal ones are one subscriber's in nearly every country, whatever stands before them. */
const telling = 8;

/**
 * The calling codes of ITU-T E.164: none begins another, those of one and two digits are all given
 * away, and every other has three. The plans themselves are too large to be waited for here.
 */
const callingCode = /^\+(?:[17]|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58]|\d{3})/;

/** What a source's index holds for `tailKey`, beside the `lookupKeys`: none of these is one of those. */
export function tailKeys(contact: Contact): string[] {
  const keys = contact.phones.map((phone) => keyOf(storedNumber(phone)?.digits));
  return [...new Set(keys)].filter((key) => key !== undefined);
}

/** The key that finds whose number may end like an identity's; what is found still has to pass `matchLastDigits`. */
export function tailKey(identity: Identity): string | undefined {
  return identity.kind === 'phone' && !identity.maybe ? keyOf(significant(identity.value)) : undefined;
}

/** A maybe, where a number of the contact's ends like the identity, and may be the same one badly stored. */
export function matchLastDigits(contact: Contact, identity: Identity): Match | undefined {
  const value = contact.phones.find((phone) => endsAlike(phone, identity));
  return value && { contact, on: identity, certainty: 'maybe', ...(value.label && { label: value.label }) };
}

/** Whether the number is not the identity's, but may be meant for it: stored without its country, or with another. */
export function endsAlike(phone: ContactPhone, identity: Identity): boolean {
  if (identity.kind !== 'phone' || identity.maybe) return false;
  const stored = storedNumber(phone);
  if (!stored || hasOtherExtension(stored, identity)) return false;
  return phone.number
    ? isOfOtherCountry(phone.number, identity.value)
    : isEndAlike(stored.digits, significant(identity.value));
}

interface StoredNumber {
  /** Without leading zeros. */
  readonly digits: string;
  readonly extension?: string | undefined;
}

function storedNumber({ number, value, extension }: ContactPhone): StoredNumber | undefined {
  if (number) return { digits: significant(number), extension };
  const address = readAddress(value);
  if (address.isEmail || isMasked(address.text)) return undefined;
  for (const [, run = '', after] of address.text.matchAll(runOfDigits))
    if (significant(run).length >= fewest)
      return { digits: significant(run), extension: extension ?? address.extension ?? after };
  return undefined;
}

/** Digits and what separates them, then an extension; words end both. */
const runOfDigits = /(\d(?:[\s().\p{Pd}]|\/(?=\d)|\d)*)(?:[,;]?\s*(?:ext\.?|x|#)\s*(\d+))?/giu;

const hasOtherExtension = (stored: StoredNumber, arriving: PhoneIdentity): boolean =>
  Boolean(stored.extension && arriving.extension && stored.extension !== arriving.extension);

/**
 * Two numbers of one country are two numbers. Of two countries, one may have been stored with the
 * wrong one: then all that the country does not decide is the same.
 */
function isOfOtherCountry(stored: PhoneNumber, arriving: PhoneNumber): boolean {
  if (callingCode.exec(stored)?.[0] === callingCode.exec(arriving)?.[0]) return false;
  const [one, other] = [nationalDigits(stored), nationalDigits(arriving)];
  return one === other ? one.length >= fewest : isEnd(one, other, telling) || isEnd(other, one, telling);
}

/** What was never read may hold a trunk zero or an old prefix in its midst: the last digits alone tell, then. */
const isEndAlike = (one: string, other: string): boolean =>
  isEnd(one, other, fewest) || isEnd(other, one, fewest) || isEnd(one.slice(-telling), other, telling);

const isEnd = (end: string, whole: string, least: number): boolean =>
  end.length >= least && whole.endsWith(end);

/** Without the calling code, and without leading zeros. */
export const nationalDigits = (number: PhoneNumber): string => significant(number.replace(callingCode, ''));
const significant = (text: string): string => text.replace(/\D/g, '').replace(/^0+/, '');

const keyOf = (digits = ''): string | undefined =>
  digits.length >= fewest ? `*${digits.slice(-fewest)}` : undefined;
