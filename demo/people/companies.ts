import type { Contact, ContactId, PostalAddress } from '../../src/domain/contact.js';
import type { Country, Town } from './countries/country.js';
import { rollDates, rollFields, rollOwner, rollStage } from './details.js';
import { familySlug, rollPerson } from './names.js';
import { rollNumber, spell } from './numbers.js';
import { rollAddress } from './places.js';
import { present, seeded } from './seed.js';
import type { Unused } from './unused.js';

/** What the people who work there take over from it. */
export interface Company {
  readonly contact: Contact;
  readonly country: Country;
  readonly town: Town;
  readonly address: PostalAddress;
  readonly domain: string;
  /** E.164. */
  readonly switchboard: string;
}

interface Taken {
  readonly numbers: Unused;
  readonly domains: Unused;
}

export function company(index: number, country: Country, taken: Taken): Company {
  const faker = seeded(country.faker, 'company', index);
  const town = faker.helpers.arrayElement(country.towns);
  const { name, domain } = rollCompanyName(country, taken.domains);
  const address = rollAddress(faker, country, town, 'work');
  const switchboard = rollNumber(faker, [town.landline], taken.numbers);
  const id = `o-${String(index + 1).padStart(3, '0')}` as ContactId;
  const contact: Contact = present({
    id,
    kind: 'organisation',
    stage: rollStage(faker),
    active: true,
    name: { full: name },
    phones: [{ value: spell(faker, switchboard, country.code), label: 'work', shared: true }],
    emails: [{ value: `info@${domain}`, label: 'work' }],
    addresses: [address],
    languages: faker.helpers.arrayElement(country.languages),
    timeZone: town.timeZone ?? country.timeZone,
    url: `https://crm.example/contacts/${id}`,
    owner: rollOwner(faker),
    fields: rollFields(faker),
    ...rollDates(faker),
  });
  return { contact, country, town, address, domain, switchboard };
}

function rollCompanyName(country: Country, domains: Unused): { name: string; domain: string } {
  const { helpers } = country.faker;
  let name = '';
  const domain = domains.take(() => {
    const family = rollPerson(country, 'male');
    const pattern = helpers.objectKey(country.companies);
    name = pattern.replace('{}', family.family);
    return `${(country.companies[pattern] ?? '{}').replace('{}', familySlug(family))}.example`;
  });
  return { name, domain };
}
