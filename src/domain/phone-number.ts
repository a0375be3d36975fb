import {
  getCountryCallingCode,
  isSupportedCountry,
  parsePhoneNumberFromString,
  parsePhoneNumberWithError,
  validatePhoneNumberLength,
  type CountryCode,
  type PhoneNumber as PlanNumber,
} from 'libphonenumber-js/core';
import plans from 'libphonenumber-js/min/metadata';
import { readAddress } from './address.js';
import type { InvalidReason, PhoneIdentity, PhoneNumber, ReadingOptions, Readings } from './identity.js';
import { currentSpelling, withOtherSpelling } from './number-changes.js';
import { isMasked } from './withheld.js';

export { plans };

/** A number that is possible by its plan; what is not is never looked up. */
interface PossibleNumber {
  readonly value: PhoneNumber;
  readonly extension: string | undefined;
  /** Whether the plan knows such numbers. Plans age: this puts one reading before another, and refuses none. */
  readonly isLikely: boolean;
  readonly maybe?: true;
}

type Attempt = PossibleNumber | InvalidReason;
type Interpretation = readonly [PossibleNumber, ...PossibleNumber[]] | InvalidReason;

/** What a text that is meant to be a number can mean by the numbering plans. */
export function readPhoneNumber(text: string, options: ReadingOptions = {}): Readings {
  const raw = text.trim();
  const address = readAddress(text);
  const numbers = interpret(address.text, options.region);
  if (typeof numbers === 'string') return [{ kind: 'invalid', raw, reason: numbers }];

  const identify = ({ value, extension = address.extension, maybe }: PossibleNumber): PhoneIdentity => ({
    kind: 'phone',
    value,
    ...(extension && { extension }),
    raw,
    ...(maybe && { maybe }),
  });
  const [best, ...others] = numbers;
  return [
    ...withOtherSpelling(identify(best)),
    ...others.flatMap((number) => withOtherSpelling(identify(number))),
  ];
}

/** A number as a contact's record spells it, words around it included: `437-555-1234 (Jane's number)`. */
export function readStoredNumber(
  value: string,
  region?: string,
): { number: PhoneNumber; extension?: string } | undefined {
  const address = readAddress(value);
  if (address.isEmail || isMasked(address.text)) return undefined;
  for (const text of [address.text, ...numbersWithin(address.text)]) {
    const numbers = interpret(text, region);
    if (typeof numbers === 'string') continue;
    const [{ value: number, extension = address.extension }] = numbers;
    return { number, ...(extension && { extension }) };
  }
  return undefined;
}

/** As it is dialled from abroad: `+46 70 174 06 05`. */
export const formatPhoneNumber = (number: PhoneNumber): string =>
  parsePhoneNumberFromString(number, plans)?.formatInternational() ?? number;

/** ISO 3166-1 alpha-2; undefined where the number belongs to no country, or its plan does not tell to which. */
export const countryOf = (number: PhoneNumber): string | undefined =>
  parsePhoneNumberFromString(number, plans)?.country;

/**
 * Whether SMS reaches it, as far as its plan tells: where mobile and other numbers look alike, as in North
 * America, it may. The plans of mobile numbers are a table of their own, which comes with the first question.
 */
export async function isMobileNumber(number: PhoneNumber): Promise<boolean> {
  const { default: mobilePlans } = await import('libphonenumber-js/mobile/metadata');
  return parsePhoneNumberFromString(number, mobilePlans)?.isValid() ?? false;
}

/** `00`, however it is separated. */
const zeros = /^[\s()./\p{Pd}]*0[\s()./\p{Pd}]*0/u;

/** All that the text can be, the best first. */
function interpret(text: string, regionCode?: string): Interpretation {
  const region = knownRegion(regionCode);
  const own = parse(text, region);
  const international = zeros.test(text) ? parse(text.replace(zeros, '+')) : undefined;
  if (!international && meansOneThing(own, region)) return isPossible(own) ? [own] : own;

  const literal = region && parse(`+${getCountryCallingCode(region, plans)} ${text}`);
  const abroad = isSame(own, literal) ? undefined : own;
  const sure = (international ? inOrder(text, international, abroad) : [own]).filter(isPossible);
  const doubtful = [literal].filter(isPossible).filter(({ isLikely }) => isLikely || sure.length === 0);
  const [best, ...others] = distinct([...sure, ...doubtful.map(asMaybe)]);
  if (best) return [best, ...others.map(asMaybe)];
  return [international, own].find(isFault) ?? 'not-an-address';
}

/** Only what a region may dial abroad can be meant literally instead. */
const meansOneThing = (own: Attempt, region?: CountryCode): boolean =>
  !region || (isPossible(own) && own.value.startsWith(`+${getCountryCallingCode(region, plans)}`));

/**
 * PBXs write `00` for the plus sign in every country, so it is read so first, then as the region's
 * own prefix for calls abroad (`0011` in Australia). What the plan does not know comes last, and so
 * does what is possible only without a digit: `0011 64…` is +64 called from Australia, not +1 (1)64….
 */
function inOrder(text: string, international: Attempt, abroad: Attempt | undefined): PossibleNumber[] {
  const isSpelledOut =
    isPossible(international) && text.replace(/\D/g, '').startsWith(`00${international.value.slice(1)}`);
  const attempts = isSpelledOut ? [international, abroad] : [abroad, international];
  return attempts.filter(isPossible).sort((a, b) => Number(b.isLikely) - Number(a.isLikely));
}

/** Nothing is cut off: a number within other words, or before letters, may be anything. */
function parse(text: string, region?: CountryCode): Attempt {
  const options = { extract: false, ...(region && { defaultCountry: region }) };
  try {
    const parsed = parsePhoneNumberWithError(text, options, plans);
    const number = settle(parsed);
    if (!number.isPossible()) return reasonFor(validatePhoneNumberLength(number.number, plans));
    const isLikely = number.number === currentSpelling(parsed.number) && number.isValid();
    return { value: number.number as PhoneNumber, extension: parsed.ext, isLikely };
  } catch (error) {
    const code = error instanceof Error ? error.message : '';
    return code === 'INVALID_COUNTRY' && !text.startsWith('+') ? 'region-needed' : reasonFor(code);
  }
}

/** Reading a number may take its trunk prefix off once more (`+49 00…`); a value has to read as itself. */
function settle(number: PlanNumber): PlanNumber {
  const again = parsePhoneNumberWithError(currentSpelling(number.number), plans);
  return again.number === number.number ? again : settle(again);
}

const reasonFor = (code?: string): InvalidReason =>
  code === 'TOO_SHORT' ? 'too-short' : code === 'TOO_LONG' ? 'too-long' : 'not-an-address';

/** Runs of digits and separators, with an extension after them; the digits of a vanity number are none. */
const numbersWithin = (text: string): string[] =>
  text.match(
    /\+?\(?\d(?:[\s().\p{Pd}]|\/(?=\d)|\d){4,30}\d(?:\s*(?:ext\.?|x|#)\s*\d+)?(?![\d-]{0,30}\p{L})/giu,
  ) ?? [];

function knownRegion(code?: string): CountryCode | undefined {
  const region = code?.trim().toUpperCase() as CountryCode | undefined;
  return region && isSupportedCountry(region, plans) ? region : undefined;
}

const isPossible = (attempt?: Attempt): attempt is PossibleNumber => typeof attempt === 'object';
const isFault = (attempt?: Attempt): attempt is InvalidReason => typeof attempt === 'string';
const isSame = (one: Attempt, other?: Attempt): boolean =>
  isPossible(one) && isPossible(other) && one.value === other.value;
const asMaybe = (number: PossibleNumber): PossibleNumber => ({ ...number, maybe: true });

const distinct = (numbers: readonly PossibleNumber[]): PossibleNumber[] =>
  numbers.filter(({ value }, index) => numbers.findIndex((other) => other.value === value) === index);
