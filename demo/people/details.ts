import type { Faker } from '@faker-js/faker';
import type { Contact, FieldValue } from '../../src/domain/contact.js';
import type { EmailAddress } from '../../src/domain/identity.js';
import { foldToAscii } from './names.js';
import { present, timestamp } from './seed.js';

const depots = ['Umeå', 'Luleå', 'Göteborg', 'Trondheim', 'Aarhus', 'Hamburg', 'Milano', 'Bologna'];
const contracts = [
  'Standard',
  'Standard, 12 months',
  'Premium 24/7',
  'Frame agreement 2026–2028',
  'Pay as you go',
  'Fleet service',
];
const categories = [
  'Electrical',
  'Fleet',
  'Food',
  'Night delivery',
  'Priority',
  'Reseller',
  'Seasonal',
  'Export',
];
const roles = ['Decision maker', 'Billing', 'Goods reception', 'Technical contact', 'Deputy'];
const nicknames = ['Bibi', 'Lasse', 'Chicco', 'Kim', 'Mika', 'Nico', 'Sanna', 'Tony'];
const notes = [
  'Prefers to be called after three.',
  'Wants every delivery announced the day before.',
  'The gate code changes each month; ask before sending a driver.',
  'Pays by invoice, thirty days.',
  'Please speak slowly: hard of hearing on the left side.',
  'Moved the warehouse in May; the old address still appears on some orders.',
  'Asks for a written offer before anything is booked.',
  'Away until March: leave a message, it is read once a week.',
  'Had a damaged pallet in September. Settled.',
  'Ring only if it is urgent.',
  'Two sites, one contract: check which one the order is for.',
  'Met at the trade fair in Verona.',
  'Deliveries between seven and eleven only; the street is closed to lorries after that.',
  'Compares our prices every autumn.',
  'Speaks to everybody in dialect, and is delighted by those who answer.',
];

const chance = <T>(faker: Faker, probability: number, make: () => T): T | undefined =>
  faker.helpers.maybe(make, { probability });

/** The location that looks after the contact, for about three in ten. */
export function rollOwner(faker: Faker): Contact['owner'] {
  return chance(faker, 0.3, () => owner(faker.helpers.arrayElement(depots)));
}

export function owner(town: string): NonNullable<Contact['owner']> {
  const slug = foldToAscii(town);
  const email = `${slug}.depot@nordfrakt.example` as EmailAddress;
  return { id: `location-${slug}`, name: `${town} depot`, email };
}

export function rollStage(faker: Faker): Contact['stage'] {
  return chance(faker, 0.8, () =>
    faker.helpers.weightedArrayElement([
      { weight: 7, value: 'customer' as const },
      { weight: 3, value: 'lead' as const },
    ]),
  );
}

/** When the record began and was last touched. */
export function rollDates(faker: Faker): { created: string; updated: string } {
  const created = faker.date.past({ years: 11 });
  const updated = faker.date.between({ from: created, to: faker.defaultRefDate() });
  return { created: timestamp(created), updated: timestamp(updated) };
}

/** What companies and people alike may have. */
export function rollFields(faker: Faker): Record<string, FieldValue> {
  const { arrayElement, arrayElements, replaceSymbols } = faker.helpers;
  return present({
    customerNumber: chance(faker, 0.7, () => replaceSymbols('##-### ###')),
    contract: chance(faker, 0.45, () => arrayElement(contracts)),
    note: chance(faker, 0.45, () => arrayElement(notes)),
    categories: chance(faker, 0.5, () => arrayElements(categories, { min: 1, max: 3 })),
  }) as Record<string, FieldValue>;
}

export function rollPersonalFields(faker: Faker): Record<string, FieldValue> {
  return present({
    ...rollFields(faker),
    birthday: chance(faker, 0.35, () => rollBirthday(faker)),
    nickname: chance(faker, 0.06, () => faker.helpers.arrayElement(nicknames)),
    role: chance(faker, 0.15, () => faker.helpers.arrayElement(roles)),
  }) as Record<string, FieldValue>;
}

function rollBirthday(faker: Faker): string {
  return faker.date.birthdate({ mode: 'age', min: 19, max: 68 }).toISOString().slice(0, 10);
}
