import type { Contact } from '../domain/contact.js';
import type { CardDocument } from './card-document.js';
import {
  draftOf,
  newLine,
  withoutParameters,
  withParameter,
  withValue,
  type LineDraft,
} from './card-line-draft.js';
import { readLine, writeLine } from './card-line-writer.js';
import { splitEscaped, wordsOf } from './card-values.js';
import { layLines } from './edit-lines.js';
import { isSameJson } from './same-json.js';
import { traceLines, type TracedCard } from './traced-card.js';
import { escapeText, isCardText, isParameter } from './vcard-line.js';

/** The parts of the name; those that stay keep how they are written. */
export function editNameParts(document: CardDocument, { name, fields }: Contact): void {
  // One whose parts are all empty tells nothing, and is the place for them.
  const [source] = document.named('n');
  const { additionalName } = fields;
  const words = [name.family, name.given, additionalName, name.prefix, name.suffix].map((word) =>
    isCardText(word) ? word : '',
  );
  const before = source ? wordsOf(source.property) : [];
  const written = source ? splitEscaped(source.property.value, ';') : [];
  const parts = words.map((word, index) =>
    word === (before[index] ?? '') ? (written[index] ?? '') : escapeText(word),
  );
  if (!source && parts.every((part) => part === '')) return;
  const value = [...parts, ...written.slice(parts.length)].join(';');
  const begun = source ? draftOf(source.text, source.property.value) : newLine('N', '');
  const text = writeLine(withValue(withoutParameters(begun, 'sort-as'), value), document.version);
  if (text === undefined) return;
  const [fullName] = document.named('fn');
  if (source) document.put(source, text);
  else if (fullName) document.addAfter(fullName, text);
  else document.append(text);
}

/** FN, which every card needs that can be read by others; before 4.0 also N, though it be empty. */
export function editFullName(document: CardDocument, card: TracedCard, full: string): void {
  const [source] = card.taken('fn').length > 0 ? card.taken('fn') : document.named('fn');
  const begun = source ? draftOf(source.text, source.property.value) : newLine('FN', '');
  const text =
    writeLine(withValue(begun, escapeText(full)), document.version) ??
    writeLine(withValue(begun, '-'), document.version)!;
  if (source) return document.put(source, text);
  const isParted = document.named('n').length > 0;
  const parts = isParted || document.version === '4.0' ? '' : 'N:;;;;\r\n';
  layLines(document, [{ text: text + parts }], isParted ? 'n' : 'version');
}

/** In the order of the name, as one text: how its parts sound is not known apart. */
export function editPhonetic(document: CardDocument, card: TracedCard, phonetic: string | undefined): void {
  const [given] = card.taken('x-phonetic-first-name');
  const [family] = card.taken('x-phonetic-last-name');
  if (family) document.remove(family);
  const begun = given ? draftOf(given.text, given.property.value) : newLine('X-PHONETIC-FIRST-NAME', '');
  const text = isCardText(phonetic)
    ? writeLine(withValue(begun, escapeText(phonetic)), document.version)
    : undefined;
  if (given && text === undefined) document.remove(given);
  else if (given) document.put(given, text!);
  else if (text !== undefined) layLines(document, [{ text }], 'n');
}

export function editOrganisation(
  document: CardDocument,
  card: TracedCard,
  wanted: Contact['organisation'],
): void {
  const [source] = card.taken('org');
  const before = card.contact?.organisation;
  const begun = source ? draftOf(source.text, source.property.value) : newLine('ORG', '');
  const draft = wanted && writeOrganisation(begun, wanted, before);
  const text = draft && writeLine(draft, document.version);
  const told = text && traceLines([readLine(text, document.version)])?.organisation;
  const isTold = told && (isSameJson(told, wanted) || isSameJson(told, withoutId(wanted)));
  if (!isTold) {
    if (source) document.remove(source);
  } else if (source) document.put(source, text);
  else layLines(document, [{ text: text }], document.named('org').length > 0 ? 'org' : 'fn');
}

const withoutId = ({ id: _, ...organisation }: NonNullable<Contact['organisation']>) => organisation;

function writeOrganisation(
  draft: LineDraft,
  { id, name, department }: NonNullable<Contact['organisation']>,
  before: Contact['organisation'],
): LineDraft {
  const written = splitEscaped(draft.value, ';').filter((part) => part.trim() !== '');
  const units =
    before && department === before.department
      ? written.slice(1)
      : department === undefined
        ? []
        : [escapeText(department)];
  const first = name === before?.name ? written.slice(0, 1) : [escapeText(name)];
  const unsorted = withoutParameters(draft, 'sort-as');
  const identified =
    id === before?.id ? unsorted : withParameter(unsorted, 'X-ID', isParameter(id) ? id : undefined);
  return withValue(identified, [...first, ...units].join(';'));
}
