import type { EmailAddress, PhoneNumber } from '../domain/identity.js';

/** An address that a link or an image may have: never `javascript:`, whatever is written around it. */
export const readWebAddress = (text: string): string | undefined =>
  /^https?:\/\/[^\s\p{Cc}]+$/iu.test(text) ? text : undefined;

/** An image as `data:`, or the address of one. */
export const readImageAddress = (text: string): string | undefined =>
  /^data:image\/[a-z0-9.+-]+[;,]/i.test(text) ? text : readWebAddress(text);

export const readE164 = (text: string): PhoneNumber | undefined =>
  /^\+[1-9]\d{1,14}$/.test(text) ? (text as PhoneNumber) : undefined;

export function readEmailAddress(text: string): EmailAddress | undefined {
  const email = text.trim().toLowerCase();
  return /^[^\s@]+@[^\s@]+$/.test(email) ? (email as EmailAddress) : undefined;
}
