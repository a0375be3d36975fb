import type { CardHead } from './card-head.js';
import { escapeText, isBinary } from './card-values.js';
import { decode, isQuotedPrintable } from './quoted-printable.js';

/**
 * A value of vCard 2.1 as 3.0 writes it. There a backslash escapes ";" and nothing else: commas, other
 * backslashes and "\n" are text.
 */
export function readOldValue(head: CardHead, value: string): string {
  if (isBinary(head)) return value;
  const parts = value.split(';');
  const texts = isQuotedPrintable(head)
    ? parts.map((part) => decode(part, head.parameters.get('charset')))
    : parts;
  const escape = lists.has(head.name) ? escapeInList : escapeText;
  return joinEscaping(texts, escape);
}

/** Outlook separates these by commas in 2.1 as well. */
const lists = new Set(['categories']);

const escapeInList = (text: string) => escapeText(text).replaceAll('\\,', ',');

function joinEscaping(parts: readonly string[], escape: (text: string) => string): string {
  const last = parts.length - 1;
  return parts
    .map((part, index) => {
      if (index === last) return escape(part);
      return part.endsWith('\\') ? `${escape(part.slice(0, -1))}\\;` : `${escape(part)};`;
    })
    .join('');
}
