import type { Contact, ContactEmail, ContactPhone, PostalAddress } from '../domain/contact.js';
import type { CardDocument, CardLine } from './card-document.js';
import {
  draftOf,
  newLine,
  readDraftHead,
  withoutParameters,
  withoutTypes,
  withParameter,
  withPreference,
  withType,
  withValue,
  type CardVersion,
  type LineDraft,
} from './card-line-draft.js';
import { readLine, writeLine } from './card-line-writer.js';
import { CardProperties } from './card-properties.js';
import type { CardProperty } from './card-property.js';
import { isLabelType, readAddress, readEmail, readPhone } from './card-reach.js';
import { splitEscaped } from './card-values.js';
import { layLines, pairItems, type LaidLine } from './edit-lines.js';
import { isSameJson } from './same-json.js';
import type { TracedCard } from './traced-card.js';
import { escapeText, isCardWord, isParameter } from './vcard-line.js';
import { labelTypes, telUri } from './vcard-reach-lines.js';

/** Writes the wanted entries, as far as lines can say them; entries that stay keep what else their lines say. */
export function editReach(
  document: CardDocument,
  card: TracedCard,
  member: keyof Reach,
  wanted: Contact,
): void {
  if (member === 'phones') new ReachEditor(document, card, phoneKind).edit(wanted.phones);
  else if (member === 'emails') new ReachEditor(document, card, emailKind).edit(wanted.emails);
  else new ReachEditor(document, card, addressKind).edit(wanted.addresses);
}

type Reach = Pick<Contact, 'phones' | 'emails' | 'addresses'>;

interface ReachItem {
  readonly label?: string;
  readonly preferred?: boolean;
}

interface ReachKind<T extends ReachItem> {
  readonly property: 'TEL' | 'EMAIL' | 'ADR';
  read(card: CardProperties, property: CardProperty): T | undefined;
  /** With the value and the marks of the item; `before` is what the draft says. */
  write(draft: LineDraft, item: T, before: T | undefined, version: CardVersion): LineDraft;
  isLike(a: T, b: T): boolean;
}

interface ReachEntry extends LaidLine {
  readonly draft: LineDraft;
  /** A line of the same group that says what the entry is called. */
  readonly label?: string | undefined;
  readonly isPreferred: boolean;
}

class ReachEditor<T extends ReachItem> {
  readonly #document: CardDocument;
  readonly #card: TracedCard;
  readonly #kind: ReachKind<T>;

  constructor(document: CardDocument, card: TracedCard, kind: ReachKind<T>) {
    this.#document = document;
    this.#card = card;
    this.#kind = kind;
  }

  edit(wanted: readonly T[]): void {
    const name = this.#kind.property.toLowerCase();
    const lines = this.#card.taken(name);
    const there = lines.map(({ property }) => this.#kind.read(this.#card.properties, property)!);
    const items = wanted.map(({ preferred: _, ...item }) => item as T);
    const pairs = pairItems(there, items, isSameJson, (a, b) => this.#kind.isLike(a, b));
    for (const [index, line] of lines.entries()) if (!pairs.includes(index)) this.#remove(line);

    const preferred = wanted.findIndex((item) => item.preferred);
    const entries = items.flatMap((item, index) => {
      const at = pairs[index];
      const entry = this.#entry(item, at === undefined ? undefined : lines[at], there[at ?? -1]);
      const isTold = wanted[index]!.preferred === undefined || index === preferred;
      if (entry && isTold) return [{ ...entry, isPreferred: index === preferred }];
      if (at !== undefined) this.#remove(lines[at]!);
      return [];
    });
    layLines(
      this.#document,
      this.#prefer(entries).map((entry) => this.#laid(entry)),
      name,
    );
  }

  /** Undefined where no line says just that. */
  #entry(item: T, source: CardLine | undefined, before: T | undefined): ReachEntry | undefined {
    const begun = source ? draftOf(source.text, source.property.value) : newLine(this.#kind.property, '');
    if (source && isSameJson(item, before)) return { source, draft: begun, isPreferred: false };
    const valued = this.#kind.write(begun, item, before, this.#document.version);
    const isRelabelled = item.label !== before?.label;
    const { draft, label } = isRelabelled ? this.#label(valued, item, source) : { draft: valued };
    const labels = isRelabelled ? [] : this.#labelsOf(source).map(({ property }) => property);
    if (!this.#says(item, draft, label === undefined ? labels : [this.#read(labelLine(draft, label))]))
      return undefined;
    if (isRelabelled && source && !this.#isShared(source))
      for (const line of this.#labelsOf(source)) this.#document.remove(line);
    return { source, draft, label, isPreferred: false };
  }

  /** A label of somebody's own stands in a line beside it, of the same group: so Apple and Google write it. */
  #label(
    draft: LineDraft,
    { label }: T,
    source: CardLine | undefined,
  ): { draft: LineDraft; label?: string | undefined } {
    const untyped = withoutTypes(draft, isLabelType);
    const free = source && this.#isShared(source) ? { ...untyped, group: undefined } : untyped;
    const type = labelTypes.get(label ?? '');
    if (type !== undefined) return { draft: withType(free, type, this.#document.version) };
    return label === undefined
      ? { draft: free }
      : { draft: { ...free, group: free.group ?? this.#document.newGroup() }, label };
  }

  /** Read as it would be within the card. */
  #says(item: T, draft: LineDraft, labels: readonly (CardProperty | undefined)[]): boolean {
    const property = this.#read(draft);
    if (!property) return false;
    const beside = labels.flatMap((label) => label ?? []);
    return isSameJson(this.#kind.read(new CardProperties([property, ...beside]), property), item);
  }

  #read(draft: LineDraft): CardProperty | undefined {
    const { version } = this.#document;
    const written = writeLine(draft, version);
    return written === undefined ? undefined : readLine(written, version);
  }

  #labelsOf(line: CardLine | undefined): CardLine[] {
    return this.#document
      .inGroup(line?.property.group)
      .filter(({ property }) => property.name === 'x-ablabel');
  }

  /** One that is preferred comes before all others; where none is, no line says so. */
  #prefer(entries: readonly ReachEntry[]): ReachEntry[] {
    const { version } = this.#document;
    const ranks = entries.map(({ draft }) => readDraftHead(draft).preference);
    const first = ranks.findIndex((rank) => rank <= 100 && rank === Math.min(...ranks));
    const wanted = entries.findIndex(({ isPreferred }) => isPreferred);
    if (first === wanted) return [...entries];
    return entries.map((entry, index) => {
      if (index === wanted) return { ...entry, draft: withPreference(entry.draft, true, version) };
      const isInTheWay = ranks[index]! <= (wanted < 0 ? 100 : 1);
      return isInTheWay ? { ...entry, draft: withPreference(entry.draft, false, version) } : entry;
    });
  }

  #laid({ source, draft, label }: ReachEntry): LaidLine {
    const { version } = this.#document;
    const isAsBefore = source && isSameJson(draft, draftOf(source.text, source.property.value));
    if (isAsBefore && label === undefined) return { source };
    const line = writeLine(draft, version) ?? '';
    return {
      source,
      text: label === undefined ? line : line + (writeLine(labelLine(draft, label), version) ?? ''),
    };
  }

  #remove(line: CardLine): void {
    const isShared = this.#isShared(line);
    this.#document.remove(line);
    if (isShared) return;
    for (const beside of this.#document.inGroup(line.property.group)) this.#document.remove(beside);
  }

  /** Whether the group holds more than the entry and what is said about it. */
  #isShared(line: CardLine): boolean {
    return this.#document
      .inGroup(line.property.group)
      .some((one) => one !== line && !besides.has(one.property.name));
  }
}

/** What stands beside an entry only to say more about it: what it is called, and by which country's habits. */
const besides = new Set(['x-ablabel', 'x-abadr']);

const labelLine = ({ group }: LineDraft, label: string): LineDraft => ({
  ...newLine('X-ABLabel', escapeText(label)),
  group,
});

const phoneKind: ReachKind<ContactPhone> = {
  property: 'TEL',
  read: readPhone,
  isLike: (a, b) => a.value === b.value,
  write(draft, item, before, version) {
    const isSameValue = item.value === before?.value && item.extension === before.extension;
    const valued = isSameValue ? draft : writeNumber(draft, item, version);
    const texted = Boolean(item.sms) === Boolean(before?.sms) ? valued : markText(valued, item, version);
    return mark(texted, 'X-SHARED', item.shared, before?.shared);
  },
};

/** 4.0 has a URI for an extension, the others a parameter of ours, so that their numbers stay numbers. */
function writeNumber(draft: LineDraft, { value, extension }: ContactPhone, version: CardVersion): LineDraft {
  const plain = withoutParameters(draft, 'value', 'x-extension');
  if (extension === undefined || ![value, extension].every(isCardWord))
    return withValue(plain, escapeText(value));
  if (version === '4.0') return withParameter(withValue(plain, telUri(value, extension)), 'VALUE', 'uri');
  const told = isParameter(extension) ? extension : undefined;
  return withParameter(withValue(plain, escapeText(value)), 'X-EXTENSION', told);
}

const markText = (draft: LineDraft, { sms }: ContactPhone, version: CardVersion): LineDraft =>
  sms ? withType(draft, 'text', version) : withoutTypes(draft, (type) => type === 'text');

const mark = (
  draft: LineDraft,
  name: string,
  is: boolean | undefined,
  was: boolean | undefined,
): LineDraft => (Boolean(is) === Boolean(was) ? draft : withParameter(draft, name, is ? 'true' : undefined));

const emailKind: ReachKind<ContactEmail> = {
  property: 'EMAIL',
  read: readEmail,
  isLike: (a, b) => a.value === b.value,
  write(draft, item, before) {
    const valued = item.value === before?.value ? draft : withValue(draft, escapeText(item.value));
    return mark(
      mark(valued, 'X-NOTIFY', item.notify, before?.notify),
      'X-SHARED',
      item.shared,
      before?.shared,
    );
  },
};

const addressKind: ReachKind<PostalAddress> = {
  property: 'ADR',
  read: readAddress,
  isLike: (a, b) => addressParts.every((part) => a[part] === b[part]),
  write(draft, item, before) {
    if (before && addressParts.every((part) => item[part] === before[part])) return draft;
    const written = splitEscaped(draft.value, ';');
    const part = (name: (typeof addressParts)[number], at: number) =>
      before && item[name] === before[name] ? (written[at] ?? '') : escapeText(item[name] ?? '');
    const street =
      before && item.street === before.street ? written.slice(0, 3) : ['', '', part('street', 2)];
    const parts = [
      ...street,
      part('locality', 3),
      part('region', 4),
      part('postalCode', 5),
      part('country', 6),
    ];
    // What was said of the address before: how it is printed, and where on earth it is.
    const moved = withoutParameters(draft, 'label', 'geo', 'tz');
    return withValue(moved, [...parts, ...written.slice(7)].join(';'));
  },
};

const addressParts = ['street', 'locality', 'region', 'postalCode', 'country'] as const;
