import type { Contact, ContactId } from '../../src/domain/contact.js';
import type { PhoneNumber } from '../../src/domain/identity.js';

const given = [
  'Åsa',
  'Björn',
  'Chiara',
  'Dario',
  'Elin',
  'Farid',
  'Giulia',
  'Hassan',
  'Ingrid',
  'Johan',
  'Karin',
];
const family = [
  'Alm',
  'Berg',
  'Conti',
  'Dahl',
  'Ek',
  'Fabbri',
  'Gallo',
  'Holm',
  'Isaksson',
  'Jansson',
  'Kroon',
];
const companies = [
  'Almgren Bygg',
  'Bianchi e Figli',
  'Cedervall',
  'Dalarnas Trä',
  'Esposito',
  'Fjord & Fell',
  'Gruvan',
];
const cities = ['Göteborg', 'Malmö', 'Milano', 'Roma', 'Stockholm', 'Torino', 'Uppsala'];

/** A large company's customers: as many as are asked for, at each position always the same, and no two with a number in common. */
export function personAt(position: number, title = 'Buyer'): Contact {
  const [first, last] = [nth(given, position), nth(family, Math.floor(position / given.length))];
  const organisation = nth(companies, position);
  const mailbox = `person${position}@example.com`;
  return {
    ...{ id: `person-${position}` as ContactId, kind: 'individual', active: true },
    name: { full: `${first} ${last} ${position}`, given: first, family: `${last} ${position}` },
    ...{ organisation: { name: organisation }, title },
    phones: [
      { ...phone(mobileOf(position)), label: 'mobile', preferred: true },
      { ...phone(`+468${digits(position * 104_729, 8)}`), label: 'work' },
    ],
    emails: [{ value: mailbox, label: 'work' }],
    addresses: [
      {
        ...{ street: `Storgatan ${position % 200}`, locality: nth(cities, position) },
        ...{ postalCode: digits(position * 31, 5), country: 'SE' },
      },
    ],
    ...{ languages: ['sv'], fields: {} },
  };
}

/** A number of the person's, and of nobody else's. */
export const mobileOf = (position: number): PhoneNumber =>
  `+4670${digits(position * 7_919 + 1_234_567, 7)}` as PhoneNumber;

export const crowd = (from: number, count: number, title?: string): Contact[] =>
  Array.from({ length: count }, (_, i) => personAt(from + i, title));

/** As another program would have written it. */
export function crowdFile(from: number, count: number, title?: string): File {
  const parts: Blob[] = [];
  for (let i = 0; i < count; i += 1_000)
    parts.push(new Blob(crowd(from + i, Math.min(1_000, count - i), title).map(vCardOf)));
  return new File(parts, 'crowd.vcf', { type: 'text/vcard' });
}

function vCardOf({ id, name, organisation, title, phones, emails, addresses }: Contact): string {
  const [address] = addresses;
  const lines = [
    ...['BEGIN:VCARD', 'VERSION:4.0', `UID:${id}`],
    ...[`FN:${name.full}`, `N:${name.family};${name.given};;;`],
    ...[`ORG:${organisation?.name}`, `TITLE:${title}`],
    ...phones.map(
      ({ value, label }) => `TEL;TYPE=${label === 'mobile' ? 'cell,voice;PREF=1' : label}:${value}`,
    ),
    ...emails.map(({ value, label }) => `EMAIL;TYPE=${label}:${value}`),
    `ADR:;;${address?.street};${address?.locality};;${address?.postalCode};${address?.country}`,
    ...['LANG:sv', 'END:VCARD', ''],
  ];
  return lines.join('\r\n');
}

const phone = (value: string) => ({ value, number: value as PhoneNumber });

const nth = (texts: readonly string[], position: number): string => texts[position % texts.length] ?? '';

const digits = (number: number, count: number): string => String(number % 10 ** count).padStart(count, '0');
