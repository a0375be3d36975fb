import { createContext } from '@lit/context';
import type * as numberPlans from '../domain/phone-number.js';
import type { Strings } from '../strings/strings.js';

/** How things are said and written in one card. */
export interface Display {
  readonly strings: Strings;
  /** BCP 47, for Intl. */
  readonly locale: string;
  readonly direction: 'ltr' | 'rtl';
  /** Formats numbers; absent until the numbering plans have loaded. */
  readonly plans?: typeof numberPlans | undefined;
}

export const displayContext = createContext<Display>(Symbol('contact-card display'));
