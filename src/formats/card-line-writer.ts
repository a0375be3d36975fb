import { parseProperty, type CardProperty } from './card-property.js';
import { CardCutter } from './card-cutter.js';
import { unfold } from './card-lines.js';
import { isBinary, splitEscaped, unescape } from './card-values.js';
import { headOf, readDraftHead, type CardVersion, type LineDraft } from './card-line-draft.js';
import { fold } from './vcard-line.js';

/**
 * The lines of one property as a card of the version says it, ended by CRLF; undefined where it cannot. 2.1 has
 * quoted-printable for what is not ASCII, so that no card needs to be raised to another version.
 */
export function writeLine(draft: LineDraft, version: CardVersion): string | undefined {
  if (hasControl.test(headOf(draft)) || hasControl.test(draft.value)) return undefined;
  const written = version === '2.1' ? writeOldLine(draft) : `${fold(`${headOf(draft)}:${draft.value}`)}\r\n`;
  return readLine(written, version) && written;
}

/** Some programs take more than CR and LF for the end of a line. */
const hasControl = /(?!\t)\p{Cc}|\p{Cs}|[\u2028\u2029]/u;

/** Undefined where the text is anything but one property. */
export function readLine(written: string, version: CardVersion): CardProperty | undefined {
  const cutter = new CardCutter();
  const cards = [...cutter.cut(`BEGIN:VCARD\r\n${written}END:VCARD\r\n`), ...cutter.end()];
  const [card] = cards;
  if (cards.length !== 1 || !card || 'outside' in card) return undefined;
  const isOld = version === '2.1';
  const [line, ...others] = unfold(card.content, isOld);
  if (!line || others.length > 0) return undefined;
  try {
    return parseProperty(line.text, { isOld, isGuessed: false });
  } catch {
    return undefined;
  }
}

function writeOldLine(draft: LineDraft): string {
  if (isBinary(readDraftHead(draft))) return writeOldBinary(draft);
  const parts = splitEscaped(draft.value, ';').map(unescape);
  if (parts.every((part) => /^[ -~]*$/.test(part)))
    return `${headOf(draft)}:${parts.map((part) => part.replaceAll(';', '\\;')).join(';')}\r\n`;
  const head = headOf({
    ...draft,
    parameters: [...draft.parameters, 'CHARSET=UTF-8', 'ENCODING=QUOTED-PRINTABLE'],
  });
  return `${wrapQuotedPrintable(`${head}:`, parts.map(encodeQuotedPrintable).join(';'))}\r\n`;
}

/** The empty line is its end. */
const writeOldBinary = (draft: LineDraft): string =>
  `${headOf(draft)}:\r\n ${draft.value.match(/.{1,72}/g)?.join('\r\n ') ?? ''}\r\n\r\n`;

/** A colon is encoded as well: no line within may begin or end a card. */
const encodeQuotedPrintable = (text: string): string =>
  [...new TextEncoder().encode(text.replaceAll('\n', '\r\n'))]
    .map((byte) => {
      const letter = String.fromCharCode(byte);
      return /[ -~]/.test(letter) && !/[=:;\\]/.test(letter)
        ? letter
        : `=${byte.toString(16).toUpperCase().padStart(2, '0')}`;
    })
    .join('');

/** No line longer than 76 characters, but for a long head; a blank at the end of one would be lost on its way. */
function wrapQuotedPrintable(head: string, value: string): string {
  const lines: string[] = [];
  let line = head;
  for (const unit of value.match(/=..|./g) ?? []) {
    const safe = unit === ' ' && line.length >= 72 ? '=20' : unit;
    if (line.length + safe.length > 75 && lines.length + line.length > 0) {
      lines.push(line);
      line = '';
    }
    line += safe === ' ' && line === '' ? '=20' : safe;
  }
  return [...lines, line].join('=\r\n');
}
