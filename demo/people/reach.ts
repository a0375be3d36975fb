import type { Faker } from '@faker-js/faker';
import type { ContactEmail, ContactPhone, PostalAddress } from '../../src/domain/contact.js';
import type { Company } from './companies.js';
import type { Country, PersonName, Town } from './countries/country.js';
import { mailboxOf } from './names.js';
import { rollNumber, spell } from './numbers.js';
import { present } from './seed.js';
import type { Unused } from './unused.js';

/** What the ways to reach a person depend on. */
export interface Reached {
  readonly faker: Faker;
  readonly country: Country;
  readonly town: Town;
  readonly person: PersonName;
  readonly company: Company | undefined;
  readonly address: PostalAddress | undefined;
}

/** One to three. */
export function rollPhones(reached: Reached, numbers: Unused): ContactPhone[] {
  const { faker, company } = reached;
  const phones: ContactPhone[] = [];
  const mobile = faker.datatype.boolean(0.86);
  if (mobile) phones.push(mobilePhone(reached, numbers));
  if (company && (!mobile || faker.datatype.boolean(0.55))) phones.push(workPhone(reached, company, numbers));
  const home = company ? faker.datatype.boolean(0.1) : !mobile || faker.datatype.boolean(0.25);
  if (home) phones.push(landline(reached, 'home', numbers));
  if (company && !home && faker.datatype.boolean(0.15)) phones.push(landline(reached, 'fax', numbers));
  const [first, ...others] = phones;
  const preferred = first && others.length > 0 && faker.datatype.boolean(0.6);
  return preferred ? [{ ...first, preferred }, ...others] : phones;
}

function mobilePhone(reached: Reached, numbers: Unused): ContactPhone {
  const { faker, country, town } = reached;
  const number = rollNumber(faker, country.mobiles ?? [town.landline], numbers);
  const sms = faker.datatype.boolean(0.4) || undefined;
  return present({ value: spellFor(reached, number), label: 'mobile', sms });
}

/** Half of the employed sit behind their company's switchboard. */
function workPhone(reached: Reached, company: Company, numbers: Unused): ContactPhone {
  const { faker } = reached;
  if (faker.datatype.boolean()) return landline(reached, 'work', numbers);
  const extension = faker.number.int({ min: 10, max: 499 });
  return { value: `${spellFor(reached, company.switchboard)} ext. ${extension}`, label: 'work' };
}

function landline(reached: Reached, label: string, numbers: Unused): ContactPhone {
  return { value: spellFor(reached, rollNumber(reached.faker, [reached.town.landline], numbers)), label };
}

function spellFor({ faker, country, address }: Reached, number: string): string {
  return spell(faker, number, address && country.code);
}

/** None to two. */
export function rollEmails({ faker, company, person }: Reached, mailboxes: Unused): ContactEmail[] {
  const emails: ContactEmail[] = [];
  const mailbox = mailboxOf(person);
  if (company && faker.datatype.boolean(0.85)) {
    emails.push({ value: rollEmail(faker, mailbox, company.domain, mailboxes), label: 'work' });
  }
  if (faker.datatype.boolean(company ? 0.15 : 0.65)) {
    const domain = faker.helpers.arrayElement(['post.example', 'mail.example', 'brevlada.example']);
    emails.push({ value: rollEmail(faker, mailbox, domain, mailboxes), label: 'home' });
  }
  return emails;
}

/** A namesake gets a number, as with any provider. */
function rollEmail(faker: Faker, mailbox: string, domain: string, mailboxes: Unused): string {
  let suffix = '';
  return mailboxes.take(() => {
    const email = `${mailbox}${suffix}@${domain}`;
    suffix = String(faker.number.int({ min: 2, max: 99 }));
    return email;
  });
}
