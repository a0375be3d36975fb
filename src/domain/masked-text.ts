import type { ContactPhone } from './contact.js';

/** As many for a long value as for a short one. */
const dots = '•••';

/** What the first digits of an E.164 number say of its country: no code begins another (ITU-T E.164, list of assigned codes). */
const countryCode = /^\+(?:1|7|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58]|\d{3})/;

/** With fewer digits than this, the last two would leave too little to guess. */
const enoughDigits = 7;

/** `+46 ••• 05`: the country and the last two digits, of a number that is long enough. */
export function maskPhone({ value, number }: Pick<ContactPhone, 'value' | 'number'>): string {
  const code = number && countryCode.exec(number)?.[0];
  const digits = (number ?? value).slice(code?.length ?? 0).match(/\p{Nd}/gu) ?? [];
  const end = digits.length >= enoughDigits ? digits.slice(-2).join('') : undefined;
  return [code, dots, end].filter(Boolean).join(' ');
}

/** `a•••@example.com`: the first letter and the domain. */
export function maskEmail(value: string): string {
  const [, first, domain] = /^\s*(.).*(@[^@]+)$/su.exec(value) ?? [];
  return first && domain ? `${first}${dots}${domain.trim()}` : dots;
}

/** Of anything else nothing is told. */
export const maskField = (): string => dots;

/** Whether a text can only be masked: nobody writes a number or an address so. */
export const hasDots = (text: string): boolean => text.includes(dots);

/** A text of a source's own, without what looks like a number or an address. */
export const withoutValues = (text: string): string =>
  text
    .replace(/[^\s<>"'(),;:]+@[^\s<>"'(),;:]+/gu, dots)
    .replace(/\+?\p{Nd}(?:[\s()./-]*\p{Nd}){4,}/gu, dots);
