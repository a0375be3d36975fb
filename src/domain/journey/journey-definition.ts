import type { PageIcon } from './journey-event.js';

/** How an installation reads the customer's way through its website. */
export interface JourneyDefinition {
  /** What pages are called, the first rule that fits; beats what their publisher says. */
  readonly titles?: readonly PageTitle[];
  /** Query parameters that tell pages apart and hold nobody's data; all others are dropped. */
  readonly keepParameters?: readonly string[];
  /** Where agents can lead customers. */
  readonly helpfulPages?: readonly HelpfulPage[];
  /** The contact's field that holds the id by which the website knows the visitor. */
  readonly visitorField?: string;
  /** Without a sign of life for so long, a customer is idle; seconds. Default 60. */
  readonly idleSeconds?: number;
  /** … and away; minutes. Default 30: another session begins. */
  readonly awayMinutes?: number;
  readonly signals?: SignalThresholds;
}

export interface PageTitle {
  /** Of the address: `/order/*`; a star stands for anything. */
  readonly path: string;
  readonly title: string;
  /** What kind of page it is, which signals depend on: carts and payments are gone through, products compared. */
  readonly icon?: PageIcon;
}

export interface HelpfulPage {
  readonly title: string;
  /** Of http or https; in a definition also as from the page of the card: `/help/delivery`, `./help`. */
  readonly url: string;
}

/** From when on something is worth a word; each 0 switches its signal off. */
export interface SignalThresholds {
  /** How often the same 2–4 pages come in a row. Default 3. */
  readonly loops?: number;
  /** How often the customer comes back to one page within `quickSeconds` each. Default 4. */
  readonly quickReturns?: number;
  /** Default 15. */
  readonly quickSeconds?: number;
  /** Errors of one page, which the customer has not overcome. Default 2. */
  readonly errors?: number;
  /** Searches in a row that led nowhere. Default 3. */
  readonly searches?: number;
}
