import type { Faker } from '@faker-js/faker';
import type { PostalAddress } from '../../src/domain/contact.js';
import type { Country, Town } from './countries/country.js';
import { present } from './seed.js';

export function rollAddress(faker: Faker, country: Country, town: Town, label: string): PostalAddress {
  const houses = country.houses ?? { min: 1, max: 120 };
  const street = faker.helpers.arrayElement(country.streets);
  return present({
    street: street.replace(/\{\}/gu, () => String(faker.number.int(houses))),
    locality: town.name,
    region: town.region,
    postalCode: faker.helpers.replaceSymbols(town.postalCode),
    country: country.code,
    label,
  });
}
