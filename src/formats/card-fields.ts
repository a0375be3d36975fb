import type { Contact, FieldValue } from '../domain/contact.js';
import type { CardProperties } from './card-properties.js';
import type { CardProperty } from './card-property.js';
import { componentsOf, isBinary, listOf, textOf } from './card-values.js';
import { safeFieldName } from './plain-object.js';
import { readDate } from './written-date.js';

/** Of the file rather than of the contact, or of no use as text. */
const noise = new Set([
  'version',
  'prodid',
  'source',
  'key',
  'clientpidmap',
  'gender',
  'label',
  'logo',
  'sound',
  'agent',
  'profile',
  'x-ablabel',
  'x-abadr',
  'x-abuid',
  'x-irmc-luid',
  'x-mozilla-html',
  'x-ms-ol-default-postal-address',
  'x-ms-ol-design',
  'x-radicale-name',
]);

const structured = new Set(['n', 'org', 'adr']);
const alwaysLists = new Set(['categories', 'impp']);

/** Everything that has no member of its own; `known` comes first. Asked last, it gets what nobody took. */
export function fieldsOf(card: CardProperties, known: Record<string, string | undefined>): Contact['fields'] {
  const values = new Map<string, string[]>();
  const add = (name: string, added: readonly (string | undefined)[]) => {
    const list = values.get(name) ?? [];
    for (const value of added) if (value) list.push(value);
    if (list.length) values.set(name, list);
  };
  for (const [name, value] of Object.entries(known)) add(name, [value]);
  add('birthday', [card.take('bday', dateOf)]);
  add('anniversary', [card.take('anniversary', dateOf)]);
  add('note', [card.takeAll('note', textOf).join('\n')]);
  add('categories', card.takeAll('categories', listOf).flat());
  for (const property of card.left) {
    const [name, text] = fieldOf(property) ?? [];
    if (name !== undefined) add(name, [text]);
  }
  return Object.fromEntries([...values].map(([name, list]) => [name, fieldValue(name, list)]));
}

/** What a property says that nobody took: the name of its field, and its text. */
export function fieldOf(property: CardProperty): [name: string, text: string] | undefined {
  if (noise.has(property.name) || isBinary(property)) return undefined;
  const text = plainText(property);
  return text ? [fieldName(property.name), text] : undefined;
}

/** What stands once is a text, several times a list. */
export const fieldValue = (name: string, list: string[]): FieldValue =>
  list.length === 1 && !alwaysLists.has(name) ? list[0]! : list;

const plainText = (property: CardProperty): string | undefined =>
  structured.has(property.name) ? componentsOf(property).filter(Boolean).join(' ') : textOf(property);

/** `X-SHOE-SIZE` is `shoeSize`. */
const fieldName = (name: string): string =>
  safeFieldName(name.replace(/^x-(?=.)/, '').replace(/-+(.)/g, (_, letter: string) => letter.toUpperCase()));

/** Apple writes a year of its own where the year is not known, and says so. */
export function dateOf(property: CardProperty): string | undefined {
  const text = textOf(property);
  if (!text) return undefined;
  const date = readDate(text);
  const withheld = property.parameters.get('x-apple-omit-year');
  return withheld && date.startsWith(`${withheld}-`) ? `-${date.slice(withheld.length)}` : date;
}
