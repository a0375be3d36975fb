import { type ContactCardElement, ContactError, registerJourney } from '../src/index.js';
import { wayOf } from './journey/made-up-way.js';
import { sessionSource } from './journey/session-source.js';
import { cast } from './people/cast.js';
import type { CardState } from './states.js';

const straight = 'start 9, table-lamps 24, mane 70, cart 11, delivery 48, form Delivery, payment 55';
const looping =
  'mane 20, cart 11, payment 12, error Card refused, cart 8, payment 9, cart 7, payment 9, cart 6, payment 9';
const long = `call 120, ${Array(24).fill('table-lamps 18, vinge 50, mane 44, mane 9').join(', ')}`;

registerJourney('straight', () => sessionSource(wayOf('straight', straight)));
registerJourney('looping', () => sessionSource(wayOf('looping', looping)));
registerJourney('long', () => sessionSource(wayOf('long', long)));
registerJourney('ended', () => sessionSource(wayOf('ended', straight), 'left'));
registerJourney('refused', () => ({
  ...sessionSource([]),
  list: () => Promise.reject(new ContactError('unavailable', 'website.example answered 503')),
}));

type Find = (card: ContactCardElement, selector: string, view?: string) => Promise<HTMLElement>;

const view = 'contact-card-journey';

/** The ways of customers through a website, as they are seen and read. */
export function journeyStates({ find }: { readonly find: Find }): CardState[] {
  const seen = (selector: string) => async (card: ContactCardElement) => {
    await find(card, selector, view);
  };
  const state = (name: string, journey: string, act: CardState['act']): CardState => ({
    ...{ name, act },
    inputs: {
      ...{ adapter: 'cast', region: 'SE', phone: cast.ingegerd.phone, journey },
      ...{ interactionId: name, interactionState: 'connected' },
      definition: {
        journey: { helpfulPages: [{ title: 'Visa & Mastercard', url: 'https://skymning.example/cards' }] },
      },
    },
  });
  return [
    state('a journey', 'straight', seen('.picture')),
    state('a journey in circles', 'looping', seen('.warning')),
    state('a journey that has ended', 'ended', seen('.presence.away')),
    state('no journey to be had', 'refused', seen('.error')),
    state('a long journey, listed', 'long', async (card) => {
      (await find(card, '.list-toggle', view)).click();
    }),
    state('a step of a journey', 'looping', async (card) => {
      const picture = await find(card, '.picture', view);
      picture.dispatchEvent(new KeyboardEvent('keydown', { key: 'Home', bubbles: true }));
    }),
  ];
}
