import { ContactError } from '../domain/contact-error.js';
import { CardCutter, type CardText } from './card-cutter.js';
import { isBase64, unfold } from './card-lines.js';
import { parseProperty, type CardProperty } from './card-property.js';
import { isQuotedPrintable } from './quoted-printable.js';
import type { CardVersion } from './card-line-draft.js';
import { versionOf } from './vcard.js';

/** One line of the card when it is unfolded, and where it stands. */
export interface CardLine {
  /** Unfolded. */
  readonly text: string;
  readonly property: CardProperty;
  /** The places of its written lines. */
  readonly at: readonly number[];
}

/**
 * The text of one card, to be changed line by line: what nobody touches stays as it is written, line ends and
 * folding, empty lines, lines that cannot be read, and the cards of agents within the card.
 */
export class CardDocument {
  readonly version: CardVersion;
  /** Those that can be read, in their order. */
  readonly lines: readonly CardLine[];
  readonly #written: string[];
  /** What is added before and after each written line. */
  readonly #before = new Map<number, string>();
  readonly #after = new Map<number, string>();
  readonly #gone = new Set<CardLine>();
  readonly #lineEnd: string;
  /** The last of the written lines that are the card's own; BEGIN where there is none. */
  readonly #last: readonly number[];
  readonly #groups: Set<string>;
  /** Where lines begin that cannot be read, and might be base64. */
  readonly #unreadable: Set<number>;
  readonly #openEnds = new Set<number>();

  /** Throws `invalid` where the text is not one card. */
  constructor(text: string) {
    const card = onlyCard(text);
    this.version = versionOf(card);
    this.#written = text.match(/[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+$/g) ?? [];
    this.#lineEnd = /[\r\n]+$/.exec(this.#written[card.line - 1] ?? '')?.[0] ?? '\r\n';
    const all = this.#unfold(card);
    this.lines = all.flatMap(({ text, property, at }) => (property ? [{ text, property, at }] : []));
    this.#unreadable = new Set(
      all.flatMap(({ property, text, at }) => (!property && isBase64(text) ? at.slice(0, 1) : [])),
    );
    this.#groups = new Set(this.lines.flatMap(({ property }) => property.group ?? []));
    this.#last = all.at(-1)?.at ?? [card.line - 1];
  }

  get text(): string {
    return this.#written
      .map((line, at) => `${this.#before.get(at) ?? ''}${line}${this.#after.get(at) ?? ''}`)
      .join('');
  }

  /** Those that have not been removed. */
  named(name: string): CardLine[] {
    return this.lines.filter((line) => line.property.name === name && !this.#gone.has(line));
  }

  inGroup(group: string | undefined): CardLine[] {
    if (group === undefined) return [];
    return this.lines.filter((line) => line.property.group === group && !this.#gone.has(line));
  }

  /** As Apple names them. */
  newGroup(): string {
    let number = 1;
    while (this.#groups.has(`item${number}`)) number += 1;
    this.#groups.add(`item${number}`);
    return `item${number}`;
  }

  writtenAs({ at }: CardLine): string {
    return at.map((place) => this.#written[place]).join('');
  }

  /** A line after it that cannot be read must not become a part of the one before it. */
  remove(line: CardLine): void {
    this.#gone.add(line);
    for (const place of line.at) this.#written[place] = '';
    const last = line.at.at(-1)!;
    if (this.#unreadable.has(last + 1)) this.#written[last] = this.#lineEnd;
  }

  /** The text ends its lines by CRLF, and so in all that follows; it is written as the card ends its own. */
  put(line: CardLine, text: string): void {
    for (const place of line.at) this.#written[place] = '';
    this.#written[line.at[0]!] = this.#ended(text);
  }

  addBefore(line: CardLine, text: string): void {
    const [place = 0] = line.at;
    this.#before.set(place, (this.#before.get(place) ?? '') + this.#ended(text));
  }

  addAfter(line: CardLine, text: string): void {
    this.#addAfter(line.at, text);
  }

  /** After what the card says last. */
  append(text: string): void {
    this.#addAfter(this.#last, text);
  }

  /** Empty lines stay where they end an encoded value. Where one is missing, no line may follow. */
  #addAfter(at: readonly number[], text: string): void {
    let place = at.at(-1)!;
    if (this.#openEnds.has(place)) {
      const [first = 0] = at;
      this.#before.set(first, (this.#before.get(first) ?? '') + this.#ended(text));
      return;
    }
    while (/^[\r\n]+$/.test(this.#written[place + 1] ?? '')) place += 1;
    this.#after.set(place, (this.#after.get(place) ?? '') + this.#ended(text));
  }

  #ended(text: string): string {
    return text.replaceAll('\r\n', this.#lineEnd);
  }

  #unfold({ content }: CardText): { text: string; property: CardProperty | undefined; at: number[] }[] {
    const isOld = this.version === '2.1';
    const unfolded = unfold(content, isOld);
    const written = content.filter(({ text }) => text !== '');
    return unfolded.map(({ line, text }, index) => {
      const end = unfolded[index + 1]?.line ?? Infinity;
      const at = written.filter((one) => one.line >= line && one.line < end).map((one) => one.line - 1);
      const property = readProperty(text, isOld);
      const last = at.at(-1)!;
      if (property && goesOn(property, this.#written, last)) this.#openEnds.add(last);
      return { text, property, at };
    });
  }
}

/** What comes next would be a part of it: another card, or the rest of a quoted-printable value that has no end. */
const goesOn = (property: CardProperty, written: readonly string[], last: number): boolean =>
  property.name === 'agent' ||
  (isQuotedPrintable(property) &&
    /=[ \t]*[\r\n]*$/.test(written[last] ?? '') &&
    !/^[\r\n]+$/.test(written[last + 1] ?? ''));

function readProperty(text: string, isOld: boolean): CardProperty | undefined {
  try {
    return parseProperty(text, { isOld, isGuessed: false });
  } catch {
    return undefined;
  }
}

function onlyCard(text: string): CardText {
  const cutter = new CardCutter();
  const cards = [...cutter.cut(text), ...cutter.end()].filter((cut): cut is CardText => !('outside' in cut));
  const [card] = cards;
  if (!card || cards.length > 1) throw new ContactError('invalid', 'expected one card');
  if (card.fault !== undefined) throw new ContactError('invalid', card.fault);
  return card;
}
