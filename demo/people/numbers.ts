import type { Faker } from '@faker-js/faker';
import { parsePhoneNumberFromString, type PhoneNumber } from 'libphonenumber-js/max';
import type { Country } from './countries/country.js';
import type { Unused } from './unused.js';

/** A number in E.164 after one of the patterns, valid in its country. */
export function rollNumber(faker: Faker, patterns: readonly string[], unused: Unused): string {
  return unused.take(() => {
    for (let tries = 0; tries < 1000; tries++) {
      const number = faker.helpers.replaceSymbols(faker.helpers.arrayElement(patterns));
      if (parsePhoneNumberFromString(number)?.isValid()) return number;
    }
    throw new Error(`None of ${patterns.join(', ')} makes a valid number`);
  });
}

type Spelling = (number: PhoneNumber) => string;

const international: Spelling = (number) => number.formatInternational();
const dashed: Spelling = (number) => number.formatInternational().replaceAll(' ', '-');
const compact: Spelling = (number) => number.number;
const national: Spelling = (number) => number.formatNational();
const zeros: Spelling = (number) => international(number).replace('+', '00');

const spellings: readonly { weight: number; value: Spelling }[] = [
  { weight: 54, value: international },
  { weight: 13, value: compact },
  { weight: 4, value: dashed },
  { weight: 5, value: zeros },
  { weight: 24, value: national },
];

/** The number as somebody typed it; in the national way only where the contact's country is known to readers. */
export function spell(faker: Faker, number: string, knownCountry: Country['code'] | undefined): string {
  const parsed = parsePhoneNumberFromString(number);
  if (!parsed) return number;
  const spelling = faker.helpers.weightedArrayElement(spellings);
  return spelling === national && parsed.country !== knownCountry ? international(parsed) : spelling(parsed);
}
