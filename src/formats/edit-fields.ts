import type { Contact } from '../domain/contact.js';
import type { CardDocument, CardLine } from './card-document.js';
import { fieldOf, fieldValue } from './card-fields.js';
import {
  draftOf,
  newLine,
  withoutParameters,
  withParameter,
  withValue,
  type CardVersion,
  type LineDraft,
} from './card-line-draft.js';
import { readLine, writeLine } from './card-line-writer.js';
import type { CardProperty } from './card-property.js';
import { splitEscaped } from './card-values.js';
import { layLines, pairItems } from './edit-lines.js';
import { isSameJson } from './same-json.js';
import { traceLines, type TracedCard } from './traced-card.js';
import { ownProperty } from './vcard-field-lines.js';
import { escapeAddress, escapeText } from './vcard-line.js';

/** What one property says of a field, or all of its name together. */
interface Part {
  /** Several where the property is a list. */
  readonly texts: readonly string[];
  readonly lines: readonly CardLine[];
}

/** The field's lines, where lines can say just that; else none. */
export function editField(document: CardDocument, card: TracedCard, name: string, wanted: Contact): void {
  const there = partsOf(card, name);
  const texts = textsOf(name, wanted.fields);
  const pairs = pairItems(
    there.map((part) => part.texts),
    texts,
    isSameJson,
    () => false,
  );
  const entries = texts.map((said, index) => {
    const source = there[pairs[index] ?? -1];
    if (source && isSameJson(source.texts, said)) return { lines: source.lines };
    return { lines: source?.lines.slice(0, 1) ?? [], text: writeTexts(document, name, said, index, source) };
  });
  const isTold = entries.every((entry) => !('text' in entry) || entry.text !== undefined);
  const kept = new Set(isTold ? entries.flatMap(({ lines }) => lines) : []);
  for (const line of there.flatMap(({ lines }) => lines)) if (!kept.has(line)) document.remove(line);
  if (isTold)
    layLines(
      document,
      entries.map(({ lines: [source], text }) => ({ source, text })),
      (there[0]?.lines[0]?.property.name ?? newProperty(name, document.version, 0) ?? '').toLowerCase(),
    );
}

/** The properties that the reader takes for a field before all others, the first one that it finds. */
const known = new Map([
  ['nickname', ['nickname', 'x-android-custom']],
  ['birthday', ['bday']],
  ['anniversary', ['anniversary']],
  ['note', ['note']],
  ['categories', ['categories']],
]);

function partsOf(card: TracedCard, name: string): Part[] {
  const lines = known.get(name)?.flatMap((property) => card.taken(property)) ?? [];
  const value = traceLines(lines.map(({ property }) => property))?.fields[name];
  const taken = value === undefined ? [] : [{ texts: [value].flat().map(String), lines }];
  const left = card.left.flatMap((line) => {
    const [field, text] = fieldOf(line.property) ?? [];
    return field === name && text !== undefined ? [{ texts: [text], lines: [line] }] : [];
  });
  return [...taken, ...left];
}

/** What each line is to say; nothing where the value is of a kind that lines cannot tell from another. */
function textsOf(name: string, fields: Contact['fields']): string[][] {
  const value = Object.hasOwn(fields, name) ? fields[name] : undefined;
  const texts = typeof value === 'string' ? [value] : value;
  if (typeof texts !== 'object' || texts.length === 0) return [];
  if (!isSameJson(fieldValue(name, [...texts]), value)) return [];
  return name === 'categories' ? [[...texts]] : texts.map((text) => [text]);
}

/** Undefined where no line says just that. */
function writeTexts(
  { version }: CardDocument,
  name: string,
  texts: readonly string[],
  index: number,
  source: Part | undefined,
): string | undefined {
  const [line] = source?.lines ?? [];
  const property = newProperty(name, version, index);
  if (!line && property === undefined) return undefined;
  const begun = line ? draftOf(line.text, line.property.value) : newLine(property!, '');
  const text = writeLine(write(begun, texts, version), version);
  const read = text === undefined ? undefined : readLine(text, version);
  return read && isSameJson(textsRead(read, name), texts) ? text : undefined;
}

function textsRead(property: CardProperty, name: string): readonly string[] | undefined {
  const value = known.get(name)?.includes(property.name) && traceLines([property])?.fields[name];
  if (value) return [value].flat().map(String);
  const [field, text] = fieldOf(property) ?? [];
  return field === name && text !== undefined ? [text] : undefined;
}

/** Before 4.0 many are names of their own: `X-ANNIVERSARY`. */
function newProperty(name: string, version: CardVersion, index: number): string | undefined {
  const since = standard.get(name);
  if (since && since.version <= version && (index === 0 || !since.isOnce)) return since.property;
  return ownProperty(name);
}

interface Standard {
  readonly property: string;
  readonly version: CardVersion;
  /** Another one would be read as another field. */
  readonly isOnce?: boolean;
}

const standard = new Map<string, Standard>([
  ['birthday', { property: 'BDAY', version: '2.1', isOnce: true }],
  ['anniversary', { property: 'ANNIVERSARY', version: '4.0', isOnce: true }],
  ['note', { property: 'NOTE', version: '2.1', isOnce: true }],
  ['categories', { property: 'CATEGORIES', version: '2.1', isOnce: true }],
  ['nickname', { property: 'NICKNAME', version: '3.0' }],
  ['impp', { property: 'IMPP', version: '3.0' }],
  ['role', { property: 'ROLE', version: '2.1' }],
  ['hobby', { property: 'HOBBY', version: '4.0' }],
  ['interest', { property: 'INTEREST', version: '4.0' }],
  ['expertise', { property: 'EXPERTISE', version: '4.0' }],
]);

function write(draft: LineDraft, texts: readonly string[], version: CardVersion): LineDraft {
  const [text = ''] = texts;
  switch (draft.name.toLowerCase()) {
    case 'bday':
    case 'anniversary':
      return writeDate(draft, text, version);
    case 'categories':
      return withValue(draft, texts.map(escapeText).join(','));
    case 'impp':
      return withValue(draft, escapeAddress(text));
    case 'x-android-custom': {
      const [type = '', , ...rest] = splitEscaped(draft.value, ';');
      return withValue(draft, [type, escapeText(text), ...rest].join(';'));
    }
    default:
      return withValue(draft, escapeText(text));
  }
}

/** Without a year in 4.0 alone; before it, as Apple says that the year is none. */
function writeDate(draft: LineDraft, date: string, version: CardVersion): LineDraft {
  const plain = withoutParameters(draft, 'value', 'x-apple-omit-year');
  const [, year = '', day] = /^(\d{4}-|--)(\d\d-\d\d)$/.exec(date) ?? [];
  if (day === undefined)
    return withParameter(withValue(plain, escapeText(date)), 'VALUE', version === '2.1' ? undefined : 'text');
  if (version === '4.0') return withValue(plain, date.replace(/(?<!-)-(?!-)/g, ''));
  if (year !== '--') return withValue(plain, date);
  return withParameter(withValue(plain, `${noYear}-${day}`), 'X-APPLE-OMIT-YEAR', noYear);
}

const noYear = '1604';
