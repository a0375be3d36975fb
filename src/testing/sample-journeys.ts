import type { ContactId } from '../domain/contact.js';
import type { JourneyEvent, Presence } from '../domain/journey/journey-event.js';
import { samples } from './sample-contacts.js';

/** What a website has recorded of one visitor, and by what it knows who that is: any of these. */
export interface JourneyContent {
  /** As the website calls the visitor. */
  readonly visitor: string;
  readonly contactId?: ContactId;
  /** A number or an e-mail address that the visitor has given there, as it was written. */
  readonly identity?: string;
  /** Of a chat that began there. */
  readonly interactionId?: string;
  /** Oldest first. */
  readonly events: readonly JourneyEvent[];
  /** The last sign of life. */
  readonly presence?: Presence;
}

/** What a visitor does while somebody watches. */
export type JourneySign = { readonly event: JourneyEvent } | { readonly presence: Presence };

const shop = 'https://shop.example';
export const cart = { address: `${shop}/cart`, title: 'Cart', icon: 'cart' } as const;
const product = { address: `${shop}/products/heat-pump`, title: 'Heat pump', icon: 'product' } as const;

/** Of one contact, of everything that there can be: two of the same moment, one of another channel. */
export const annasJourney: JourneyContent = {
  visitor: 'visitor-anna',
  contactId: samples.anna.id,
  events: [
    { id: 'e-1', at: '2026-03-05T11:58:00Z', kind: 'call', text: 'Asked about heat pumps' },
    { id: 'e-2', at: '2026-03-05T12:00:00Z', kind: 'page', page: { address: `${shop}/`, icon: 'home' } },
    {
      ...{ id: 'e-3', at: '2026-03-05T12:00:00.500Z', kind: 'search', text: 'heat pump' },
      page: { address: `${shop}/` },
    },
    { id: 'e-4', at: '2026-03-05T12:01:00Z', kind: 'page', page: product, tags: ['heating', 'new'] },
    { id: 'e-5', at: '2026-03-05T12:02:00Z', kind: 'page', page: cart },
    { id: 'e-6', at: '2026-03-05T12:02:00Z', kind: 'error', page: cart, text: 'The card was declined' },
    { id: 'e-7', at: '2026-03-05T12:03:00Z', kind: 'form', page: cart, text: 'Delivery' },
  ],
  presence: { at: '2026-03-05T12:03:30Z', state: 'hidden' },
};

/** By a number that a contact has, as the region reads it. */
const giuliasJourney: JourneyContent = {
  visitor: 'visitor-giulia',
  identity: '+390612345678',
  events: [{ id: 'e-8', at: '2026-03-05T12:00:00Z', kind: 'page', page: cart }],
};

const johnsJourney: JourneyContent = {
  visitor: 'visitor-john',
  identity: 'John.Miller@miller.example',
  events: [{ id: 'e-9', at: '2026-03-05T12:00:30Z', kind: 'page', page: product }],
};

/** By a number that three contacts have: nobody knows whose it is. */
const somebodysJourney: JourneyContent = {
  visitor: 'visitor-harbour',
  identity: '+44 20 7946 0999',
  events: [{ id: 'e-10', at: '2026-03-05T12:00:40Z', kind: 'page', page: product }],
};

export const strangersChat = 'chat-1';

/** Nobody whom the source of contacts knows. */
const strangersJourney: JourneyContent = {
  visitor: 'visitor-stranger',
  interactionId: strangersChat,
  events: [{ id: 'e-11', at: '2026-03-05T12:00:50Z', kind: 'chat', text: 'Hello?' }],
};

/** In no order. */
export const sampleJourneys: readonly JourneyContent[] = [
  giuliasJourney,
  annasJourney,
  strangersJourney,
  johnsJourney,
  somebodysJourney,
];
