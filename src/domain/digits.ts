/** Without the marks nobody sees (bidi, byte order, soft hyphens); fullwidth characters and spaces as plain ones. */
export const visibleText = (text: string): string =>
  text
    .replace(/[\p{Cf}\p{Default_Ignorable_Code_Point}]/gu, '')
    .replace(/[\uFF01-\uFF5E]/g, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0))
    .replace(/\s+/g, ' ')
    .trim();

/** The digits of every script as ASCII ones: `٠٧٠` is `070`. */
export const foldDigits = (text: string): string => text.replace(/(?![0-9])\p{Nd}/gu, asciiDigit);

/**
 * Unicode keeps each set of digits in one row, zero first, and promises not to change that (general
 * category Nd); where sets touch, as the mathematical ones do, each takes ten places.
 */
function asciiDigit(digit: string): string {
  const codePoint = digit.codePointAt(0) ?? 0;
  let first = codePoint;
  while (/\p{Nd}/u.test(String.fromCodePoint(first - 1))) first -= 1;
  return String((codePoint - first) % 10);
}
