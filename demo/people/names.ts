import type { Faker } from '@faker-js/faker';
import type { ContactName } from '../../src/domain/contact.js';
import type { Country, PersonName, Sex } from './countries/country.js';
import { present } from './seed.js';

/** The letters that lose nothing by decomposing, since they do not decompose. */
const undecomposed: Readonly<Record<string, string>> = {
  æ: 'ae',
  ø: 'o',
  ß: 'ss',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  œ: 'oe',
};

/** `Wallström-Öhman` as an address has it: `wallstrom-ohman`. */
export function foldToAscii(text: string): string {
  return text
    .toLowerCase()
    .replace(/[æøßłđðþœ]/gu, (letter) => undecomposed[letter] ?? '')
    .normalize('NFD')
    .replace(/[^a-z0-9\s-]/gu, '')
    .trim()
    .replace(/[\s-]+/gu, '-');
}

export function rollPerson(country: Country, sex: Sex): PersonName {
  const { person } = country.faker;
  return country.person?.(sex) ?? { given: person.firstName(sex), family: person.lastName(sex) };
}

/** The part before the `@`. */
export function mailboxOf(person: PersonName): string {
  const { given, family } = person.latin ?? person;
  return `${foldToAscii(given)}.${foldToAscii(family)}`;
}

/** How the family is called in Latin script, for the domains of companies. */
export function familySlug(person: PersonName): string {
  return foldToAscii((person.latin ?? person).family);
}

export function contactName(faker: Faker, country: Country, person: PersonName): ContactName {
  const { given, family, phonetic } = person;
  const prefixes = country.prefixes ?? [];
  const prefix = prefixes.length
    ? faker.helpers.maybe(() => faker.helpers.arrayElement(prefixes), { probability: 0.06 })
    : undefined;
  const parts = country.familyFirst ? [family, given] : [prefix, given, family];
  const full = parts.filter((part) => part !== undefined).join(' ');
  return present({ full, given, family, prefix, phonetic });
}
