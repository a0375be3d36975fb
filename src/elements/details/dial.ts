import type { ContactPhone } from '../../domain/contact.js';
import { telAddress } from '../../domain/tel-address.js';
import type { ContactDialDetail } from '../../events.js';

/** "On request" is no number. */
export const isDialable = ({ value }: ContactPhone): boolean => /\p{Nd}/u.test(value);

/** Hands a number to whatever answers `tel:` on this machine. */
export function dial({ phone, extension }: ContactDialDetail): void {
  const link = document.createElement('a');
  link.href = telAddress(phone, extension);
  link.click();
}
