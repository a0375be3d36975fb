import type { ContactPhone } from '../../domain/contact.js';
import type { ContactDialDetail } from '../../events.js';

/** "On request" is no number. */
export const isDialable = ({ value }: ContactPhone): boolean => /\p{Nd}/u.test(value);

/** Hands a number to whatever answers `tel:` on this machine (RFC 3966). */
export function dial({ phone, extension }: ContactDialDetail): void {
  const digits = phone.replace(/[^\d+*#]/g, '');
  const link = document.createElement('a');
  link.href = `tel:${digits.replaceAll('#', '%23')}${extension ? `;ext=${encodeURIComponent(extension)}` : ''}`;
  link.click();
}
