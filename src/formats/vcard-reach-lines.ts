import type { ContactEmail, ContactPhone, PostalAddress } from '../domain/contact.js';
import { countryCode } from '../domain/country.js';
import { areSet, splitTold } from './contact-rest.js';
import { readLanguageTag } from './language-tag.js';
import {
  cardLine,
  escapeText,
  isCardText,
  isCardWord,
  structured,
  type Parameters,
  type Said,
} from './vcard-line.js';

export function phoneLines(phones: readonly ContactPhone[]): Said<object[]> {
  const unread = phones.map(({ number: _, ...phone }) => phone);
  const [told, rest] = splitTold(
    unread,
    (phone, index) => isPhone(phone) && isOnlyPreferred(phone, index, unread),
  );
  return {
    lines: told.flatMap((phone, index) => labelled(`tel${index + 1}`, phone.label, phoneLine(phone))),
    rest,
  };
}

export function emailLines(emails: readonly ContactEmail[]): Said<object[]> {
  const [told, rest] = splitTold(
    emails,
    (email, index) => isEmail(email) && isOnlyPreferred(email, index, emails),
  );
  return {
    lines: told.flatMap((email, index) => labelled(`email${index + 1}`, email.label, emailLine(email))),
    rest,
  };
}

export function addressLines(addresses: readonly PostalAddress[]): Said<object[]> {
  const [told, rest] = splitTold(addresses, isAddress);
  return {
    lines: told.flatMap(({ label, street, locality, region, postalCode, country }, index) =>
      labelled(`adr${index + 1}`, label, (name, type) =>
        cardLine(name('ADR'), structured(['', '', street, locality, region, postalCode, country]), {
          TYPE: type,
        }),
      ),
    ),
    rest,
  };
}

export function languageLines(languages: readonly string[]): Said<string[]> {
  const [told, rest] = splitTold(
    languages,
    (tag, index) => index < 100 && readLanguageTag(tag) === tag && languages.indexOf(tag) === index,
  );
  return { lines: told.map((tag, index) => cardLine('LANG', tag, { PREF: String(index + 1) })), rest };
}

type LineOf = (name: (property: string) => string, type: string | undefined) => string;

/** The types that say what a label says. */
export const labelTypes = new Map([
  ['mobile', 'cell'],
  ...['work', 'home', 'fax', 'pager', 'main'].map((label) => [label, label] as const),
]);

/** A label of somebody's own stands in a line beside it, of the same group: so Apple and Google write it. */
function labelled(group: string, label: string | undefined, lineOf: LineOf): string[] {
  const type = labelTypes.get(label ?? '');
  if (label === undefined || type) return [lineOf((property) => property, type)];
  const name = (property: string) => `${group}.${property}`;
  return [lineOf(name, undefined), cardLine(name('X-ABLABEL'), escapeText(label))];
}

function phoneLine({ value, extension, preferred, sms, shared }: ContactPhone): LineOf {
  return (name, type) => {
    const parameters: Parameters = {
      VALUE: extension === undefined ? undefined : 'uri',
      TYPE: typeOf(type, sms && 'text'),
      PREF: preferred ? '1' : undefined,
      'X-SHARED': shared ? 'true' : undefined,
    };
    const text = extension === undefined ? escapeText(value) : telUri(value, extension);
    return cardLine(name('TEL'), text, parameters);
  };
}

const typeOf = (...words: readonly (string | false | undefined)[]): string | undefined =>
  words.filter(Boolean).join(',') || undefined;

/** RFC 3966, with whatever people write for a number. */
export const telUri = (value: string, extension: string): string =>
  `tel:${encodeURIComponent(value).replaceAll('%2B', '+')};ext=${encodeURIComponent(extension)}`;

const emailLine =
  ({ value, preferred, notify, shared }: ContactEmail): LineOf =>
  (name, type) =>
    cardLine(name('EMAIL'), escapeText(value), {
      TYPE: type,
      PREF: preferred ? '1' : undefined,
      'X-NOTIFY': notify ? 'true' : undefined,
      'X-SHARED': shared ? 'true' : undefined,
    });

const isPhone = ({ value, extension, label, ...flags }: ContactPhone): boolean =>
  isCardText(value) &&
  !/^tel:/i.test(value) &&
  (extension === undefined ||
    ([value, extension].every(isCardWord) && !`${value}${extension}`.includes(';'))) &&
  isLabel(label) &&
  areSet(flags);

const isEmail = ({ value, label, ...flags }: ContactEmail): boolean =>
  isCardText(value) && !/^mailto:/i.test(value) && isLabel(label) && areSet(flags);

function isAddress({ label, ...parts }: PostalAddress): boolean {
  const told = Object.values(parts).filter((part) => part !== undefined);
  const { country } = parts;
  const isCountryRead = country === undefined || (countryCode(country) ?? country) === country;
  return told.length > 0 && told.every(isCardText) && isCountryRead && isLabel(label);
}

/** Apple's own labels are written between signs, and read as what they mean. */
const isLabel = (label: string | undefined): boolean =>
  label === undefined || (isCardText(label) && !/^_\$!<.*>!\$_$/.test(label));

const isOnlyPreferred = (
  item: { readonly preferred?: boolean },
  index: number,
  items: readonly { readonly preferred?: boolean }[],
): boolean => !item.preferred || items.findIndex(({ preferred }) => preferred) === index;
