import type { Contact } from '../domain/contact.js';
import type { CardDocument, CardLine } from './card-document.js';
import {
  draftOf,
  newLine,
  withParameter,
  withPreference,
  withValue,
  type CardVersion,
  type LineDraft,
} from './card-line-draft.js';
import { readLine, writeLine } from './card-line-writer.js';
import { readKind } from './card-contact.js';
import { layLines } from './edit-lines.js';
import { isSameJson } from './same-json.js';
import { traceLines, type TracedCard } from './traced-card.js';
import { escapeAddress, escapeText, isParameter } from './vcard-line.js';

/** The members that one line each tells. */
export type Fact =
  'stage' | 'active' | 'title' | 'timeZone' | 'photo' | 'url' | 'owner' | 'created' | 'updated';

/** What the whole card says, and what it is to say. */
export interface Change {
  readonly current: Contact;
  readonly wanted: Contact;
}

interface FactKind<T> {
  readonly property: string;
  /** Undefined where it is said by saying nothing. */
  write(draft: LineDraft, value: T, version: CardVersion): LineDraft | undefined;
}

/** A line that says the fact, where one can; in the way of no other of its name. */
export function editFact(
  document: CardDocument,
  card: TracedCard,
  fact: Fact,
  { current, wanted }: Change,
): void {
  const { property, write } = facts[fact] as FactKind<unknown>;
  const name = property.toLowerCase();
  const isTold = isSameJson(card.contact?.[fact], current[fact]);
  const [source] = isTold ? card.taken(name) : [];
  const value = wanted[fact];
  const begun = source ? draftOf(source.text, source.property.value) : newLine(property, '');
  const draft = value === undefined ? undefined : write(begun, value, document.version);
  const text = draft && says(document, draft, fact, value) ? writeLine(draft, document.version) : undefined;
  if (source && text === undefined) document.remove(source);
  else if (source) document.put(source, text!);
  else if (text !== undefined) addFirst(document, name, draft!);
}

/** Another of its name is not what the member is read from, once this one stands before it. */
function addFirst(document: CardDocument, name: string, draft: LineDraft): void {
  const others = document.named(name);
  const isRanked = others.some(({ property }) => property.preference <= 100);
  const first = withPreference(draft, isRanked, document.version);
  const text = writeLine(first, document.version)!;
  if (others[0]) document.addBefore(others[0], text);
  else layLines(document, [{ text }], name);
}

function says(document: CardDocument, draft: LineDraft, fact: Fact, value: unknown): boolean {
  const { version } = document;
  const text = writeLine(draft, version);
  return text !== undefined && isSameJson(traceLines([readLine(text, version)])?.[fact], value);
}

const textFact = (property: string): FactKind<string> => ({
  property,
  write: (draft, text) => withValue(draft, escapeText(text)),
});

const facts: { readonly [Key in Fact]-?: FactKind<NonNullable<Contact[Key]>> } = {
  stage: textFact('X-CONTACT-STAGE'),
  active: {
    property: 'X-CONTACT-ACTIVE',
    write: (draft, isActive) => (isActive ? undefined : withValue(draft, 'false')),
  },
  title: textFact('TITLE'),
  timeZone: {
    property: 'TZ',
    write: (draft, zone, version) =>
      withParameter(
        withValue(draft, escapeText(zone)),
        'VALUE',
        version === '3.0' && !/^[+-]/.test(zone) ? 'text' : undefined,
      ),
  },
  photo: { property: 'PHOTO', write: writePhoto },
  url: { property: 'URL', write: (draft, url) => withValue(draft, escapeAddress(url)) },
  owner: {
    property: 'X-CONTACT-OWNER',
    write: (draft, { id, name, email }) => {
      const marks = withParameter(draft, 'X-ID', isParameter(id) ? id : undefined);
      return withValue(
        withParameter(marks, 'X-EMAIL', isParameter(email) ? email : undefined),
        escapeText(name),
      );
    },
  },
  created: { property: 'CREATED', write: writeTime },
  updated: { property: 'REV', write: writeTime },
};

/** Before 4.0 an image is base64; nothing that was said of the one before holds for another. */
function writePhoto({ group, name }: LineDraft, photo: string, version: CardVersion): LineDraft {
  const draft = { group, name, parameters: [], value: escapeAddress(photo) };
  if (version === '4.0') return draft;
  const [, type = '', data] = /^data:image\/([a-z0-9.+-]+);base64,([a-z0-9+/]+=*)$/i.exec(photo) ?? [];
  if (data === undefined) return withParameter(draft, 'VALUE', version === '2.1' ? 'URL' : 'uri');
  const parameters = [version === '2.1' ? 'ENCODING=BASE64' : 'ENCODING=b', `TYPE=${type.toUpperCase()}`];
  return { ...draft, parameters, value: data };
}

/** As the line before it, with dashes or without; 3.0 has them in its examples. */
function writeTime(draft: LineDraft, time: string, version: CardVersion): LineDraft {
  const isExtended = draft.value ? draft.value.includes('-') : version === '3.0';
  return withValue(draft, isExtended ? time : time.replace(/[-:]/g, ''));
}

/** Every line that says it agrees; before 4.0 there is no KIND, and programs have their own. */
export function editKind(document: CardDocument, card: TracedCard, { kind }: Contact): void {
  const lines = kindProperties.flatMap((name) => card.taken(name));
  for (const line of lines) if (readKind(line.property) !== kind) editKindLine(document, line, kind);
  if (kind === 'individual' || kindProperties.some((name) => document.named(name).length > 0)) return;
  const [property, word] = document.version === '4.0' ? ['KIND', kindWords[kind]] : oldKinds[kind];
  layLines(
    document,
    [{ text: writeLine(newLine(property, word), document.version) }],
    property.toLowerCase(),
  );
}

const kindProperties = ['kind', 'x-addressbookserver-kind', 'x-abshowas'];
const kindWords = { individual: 'individual', group: 'group', organisation: 'org' } as const;
const oldKinds = {
  group: ['X-ADDRESSBOOKSERVER-KIND', 'group'],
  organisation: ['X-ABShowAs', 'COMPANY'],
} as const;

function editKindLine(document: CardDocument, line: CardLine, kind: Contact['kind']): void {
  const { name, value } = line.property;
  if (name === 'x-abshowas') document.remove(line);
  else
    document.put(line, writeLine(withValue(draftOf(line.text, value), kindWords[kind]), document.version)!);
}

/** Languages in their order: by PREF where 4.0 has it, by the order of the lines before. */
export function editLanguages(document: CardDocument, card: TracedCard, { languages }: Contact): void {
  const { version } = document;
  const lines = card.taken('lang').toSorted((a, b) => a.property.preference - b.property.preference);
  const told = new Map(lines.map((line) => [traceLines([line.property])?.languages[0], line]));
  const entries = [...new Set(languages)].flatMap((tag) => {
    const source = told.get(tag);
    const draft = source ? draftOf(source.text, source.property.value) : newLine('LANG', tag);
    const isTold = isSameJson(traceLines([readWritten(draft, version)])?.languages, [tag]);
    return isTold ? [{ source, draft }] : [];
  });
  for (const line of lines) if (!entries.some(({ source }) => source === line)) document.remove(line);
  layLines(
    document,
    entries.map(({ source, draft }, index) => {
      const unranked = withPreference(draft, false, version);
      const ranked =
        version === '4.0' && index < 100 ? withParameter(unranked, 'PREF', String(index + 1)) : unranked;
      return { source, text: writeLine(ranked, version) ?? '' };
    }),
    'lang',
  );
}

function readWritten(draft: LineDraft, version: CardVersion) {
  const text = writeLine(draft, version);
  return text === undefined ? undefined : readLine(text, version);
}
