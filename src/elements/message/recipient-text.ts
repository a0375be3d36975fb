import type { Display } from '../../context/display.js';
import type { Recipient } from '../../domain/recipient.js';
import { numberText } from '../parts/format.js';

/** Whom a message is to, as sentences name them. */
export const whoText = (display: Display, recipient: Recipient): string =>
  recipient.contact?.name.full ?? placeText(display, recipient);

/** Where to. */
export const placeText = (display: Display, { number, to }: Recipient): string =>
  number ? numberText(display, number) : to;
