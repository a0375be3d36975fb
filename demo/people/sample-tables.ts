import type { Contact, PostalAddress } from '../../src/domain/contact.js';

/** As a table: each heading, and what stands below it for a contact. */
type Table = Readonly<Record<string, (contact: Contact) => string | undefined>>;

const phone = (contact: Contact, label: string) => contact.phones.find((each) => each.label === label)?.value;
const address = (part: keyof PostalAddress) => (contact: Contact) => contact.addresses[0]?.[part];
const field = (name: string) => (contact: Contact) => textOf(contact.fields[name]);
const textOf = (value: Contact['fields'][string] | undefined) =>
  value === undefined ? undefined : String(value);

/** Outlook's headings, and one that is nobody's but this company's. */
const outlook: Table = {
  'First Name': ({ name }) => name.given,
  'Last Name': ({ name }) => name.family,
  Company: ({ organisation }) => organisation?.name,
  Department: ({ organisation }) => organisation?.department,
  'Job Title': ({ title }) => title,
  'Business Street': address('street'),
  'Business City': address('locality'),
  'Business State': address('region'),
  'Business Postal Code': address('postalCode'),
  'Business Country/Region': address('country'),
  'Business Phone': (contact) => phone(contact, 'work'),
  'Home Phone': (contact) => phone(contact, 'home'),
  'Mobile Phone': (contact) => phone(contact, 'mobile'),
  'E-mail Address': ({ emails }) => emails[0]?.value,
  Birthday: field('birthday'),
  Notes: field('note'),
  'Service level': field('contract'),
};

const google: Table = {
  'First Name': ({ name }) => name.given,
  'Last Name': ({ name }) => name.family,
  'Organization Name': ({ organisation }) => organisation?.name,
  'Organization Title': ({ title }) => title,
  Birthday: field('birthday'),
  Notes: field('note'),
  Labels: () => '* myContacts',
  'E-mail 1 - Label': ({ emails }) => emails[0] && '* Work',
  'E-mail 1 - Value': ({ emails }) => emails[0]?.value,
  'Phone 1 - Label': ({ phones }) => phones[0]?.label,
  'Phone 1 - Value': ({ phones }) => phones[0]?.value,
  'Phone 2 - Label': ({ phones }) => phones[1]?.label,
  'Phone 2 - Value': ({ phones }) => phones[1]?.value,
  'Address 1 - Label': () => 'Work',
  'Address 1 - Street': address('street'),
  'Address 1 - City': address('locality'),
  'Address 1 - Region': address('region'),
  'Address 1 - Postal Code': address('postalCode'),
  'Address 1 - Country': address('country'),
};

export const outlookCsv = (contacts: readonly Contact[]): string => `\uFEFF${csv(outlook, contacts)}`;

/** One row has slipped: it holds more than there are headings. */
export const googleCsv = (contacts: readonly Contact[]): string =>
  `${csv(google, contacts)}Slipped${',Row'.repeat(Object.keys(google).length)}\r\n`;

function csv(table: Table, contacts: readonly Contact[]): string {
  const rows = contacts.map((contact) => Object.values(table).map((read) => read(contact) ?? ''));
  return [Object.keys(table), ...rows].map((cells) => `${cells.map(quoted).join(',')}\r\n`).join('');
}

const quoted = (text: string) => (/[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
