import type {
  Contact,
  ContactEmail,
  ContactName,
  ContactPhone,
  FieldValue,
  PostalAddress,
} from '../../src/domain/contact.js';
import { escapeText, foldLine, line, list, structured, type Parameters } from './vcard-line.js';

/**
 * The contacts as vCard 4.0 (RFC 6350). For the demo and tests only: it knows what the generator
 * makes, not all that a contact may hold.
 */
export function toVCards(contacts: readonly Contact[]): string {
  return contacts
    .flatMap(linesOf)
    .map((text) => `${foldLine(text)}\r\n`)
    .join('');
}

function linesOf(contact: Contact): string[] {
  return [
    'BEGIN:VCARD',
    'VERSION:4.0',
    line('UID', contact.id),
    line('KIND', contact.kind === 'organisation' ? 'org' : contact.kind),
    ...nameLines(contact),
    ...workLines(contact),
    ...contact.phones.map(phoneLine),
    ...contact.emails.map(emailLine),
    ...contact.addresses.map(addressLine),
    ...contact.languages.map((tag, index) => line('LANG', tag, { PREF: String(index + 1) })),
    ...textLine('TZ', contact.timeZone),
    ...rawLine('PHOTO', contact.photo),
    ...rawLine('URL', contact.url),
    ...Object.entries(contact.fields).map(([name, value]) => fieldLine(name, value)),
    ...stateLines(contact),
    ...rawLine('CREATED', contact.created && timestamp(contact.created)),
    ...rawLine('REV', contact.updated && timestamp(contact.updated)),
    'END:VCARD',
  ];
}

function nameLines({ name, kind }: Contact): string[] {
  const { full, family, given, prefix, suffix } = name;
  const parts = structured([family, given, undefined, prefix, suffix]);
  const written = kind === 'individual' ? [line('N', parts)] : [];
  return [line('FN', escapeText(full)), ...written, ...phoneticLines(name)];
}

/** Not in the standard, but what address books write; in the order in which the name itself is written. */
function phoneticLines({ full, family, phonetic }: ContactName): string[] {
  const [first, second] = phonetic?.split(' ') ?? [];
  const familyFirst = family !== undefined && full.startsWith(family);
  return [
    ...textLine('X-PHONETIC-LAST-NAME', familyFirst ? first : second),
    ...textLine('X-PHONETIC-FIRST-NAME', familyFirst ? second : first),
  ];
}

function workLines({ organisation, title }: Contact): string[] {
  const parts = organisation?.department
    ? [organisation.name, organisation.department]
    : [organisation?.name];
  const works = organisation ? [line('ORG', structured(parts), { 'X-ID': organisation.id })] : [];
  return [...works, ...textLine('TITLE', title)];
}

/** What was stored as a bare number goes as a `tel:` address, the rest as it was written. */
function phoneLine({ value, label, preferred, sms, shared }: ContactPhone): string {
  const type = label === 'mobile' ? 'cell' : label;
  const types = [type, sms ? 'text' : undefined].filter((word) => word !== undefined).join(',');
  const uri = /^\+\d+$/u.test(value);
  const parameters = {
    VALUE: uri ? 'uri' : 'text',
    TYPE: types || undefined,
    ...flags({ preferred, shared }),
  };
  return line('TEL', uri ? `tel:${value}` : escapeText(value), parameters);
}

function emailLine({ value, label, preferred, shared }: ContactEmail): string {
  return line('EMAIL', escapeText(value), { TYPE: label, ...flags({ preferred, shared }) });
}

function flags({
  preferred,
  shared,
}: {
  preferred?: boolean | undefined;
  shared?: boolean | undefined;
}): Parameters {
  return { PREF: preferred ? '1' : undefined, 'X-SHARED': shared ? '1' : undefined };
}

function addressLine({ street, locality, region, postalCode, country, label }: PostalAddress): string {
  const parts = [undefined, undefined, street, locality, region, postalCode, country];
  return line('ADR', structured(parts), { TYPE: label });
}

function stateLines({ stage, active, owner }: Contact): string[] {
  return [
    ...textLine('X-CONTACT-STAGE', stage),
    ...(active ? [] : [line('X-CONTACT-ACTIVE', 'false')]),
    ...(owner
      ? [line('X-CONTACT-OWNER', escapeText(owner.name), { 'X-ID': owner.id, 'X-EMAIL': owner.email })]
      : []),
  ];
}

/** The fields that vCard knows, by its name for them. */
const standardFields: Readonly<Record<string, string>> = {
  note: 'NOTE',
  categories: 'CATEGORIES',
  nickname: 'NICKNAME',
  role: 'ROLE',
};

/** `customerNumber` becomes `X-CUSTOMER-NUMBER`. */
function fieldLine(name: string, value: FieldValue): string {
  if (name === 'birthday') return line('BDAY', String(value).replaceAll('-', ''));
  const own = `X-${name.replace(/[A-Z]/gu, (capital) => `-${capital}`).toUpperCase()}`;
  const text = typeof value === 'object' ? list(value) : escapeText(String(value));
  return line(standardFields[name] ?? own, text);
}

function textLine(name: string, text: string | undefined): string[] {
  return text === undefined ? [] : [line(name, escapeText(text))];
}

/** Addresses and times are not escaped: a comma in them is a comma. */
function rawLine(name: string, value: string | undefined): string[] {
  return value === undefined ? [] : [line(name, value)];
}

/** RFC 6350, 4.3.5: in the basic format. */
function timestamp(iso: string): string {
  return iso.replace(/[-:]/gu, '');
}
