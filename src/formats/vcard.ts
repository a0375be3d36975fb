import type { Contact, ContactId } from '../domain/contact.js';
import { ContactError } from '../domain/contact-error.js';
import { contactOf } from './card-contact.js';
import type { CardVersion } from './card-line-draft.js';
import { CardCutter, type CardText, type ContentLine, type CutText } from './card-cutter.js';
import { unfold } from './card-lines.js';
import { CardProperties } from './card-properties.js';
import { parseProperty, type CardProperty, type Dialect } from './card-property.js';
import { textOf } from './card-values.js';
import type { ContactFile, RefusedEntry } from './contact-file.js';
import type { ContactReader, FileEntry } from './contact-reader.js';
import { ownText } from './own-text.js';
import { readWhole } from './read-whole.js';
import { hashText } from './text-hash.js';

/**
 * Reads a file of vCards: 2.1 (versit), 3.0 (RFC 2426) and 4.0 (RFC 6350). Never throws: a card that cannot be
 * read is refused, and of a card that can, only the lines that cannot. Where the encoding of the text was
 * guessed, as windows-1252, a line may say by its CHARSET that it is another.
 */
export const vcardReader = ({ isGuessed = false } = {}): ContactReader => new VCardReader(isGuessed);

/** As `vcardReader`, a text that is at hand. */
export const readVCards = (text: string): ContactFile => readWhole(vcardReader(), text);

class VCardReader implements ContactReader {
  readonly #cutter = new CardCutter();
  /** Where the cards began, by their ids. */
  readonly #lines = new Map<string, number>();
  readonly #isGuessed: boolean;
  #entry = 0;

  constructor(isGuessed: boolean) {
    this.#isGuessed = isGuessed;
  }

  read(piece: string): FileEntry[] {
    return this.#cutter.cut(piece).flatMap((cut) => this.#read(cut));
  }

  end(): FileEntry[] {
    return this.#cutter.end().flatMap((cut) => this.#read(cut));
  }

  #read(cut: CutText): FileEntry[] {
    if ('outside' in cut) return [refusal({ line: cut.outside, reason: 'text outside a card' })];
    this.#entry += 1;
    const entry = this.#entry;
    try {
      const { contact, uid, unreadable } = readCard(cut, this.#isGuessed);
      refuseRepeated(this.#lines.get(contact.id), uid);
      this.#lines.set(ownText(contact.id), cut.line);
      return [
        { type: 'contact', contact },
        ...unreadable.map(({ line, reason }) => refusal({ line, entry, reason })),
      ];
    } catch (error) {
      return [refusal({ line: cut.line, entry, reason: ContactError.from(error).message })];
    }
  }
}

const refusal = (refused: RefusedEntry): FileEntry => ({ type: 'refused', refused });

interface ReadCard {
  readonly contact: Contact;
  readonly uid: string | undefined;
  readonly unreadable: readonly Unreadable[];
}

interface Unreadable {
  readonly line: number;
  readonly reason: string;
}

function readCard(card: CardText, isGuessed: boolean): ReadCard {
  if (card.fault !== undefined) throw new ContactError('invalid', card.fault);
  const isOld = versionOf(card) === '2.1';
  const content = unfold(card.content, isOld);
  const { properties, unreadable } = readLines(content, { isOld, isGuessed });
  const left = new CardProperties(properties);
  const uid = left.take('uid', textOf);
  try {
    return { contact: contactOf(left, (uid ?? idFromText(content)) as ContactId), uid, unreadable };
  } catch (error) {
    const [first] = unreadable;
    if (!first) throw error;
    // That line may be why: the card is refused once, and the reason says so.
    const { message } = ContactError.from(error);
    throw new ContactError('invalid', `${message}; line ${first.line}: ${first.reason}`, { cause: error });
  }
}

/** A card that forgets to say is read as 3.0, from which 4.0 differs little. */
export function versionOf({ content }: CardText): CardVersion {
  const told = content.map(({ text }) => /^VERSION[ \t]*(?:;[^:]*)?:(.*)$/is.exec(text)?.[1]);
  const version = told.find((text) => text !== undefined)?.trim() ?? '3.0';
  if (version === '2.1' || version === '3.0' || version === '4.0') return version;
  throw new ContactError('invalid', 'VERSION: expected 2.1, 3.0 or 4.0');
}

function readLines(
  content: readonly ContentLine[],
  dialect: Dialect,
): { properties: CardProperty[]; unreadable: Unreadable[] } {
  const properties: CardProperty[] = [];
  const unreadable: Unreadable[] = [];
  for (const { line, text } of content) {
    try {
      properties.push(parseProperty(text, dialect));
    } catch (error) {
      unreadable.push({ line, reason: ContactError.from(error).message });
    }
  }
  return { properties, unreadable };
}

/** The same card gets the same id, whenever and by whatever program it was exported. */
function idFromText(content: readonly ContentLine[]): string {
  const said = content.filter(({ text }) => !/^(?:REV|PRODID)[;:]/i.test(text)).map(({ text }) => text);
  return `vcard:${hashText(said.join('\n'))}`;
}

function refuseRepeated(line: number | undefined, uid: string | undefined): void {
  if (line === undefined) return;
  const said = uid === undefined ? 'another card says the same' : 'another card has the same UID';
  throw new ContactError('invalid', `${said} (line ${line})`);
}
