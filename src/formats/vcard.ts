import type { Contact, ContactId } from '../domain/contact.js';
import { ContactError } from '../domain/contact-error.js';
import { contactOf } from './card-contact.js';
import { cutCards, type CardText } from './card-lines.js';
import { CardProperties } from './card-properties.js';
import { parseProperty, type CardProperty } from './card-property.js';
import { textOf } from './card-values.js';
import type { ContactFile, RefusedEntry } from './contact-file.js';
import { hashText } from './text-hash.js';

/**
 * Reads a file of vCards, 3.0 (RFC 2426) and 4.0 (RFC 6350). Never throws: a card that cannot be read is
 * refused, and of a card that can, only the lines that cannot.
 */
export function readVCards(text: string): ContactFile {
  const { cards, outside } = cutCards(text);
  const contacts: Contact[] = [];
  const refused: RefusedEntry[] = outside.map((line) => ({ line, reason: 'text outside a card' }));
  const lines = new Map<string, number>();
  for (const [index, card] of cards.entries()) {
    const entry = index + 1;
    try {
      const { contact, uid, unreadable } = readCard(card);
      refuseRepeated(lines.get(contact.id), uid);
      lines.set(contact.id, card.line);
      contacts.push(contact);
      for (const { line, reason } of unreadable) refused.push({ line, entry, reason });
    } catch (error) {
      refused.push({ line: card.line, entry, reason: ContactError.from(error).message });
    }
  }
  return { contacts, history: [], refused: refused.sort((a, b) => (a.line ?? 0) - (b.line ?? 0)) };
}

interface ReadCard {
  readonly contact: Contact;
  readonly uid: string | undefined;
  readonly unreadable: readonly Unreadable[];
}

interface Unreadable {
  readonly line: number;
  readonly reason: string;
}

function readCard(card: CardText): ReadCard {
  if (!card.ended) throw new ContactError('invalid', 'the card has no END:VCARD');
  const { properties, unreadable } = readLines(card);
  refuseVersion(properties);
  const left = new CardProperties(properties);
  const uid = left.take('uid', textOf);
  try {
    return { contact: contactOf(left, (uid ?? idFromText(card)) as ContactId), uid, unreadable };
  } catch (error) {
    const [first] = unreadable;
    if (!first) throw error;
    // That line may be why: the card is refused once, and the reason says so.
    const { message } = ContactError.from(error);
    throw new ContactError('invalid', `${message}; line ${first.line}: ${first.reason}`, { cause: error });
  }
}

function readLines({ content }: CardText): { properties: CardProperty[]; unreadable: Unreadable[] } {
  const properties: CardProperty[] = [];
  const unreadable: Unreadable[] = [];
  for (const { line, text } of content) {
    try {
      properties.push(parseProperty(text));
    } catch (error) {
      unreadable.push({ line, reason: ContactError.from(error).message });
    }
  }
  return { properties, unreadable };
}

/** A card that forgets to say is read as 3.0, from which 4.0 differs little. */
function refuseVersion(properties: readonly CardProperty[]): void {
  const version = properties.find(({ name }) => name === 'version')?.value.trim() ?? '3.0';
  if (version === '2.1') {
    throw new ContactError('invalid', 'VERSION: vCard 2.1 is not read yet, export it as 3.0 or 4.0');
  }
  if (version !== '3.0' && version !== '4.0')
    throw new ContactError('invalid', 'VERSION: expected 3.0 or 4.0');
}

/** The same card gets the same id, whenever and by whatever program it was exported. */
function idFromText({ content }: CardText): string {
  const said = content.filter(({ text }) => !/^(?:REV|PRODID)[;:]/i.test(text)).map(({ text }) => text);
  return `vcard:${hashText(said.join('\n'))}`;
}

function refuseRepeated(line: number | undefined, uid: string | undefined): void {
  if (line === undefined) return;
  const said = uid === undefined ? 'another card says the same' : 'another card has the same UID';
  throw new ContactError('invalid', `${said} (line ${line})`);
}
