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
