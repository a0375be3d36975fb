import { createContext } from '@lit/context';
import type { ReactiveElement } from 'lit';

/** Where the views of a card stand: in the card itself, or where its host has put them. */
export interface Places {
  /**
   * A view has come; `askAgain` is called when the card may no longer be around it. Returns what to call when
   * it goes; `undefined` where it stands in the card itself.
   */
  join(view: ReactiveElement, askAgain: () => void): (() => void) | undefined;
}

export const placesContext = createContext<Places>(Symbol('contact-card places'));
