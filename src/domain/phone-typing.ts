import { AsYouType, type CountryCode } from 'libphonenumber-js/core';
import { plans, readStoredNumber } from './phone-number.js';

export { readStoredNumber };

/** A text and where the caret is in it. */
export interface TypedText {
  readonly text: string;
  readonly caret: number;
}

/**
 * A number as its country groups it, while it is typed, with the caret after the same digit. What is more than a
 * number (a name beside it, an extension) stays as it is written.
 */
export function groupWhileTyping({ text, caret }: TypedText, region?: string): TypedText {
  if (!/^\s*\+?[\d\s().\-/]+$/.test(text)) return { text, caret };
  const grouped = new AsYouType(region as CountryCode | undefined, plans).input(text);
  const isSame = digitsIn(grouped) === digitsIn(text);
  return isSame
    ? { text: grouped, caret: afterDigits(grouped, digitsIn(text.slice(0, caret)).length) }
    : { text, caret };
}

const digitsIn = (text: string): string => text.replace(/[^+\d]/g, '');

function afterDigits(text: string, count: number): number {
  let position = 0;
  for (let seen = 0; seen < count && position < text.length; position += 1)
    if (/[+\d]/.test(text.charAt(position))) seen += 1;
  return position;
}
