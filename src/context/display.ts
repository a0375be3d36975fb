import { createContext } from '@lit/context';
import type { PostalAddress } from '../domain/contact.js';
import type { PhoneNumber } from '../domain/identity.js';
import type { Strings } from '../strings/strings.js';
import type { WorkStrings } from '../strings/work/work-strings.js';

/** How things are said and written in one card. */
export interface Display {
  readonly strings: Strings;
  /** BCP 47, for Intl. */
  readonly locale: string;
  readonly direction: 'ltr' | 'rtl';
  /** What countries have their own ways for. Asking for it loads it; absent until then. */
  readonly customs?: Customs | undefined;
  /** The texts of what an agent does with a contact. Asking for them loads them; absent until then. */
  readonly work?: WorkStrings | undefined;
}

/** How countries write numbers and addresses: tables that are too large for the first card to wait for. */
export interface Customs {
  formatPhoneNumber(number: PhoneNumber): string;
  countryOf(number: PhoneNumber): string | undefined;
  addressLines(address: PostalAddress): string[];
}

export const displayContext = createContext<Display>(Symbol('contact-card display'));
