import type { ContactId } from '../contact.js';
import type { ReachableIdentity } from '../identity.js';

declare const brand: unique symbol;

/** Names one customer's way through the website, whatever devices it was made on; only its source can read it. */
export type JourneyId = string & { readonly [brand]: 'JourneyId' };

/** On the website, and in other channels. `other` is told by its text. */
export const journeyKinds = [
  'page',
  'error',
  'form',
  'search',
  'purchase',
  'call',
  'chat',
  'email',
  'message',
  'other',
] as const;
export type JourneyKind = (typeof journeyKinds)[number];

/** What an icon can say of a page; which picture it is, the card knows. */
export const pageIcons = [
  'home',
  'product',
  'cart',
  'payment',
  'order',
  'account',
  'document',
  'help',
] as const;
export type PageIcon = (typeof pageIcons)[number];

/** Something that the customer did, or that happened to them. */
export interface JourneyEvent {
  /** The same event told twice has the same one. */
  readonly id: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly kind: JourneyKind;
  /** Where on the website; absent for what happened elsewhere, as a call. */
  readonly page?: WebsitePage;
  /** One line: what the error said, what was searched for, which form it was. */
  readonly text?: string;
  readonly tags?: readonly string[];
}

export interface WebsitePage {
  /** An address as `readPageAddress` leaves it: without what may hold somebody's data. Tells pages apart. */
  readonly address: string;
  /** As the publisher, or the definition, calls it. */
  readonly title?: string;
  readonly icon?: PageIcon;
}

/**
 * An event as whoever publishes it tells it, and as it may come from any source: `checkJourneyEvent` makes a
 * `JourneyEvent` of it. Every `JourneyEvent` is one.
 */
export interface JourneyEventInput {
  readonly id: string;
  /** A date and time of ISO 8601; without a zone it is UTC. */
  readonly at: string;
  /** A `JourneyKind`; any other is taken as `other`. */
  readonly kind: string;
  /** What a `page` event must have. */
  readonly page?: {
    /** Of http or https, as `location.href` says it: what may hold somebody's data is taken off. */
    readonly address: string;
    readonly title?: string;
    /** A `PageIcon`; any other is left out. */
    readonly icon?: string;
  };
  readonly text?: string;
  readonly tags?: readonly string[];
}

/** A sign of life of the customer on the website, between events. */
export interface Presence {
  /** ISO 8601, UTC. */
  readonly at: string;
  /** `hidden`: the page is open, and not looked at. */
  readonly state: 'active' | 'hidden' | 'left';
}

/** By what a source may know the customer on the website: any of these. */
export interface KnownVisitor {
  readonly contactId?: ContactId;
  /** Numbers and addresses that are nobody else's. */
  readonly identities: readonly ReachableIdentity[];
  /** As the website calls them, where the contact has that in a field; see `Definition.journey`. */
  readonly visitorId?: string;
  /** Of a chat, say, that began on the website. */
  readonly interactionId?: string;
}
