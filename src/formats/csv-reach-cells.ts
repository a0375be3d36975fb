import type { ContactEmail, ContactPhone, PostalAddress } from '../domain/contact.js';
import { countryCode } from '../domain/country.js';
import { areSet, splitTold } from './contact-rest.js';
import { isCell, isCellOrNone, isItem, isLabel, type ToldCells } from './csv-told.js';
import { isCutShort } from './csv-values.js';

const phoneParts = [
  ['Label', 'label'],
  ['Value', 'value'],
  ['Extension', 'extension'],
  ['Preferred', 'preferred'],
  ['SMS', 'sms'],
  ['Shared', 'shared'],
] as const;

const emailParts = [
  ['Label', 'label'],
  ['Value', 'value'],
  ['Preferred', 'preferred'],
  ['Notify', 'notify'],
  ['Shared', 'shared'],
] as const;

const addressParts = [
  ['Label', 'label'],
  ['Street', 'street'],
  ['City', 'locality'],
  ['Region', 'region'],
  ['Postal Code', 'postalCode'],
  ['Country', 'country'],
] as const;

type Parts<T> = readonly (readonly [heading: string, member: keyof T])[];

const numbers = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1);

const headingsOf = <T>(thing: string, count: number, parts: Parts<T>): string[] =>
  numbers(count).flatMap((number) => parts.map(([part]) => `${thing} ${number} - ${part}`));

const counts = { Phone: 4, 'E-mail': 3, Address: 2 } as const;

export const phoneHeadings = headingsOf<ContactPhone>('Phone', counts.Phone, phoneParts);
export const emailHeadings = headingsOf<ContactEmail>('E-mail', counts['E-mail'], emailParts);
export const addressHeadings = headingsOf<PostalAddress>('Address', counts.Address, addressParts);

export function phoneCells(phones: readonly ContactPhone[]): ToldCells<object[]> {
  const unread: Omit<ContactPhone, 'number'>[] = phones.map(({ number: _, ...phone }) => phone);
  return itemCells('Phone', unread, phoneParts, isPhone);
}

export const emailCells = (emails: readonly ContactEmail[]): ToldCells<object[]> =>
  itemCells('E-mail', emails, emailParts, isEmail);

export const addressCells = (addresses: readonly PostalAddress[]): ToldCells<object[]> =>
  itemCells('Address', addresses, addressParts, isAddress);

function itemCells<T extends object>(
  thing: keyof typeof counts,
  items: readonly T[],
  parts: Parts<T>,
  isTold: (item: T) => boolean,
): ToldCells<T[]> {
  const [told, rest] = splitTold(items, (item, index) => index < counts[thing] && isTold(item));
  const cells = told.flatMap((item, index) =>
    parts.map(([part, member]) => [`${thing} ${index + 1} - ${part}`, item[member]?.toString()] as const),
  );
  return { cells, rest };
}

const isPhone = ({ value, extension, label, ...flags }: Omit<ContactPhone, 'number'>): boolean =>
  isItem(value) && !isCutShort(value) && isCellOrNone(extension) && isLabel(label) && areSet(flags);

const isEmail = ({ value, label, ...flags }: ContactEmail): boolean =>
  isItem(value) && isLabel(label) && areSet(flags);

function isAddress({ label, ...parts }: PostalAddress): boolean {
  const told = Object.values(parts).filter((part) => part !== undefined);
  const { country } = parts;
  const isCountryRead = country === undefined || (countryCode(country) ?? country) === country;
  return told.length > 0 && told.every(isCell) && isCountryRead && isLabel(label);
}
