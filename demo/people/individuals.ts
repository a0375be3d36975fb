import type { Contact, ContactId, ContactOrganisation } from '../../src/domain/contact.js';
import { avatar } from './avatar.js';
import type { Company } from './companies.js';
import type { Country, PersonName } from './countries/country.js';
import { rollDates, rollOwner, rollPersonalFields, rollStage } from './details.js';
import { contactName, rollPerson } from './names.js';
import { rollAddress } from './places.js';
import { type Reached, rollEmails, rollPhones } from './reach.js';
import { present, seeded } from './seed.js';
import type { Unused } from './unused.js';

interface Surroundings {
  readonly country: Country;
  /** Those of the country: whoever works, works for one of them. */
  readonly companies: readonly Company[];
  readonly numbers: Unused;
  readonly mailboxes: Unused;
}

/** One in so many contacts has a picture: ten in two thousand. */
const pictureEvery = 180;

export function individual(index: number, around: Surroundings): Contact {
  const start = begin(index, around);
  const { faker, country, town, person, company, address } = start;
  const id = `c-${String(index + 1).padStart(5, '0')}` as ContactId;
  return present({
    id,
    kind: 'individual',
    stage: rollStage(faker),
    active: !faker.datatype.boolean(0.04),
    name: contactName(faker, country, person),
    ...(company && rollPost(start, company)),
    phones: rollPhones(start, around.numbers),
    emails: rollEmails(start, around.mailboxes),
    addresses: address ? [address] : [],
    languages: faker.helpers.arrayElement(country.languages),
    timeZone: faker.helpers.maybe(() => town.timeZone ?? country.timeZone, { probability: 0.7 }),
    photo: index % pictureEvery === 40 ? avatar(initials(person), (index * 7) % 360) : undefined,
    url: `https://crm.example/contacts/${id}`,
    owner: rollOwner(faker),
    fields: rollPersonalFields(faker),
    ...rollDates(faker),
  });
}

function begin(index: number, { country, companies }: Surroundings): Reached {
  const faker = seeded(country.faker, 'person', index);
  const employed = companies.length > 0 && faker.datatype.boolean(0.6);
  const company = employed ? faker.helpers.arrayElement(companies) : undefined;
  const town = company?.town ?? faker.helpers.arrayElement(country.towns);
  const person = rollPerson(country, faker.helpers.arrayElement(['female', 'male']));
  const located = faker.datatype.boolean(0.88);
  const address = located ? (company?.address ?? rollAddress(faker, country, town, 'home')) : undefined;
  return { faker, country, town, person, company, address };
}

function rollPost(
  { faker, country }: Reached,
  { contact }: Company,
): { organisation: ContactOrganisation; title: string | undefined } {
  const { arrayElement, maybe } = faker.helpers;
  const department = maybe(() => arrayElement(country.departments), { probability: 0.7 });
  const title = maybe(() => arrayElement(country.titles), { probability: 0.85 });
  return { organisation: present({ id: contact.id, name: contact.name.full, department }), title };
}

/** First characters, not code units: a name may begin outside the basic plane. */
function initials({ given, family }: PersonName): string {
  return ([...given][0] ?? '') + ([...family][0] ?? '');
}
