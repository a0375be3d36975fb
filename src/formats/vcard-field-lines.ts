import type { Contact, FieldValue } from '../domain/contact.js';
import { readDate } from './written-date.js';
import { cardLine, escapeAddress, escapeText, isCardText, isCardWord, type Said } from './vcard-line.js';

/** The fields that vCard knows go to the properties that they are read from; others to `X-SHOE-SIZE`. */
export function fieldLines(fields: Contact['fields']): Said<Record<string, FieldValue>> {
  const lines: string[] = [];
  const rest: [string, FieldValue][] = [];
  for (const [name, value] of Object.entries(fields)) {
    const written = linesOf(name, value);
    if (written) lines.push(...written);
    else rest.push([name, value]);
  }
  return { lines, rest: rest.length > 0 ? Object.fromEntries(rest) : undefined };
}

const standardTexts: Readonly<Record<string, string>> = {
  nickname: 'NICKNAME',
  note: 'NOTE',
  role: 'ROLE',
  hobby: 'HOBBY',
  interest: 'INTEREST',
  expertise: 'EXPERTISE',
};

/** Undefined where no line says just that. */
function linesOf(name: string, value: FieldValue): string[] | undefined {
  const texts = typeof value === 'string' ? [value] : value;
  if (typeof texts !== 'object' || texts.length === 0 || !texts.every(isCardText)) return undefined;
  const [first = ''] = texts;
  switch (name) {
    case 'categories':
      return typeof value === 'object'
        ? [cardLine('CATEGORIES', texts.map(escapeText).join(','))]
        : undefined;
    case 'impp':
      return typeof value === 'object' && texts.every(isCardWord)
        ? texts.map((text) => cardLine('IMPP', escapeAddress(text)))
        : undefined;
    case 'birthday':
    case 'anniversary':
      return typeof value === 'string' ? dateLine(name, first) : undefined;
    case 'additionalName': // stands in N
      return typeof value === 'string' ? [] : undefined;
    default:
      return textLines(name, value, texts);
  }
}

function textLines(name: string, value: FieldValue, texts: readonly string[]): string[] | undefined {
  const standard = Object.hasOwn(standardTexts, name) ? standardTexts[name] : undefined;
  if (typeof value === 'object' && (texts.length < 2 || standard)) return undefined;
  const property = standard ?? ownProperty(name);
  return property === undefined ? undefined : texts.map((text) => cardLine(property, escapeText(text)));
}

function dateLine(name: 'birthday' | 'anniversary', date: string): string[] | undefined {
  if (!isCardWord(date) || readDate(date) !== date) return undefined;
  const property = name === 'birthday' ? 'BDAY' : 'ANNIVERSARY';
  const isDate = /^(?:\d{4}-|--)\d\d-\d\d$/.test(date);
  return [
    isDate
      ? cardLine(property, date.replace(/(?<!-)-(?!-)/g, ''))
      : cardLine(property, escapeText(date), { VALUE: 'text' }),
  ];
}

/** `shoeSize` as `X-SHOE-SIZE`, where that is read as `shoeSize` again. */
export function ownProperty(name: string): string | undefined {
  if (!/^[a-z][a-z0-9]*(?:[A-Z][a-z0-9]*)*$/.test(name) || /^(?:contact|phonetic|ab|addressbook)/.test(name))
    return undefined;
  return `X-${name.replace(/[A-Z]/g, '-$&').toUpperCase()}`;
}
