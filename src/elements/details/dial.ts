import type { ContactPhone } from '../../domain/contact.js';
import { telAddress } from '../../domain/tel-address.js';
import type { ContactDialDetail } from '../../events.js';

/** "On request" is no number; what is masked may be one. */
export const isDialable = ({ value, handle }: ContactPhone): boolean =>
  handle !== undefined || /\p{Nd}/u.test(value);

/** Hands a number to whatever answers `tel:` on this machine. */
export function dial({ phone, extension }: ContactDialDetail): void {
  const link = document.createElement('a');
  link.href = telAddress(phone, extension);
  link.click();
}
