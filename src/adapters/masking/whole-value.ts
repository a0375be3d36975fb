import type { Contact } from '../../domain/contact.js';
import { foldText } from '../../domain/search-text.js';

/** Whether a text is a whole number or address of the contact: whoever has it need not guess. */
export function isWholeValue({ phones, emails }: Contact, text: string): boolean {
  const digits = digitsOf(text);
  const numbers = phones.flatMap(({ value, number }) => [digitsOf(value), digitsOf(number ?? '')]);
  const isNumber = /^[\s\p{Nd}+()./-]+$/u.test(text) && digits !== '' && numbers.includes(digits);
  return isNumber || emails.some(({ value }) => foldText(value.trim()) === foldText(text.trim()));
}

const digitsOf = (text: string) => text.replace(/\P{Nd}/gu, '');
