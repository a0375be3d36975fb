import { faker } from '@faker-js/faker/locale/en';
import type { Contact } from '../../src/domain/contact.js';
import { castContacts } from './cast-contacts.js';
import { castNumbers } from './cast.js';
import { company } from './companies.js';
import type { Country } from './countries/country.js';
import { countries } from './countries/index.js';
import { group } from './groups.js';
import { individual } from './individuals.js';
import { seeded } from './seed.js';
import { Unused } from './unused.js';

export { history } from './history.js';

const companyShare = 0.075;
const groupShare = 0.025;

/** The cast, then companies, groups and people: the same ones in every run, on every machine. */
export function people(count = 2000): Contact[] {
  const numbers = new Unused(castNumbers);
  const domains = new Unused();
  const mailboxes = new Unused();
  const rolls = rollCountries(count);
  const companies = rolls
    .slice(0, Math.round(count * companyShare))
    .map((country, index) => company(index, country, { numbers, domains }));
  const groups = companies
    .slice(0, Math.round(count * groupShare))
    .map((owner, index) => group(index, owner, numbers));
  const made = [...castContacts, ...companies.map(({ contact }) => contact), ...groups];
  const left = Math.max(0, count - made.length);
  const individuals = rolls.slice(0, left).map((country, index) => {
    const employers = companies.filter((employer) => employer.country === country);
    return individual(index, { country, companies: employers, numbers, mailboxes });
  });
  return [...made, ...individuals];
}

/** Each country once, so that none is missing, then by weight. */
function rollCountries(count: number): Country[] {
  const dice = seeded(faker, 'country', 0);
  const weighted = countries.map((value) => ({ weight: value.weight, value }));
  return Array.from(
    { length: count },
    (_, index) => countries[index] ?? dice.helpers.weightedArrayElement(weighted),
  );
}
