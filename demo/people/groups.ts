import type { Contact, ContactId } from '../../src/domain/contact.js';
import type { Company } from './companies.js';
import { rollDates, rollOwner } from './details.js';
import { rollNumber, spell } from './numbers.js';
import { present, seeded } from './seed.js';
import type { Unused } from './unused.js';

/** What a group is called, and the mailbox it reads. */
const groups: readonly (readonly [name: string, mailbox: string])[] = [
  ['Night shift', 'night'],
  ['On-call engineers', 'on-call'],
  ['Goods reception', 'goods'],
  ['Invoices', 'invoices'],
  ['Drivers', 'drivers'],
  ['Board', 'board'],
];

/** People of a company who answer together. */
export function group(index: number, { contact: owner, ...company }: Company, numbers: Unused): Contact {
  const faker = seeded(company.country.faker, 'group', index);
  const [name, mailbox] = faker.helpers.arrayElement(groups);
  const number = rollNumber(faker, company.country.mobiles ?? [company.town.landline], numbers);
  const id = `g-${String(index + 1).padStart(3, '0')}` as ContactId;
  return present({
    id,
    kind: 'group',
    stage: owner.stage,
    active: true,
    name: { full: `${name}, ${owner.name.full}` },
    organisation: { id: owner.id, name: owner.name.full },
    phones: [{ value: spell(faker, number, company.country.code), label: 'mobile', sms: true }],
    emails: [{ value: `${mailbox}@${company.domain}`, label: 'work' }],
    addresses: [company.address],
    languages: owner.languages,
    timeZone: owner.timeZone,
    url: `https://crm.example/contacts/${id}`,
    owner: rollOwner(faker),
    fields: {},
    ...rollDates(faker),
  });
}
