import { visibleText } from './digits.js';

const hidingWords = new Set([
  'anonymous',
  'blocked',
  'hidden',
  'no',
  'private',
  'restricted',
  'suppressed',
  'unavailable',
  'undisclosed',
  'unknown',
  'withheld',
]);
const hiddenThings = new Set(['call', 'caller', 'id', 'name', 'number']);

/** ANONYMOUS, RESTRICTED, UNAVAILABLE, BLOCKED, UNKNOWN and PRIVATE on a telephone's keypad: some networks send these as the number. */
const keypadWords = /^\+?(?:266696687|7378742833|86282452253|2562533|8656696|7748283)$/;

/** Whether the text stands for a caller who hides, or whom the network does not name: `private number`, `-`, nothing. */
export function isWithheld(text: string): boolean {
  if (keypadWords.test(text.startsWith('+') ? text.replace(/[\s().-]/g, '') : text)) return true;
  const words = text
    .toLowerCase()
    .split(/[\s"'()[\]<>._\p{Pd}]+/u)
    .filter(Boolean);
  return (
    words.every((word) => hidingWords.has(word) || hiddenThings.has(word)) &&
    (words.length === 0 || words.some((word) => hidingWords.has(word)))
  );
}

/** The domain of callers who withhold their address (RFC 3323, 4.1.1.3). */
export const isFromNobody = (text: string): boolean =>
  /@anonymous\.invalid(?![\w.-])/i.test(visibleText(text));

/** Whether the host shows a part only: `+46*****67`, `j•••@example.com`, `+4670xxxx567`. A single `x` leads an extension. */
export const isMasked = (text: string): boolean =>
  /[*•●]/.test(text) || (/xx/i.test(text) && /^[^a-wyz@]*$/i.test(text));
