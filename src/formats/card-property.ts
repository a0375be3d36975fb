import { ContactError } from '../domain/contact-error.js';
import { indexUnquoted, readHead, type CardHead } from './card-head.js';
import { decodeAgain } from './charset.js';
import { readOldValue } from './old-card-value.js';
import { decodeEscaping, isQuotedPrintable } from './quoted-printable.js';

/** One property of a vCard. Its value is escaped as in 3.0: how that is read depends on what it holds. */
export interface CardProperty extends CardHead {
  readonly value: string;
}

/** How a card is written. */
export interface Dialect {
  /** vCard 2.1. */
  readonly isOld: boolean;
  /** The file was taken for windows-1252, which lines may contradict by their CHARSET. */
  readonly isGuessed: boolean;
}

/** Throws `invalid`; the message does not quote the line. */
export function parseProperty(line: string, dialect: Dialect): CardProperty {
  const colon = indexUnquoted(line, ':');
  if (colon < 0) throw new ContactError('invalid', 'the line has no colon after its name');
  const head = readHead(line.slice(0, colon));
  const value = readValue(head, line.slice(colon + 1), dialect);
  const { name, group, types, preference, parameters } = head; // a spread is slow, and files have many lines
  return { name, group, types, preference, parameters, value };
}

function readValue(head: CardHead, written: string, { isOld, isGuessed }: Dialect): string {
  const charset = head.parameters.get('charset');
  const value = charset && isGuessed ? decodeAgain(written, charset) : written;
  if (isOld) return readOldValue(head, value);
  return isQuotedPrintable(head) ? decodeEscaping(value, charset) : value;
}
