import { ContactError } from '../domain/contact-error.js';
import { indexUnquoted, readHead, type CardHead } from './card-head.js';
import { readOldValue } from './old-card-value.js';
import { decodeEscaping, isQuotedPrintable } from './quoted-printable.js';

/** One property of a vCard. Its value is escaped as in 3.0: how that is read depends on what it holds. */
export interface CardProperty extends CardHead {
  readonly value: string;
}

/** Throws `invalid`; the message does not quote the line. Old is vCard 2.1. */
export function parseProperty(line: string, isOld: boolean): CardProperty {
  const colon = indexUnquoted(line, ':');
  if (colon < 0) throw new ContactError('invalid', 'the line has no colon after its name');
  const head = readHead(line.slice(0, colon));
  const written = line.slice(colon + 1);
  const value = isOld ? readOldValue(head, written) : readValue(head, written);
  const { name, group, types, preference, parameters } = head; // a spread is slow, and files have many lines
  return { name, group, types, preference, parameters, value };
}

const readValue = (head: CardHead, value: string): string =>
  isQuotedPrintable(head) ? decodeEscaping(value, head.parameters.get('charset')) : value;
