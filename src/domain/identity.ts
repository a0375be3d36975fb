import { readAddress, type Address } from './address.js';
import { currentSpelling, withOtherSpelling } from './number-changes.js';
import { isFromNobody, isMasked, isWithheld } from './withheld.js';

declare const brand: unique symbol;
type Branded<T, Name> = T & { readonly [brand]: Name };

/** E.164: a plus sign, the country code and the number, `+46701234567`. */
export type PhoneNumber = Branded<string, 'PhoneNumber'>;

/** Trimmed and in lower case; the contact keeps what was written. */
export type EmailAddress = Branded<string, 'EmailAddress'>;

/** What an interaction brings. `raw` is what the host, or the agent, wrote. */
export type Identity =
  | PhoneIdentity
  | { kind: 'internal'; value: string; raw: string }
  | { kind: 'email'; value: EmailAddress; raw: string }
  | { kind: 'withheld'; raw: string }
  | { kind: 'hidden'; raw: string }
  | { kind: 'invalid'; raw: string; reason: InvalidReason };

export interface PhoneIdentity {
  kind: 'phone';
  value: PhoneNumber;
  extension?: string;
  raw: string;
  /** A doubtful reading of the text: whatever it matches is a maybe. */
  maybe?: true;
}

export type InvalidReason = 'not-an-address' | 'too-short' | 'too-long' | 'region-needed';

/** An identity that can be looked up. */
export type ReachableIdentity = Extract<Identity, { value: string }>;

/** What a text can mean: the best reading first, the doubtful ones after it, marked `maybe`. Never empty. */
export type Readings = readonly [Identity, ...Identity[]];

export interface ReadingOptions {
  /** ISO 3166-1 alpha-2: where a number without a country code belongs. */
  readonly region?: string | undefined;
  /** How many digits the numbers of the company's own exchange have at most; 5 by default. */
  readonly internalLength?: number | undefined;
}

/** At once wherever the text alone tells what it is; else when the numbering plans have loaded. */
export function parseReadings(text: string, options: ReadingOptions = {}): Readings | Promise<Readings> {
  const read = readAtOnce(text, options);
  return read ?? import('./phone-number.js').then(({ readPhoneNumber }) => readPhoneNumber(text, options));
}

/** The best of the readings. */
export function parseIdentity(text: string, options: ReadingOptions = {}): Identity | Promise<Identity> {
  const readings = parseReadings(text, options);
  return 'then' in readings ? readings.then(([best]) => best) : readings[0];
}

/** What a number that was read at once means by its numbering plan: a trunk prefix goes, and what is not possible is invalid. */
export async function verifyReadings(
  { value, extension, maybe, raw }: PhoneIdentity,
  options: ReadingOptions = {},
): Promise<Readings> {
  const { readPhoneNumber } = await import('./phone-number.js');
  const restore = (reading: Identity): Identity =>
    reading.kind === 'phone' && maybe ? { ...reading, raw, maybe } : { ...reading, raw };
  const [best, ...others] = readPhoneNumber(extension ? `${value};ext=${extension}` : value, options);
  return [restore(best), ...others.map(restore)];
}

export const isReachable = (identity: Identity): identity is ReachableIdentity => 'value' in identity;

/** Can be looked up, and is no doubtful reading. */
export const isCertain = (identity: Identity): identity is ReachableIdentity =>
  isReachable(identity) && !(identity.kind === 'phone' && identity.maybe);

/** Equal for texts that mean the same: `phone:+46701740605;ext=12`, `internal:201`, `withheld`. */
export function identityKey(identity: Identity): string {
  if (identity.kind === 'withheld') return identity.kind;
  if (!isReachable(identity)) return `${identity.kind}:${identity.raw}`;
  const extension = identity.kind === 'phone' && identity.extension;
  return `${identity.kind}:${identity.value}${extension ? `;ext=${extension}` : ''}`;
}

/**
 * A number of 7 to 15 digits spelled with a plus sign and the usual separators. Not where only the
 * plans can tell: an extension, letters, a trunk prefix as in `+44 (0)20`.
 */
export function plainPhoneNumber(text: string): PhoneNumber | undefined {
  const address = readAddress(text);
  return address.isEmail || address.extension ? undefined : readPlainNumber(address.text);
}

function readPlainNumber(text: string): PhoneNumber | undefined {
  const isPlain = /^\+[\s()./\p{Pd}]*[1-9](?:[\s()./\p{Pd}]*\d){6,14}[\s)]*$/u.test(text);
  const mayHaveTrunkPrefix = /^\D*\d{1,3}\D+0/.test(text);
  return isPlain && !mayHaveTrunkPrefix ? currentSpelling(text.replace(/[^+\d]/g, '')) : undefined;
}

/** What the text alone tells; `undefined` where it takes the numbering plans, which are not loaded for it. */
export function readAtOnce(text: string, { internalLength = 5 }: ReadingOptions = {}): Readings | undefined {
  const raw = text.trim();
  const address = readAddress(text);
  if (isFromNobody(raw) || isWithheld(address.text)) return [{ kind: 'withheld', raw }];
  if (isMasked(address.text)) return [{ kind: 'hidden', raw }];
  if (address.isEmail) return [emailIdentity(address.text, raw)];
  if (/^\d+$/.test(address.text) && address.text.length <= internalLength)
    return [{ kind: 'internal', value: address.text, raw }];
  // What begins with a letter is no number, whatever follows: that needs no plan.
  if (!/^\P{L}*\d/u.test(address.text)) return [{ kind: 'invalid', raw, reason: 'not-an-address' }];
  return phoneReadings(address, raw);
}

function phoneReadings({ text, extension }: Address, raw: string): Readings | undefined {
  const value = readPlainNumber(text);
  return value && withOtherSpelling({ kind: 'phone', value, ...(extension && { extension }), raw });
}

const emailIdentity = (text: string, raw: string): Identity =>
  /^[^\s@"<>]+@[^\s@"<>]+$/.test(text)
    ? { kind: 'email', value: text as EmailAddress, raw }
    : { kind: 'invalid', raw, reason: 'not-an-address' };
