import { type ContactCardElement, registerJourney } from '../src/index.js';
import { wayOf } from './journey/made-up-way.js';
import { SessionSource } from './journey/session-source.js';
import { cast } from './people/cast.js';
import type { CardState } from './states.js';

const straight = 'start 9, table-lamps 24, mane 70, cart 11, delivery 48, form Delivery, payment 55';
const looping =
  'mane 20, cart 11, payment 12, error Card refused, cart 8, payment 9, cart 7, payment 9, cart 6, payment 9';
const long = Array.from({ length: 24 }, () => 'table-lamps 18, vinge 50, mane 44, mane 9').join(', ');

/** Those of the cards that are shown, by what they are called. */
const sources = new Map<string, SessionSource>();
const source = (src: string, made: SessionSource) => {
  sources.set(src, made);
  return made;
};

const made: Readonly<Record<string, () => SessionSource>> = {
  straight: () => new SessionSource(wayOf('straight', straight)),
  looping: () => new SessionSource(wayOf('looping', looping)),
  long: () => new SessionSource(wayOf('long', `call 120, ${long}`)),
  away: () => new SessionSource(wayOf('away', straight), 'left'),
  refused: () => new SessionSource([]).refuse(),
};

let serial = 0;
registerJourney('session', ({ src = '' }) =>
  source(src, (made[src.split(' ')[0] ?? ''] ?? made.straight!)()),
);

/** Each time another card's own, so that what happens there happens nowhere else. */
function inputsFor(what: string): CardState['inputs'] {
  serial += 1;
  const interaction = { interactionId: `journey ${serial}`, interactionState: 'connected' } as const;
  const journey = { journey: 'session', journeySrc: `${what} ${serial}` };
  const definition = {
    journey: { helpfulPages: [{ title: 'Ways to pay', url: 'https://skymning.example/help-payment' }] },
  };
  return {
    adapter: 'cast',
    region: 'SE',
    phone: cast.ingegerd.phone,
    ...interaction,
    ...journey,
    definition,
  };
}

type CardActs = Readonly<
  Record<'press', (card: ContactCardElement, selector: string, view?: string) => Promise<void>>
> & {
  readonly find: (card: ContactCardElement, selector: string, view?: string) => Promise<HTMLElement>;
};

const view = 'contact-card-journey';

/** The ways of customers through a website, as they are seen and read. */
export function journeyStates({ press, find }: CardActs): CardState[] {
  const sourceOf = (card: ContactCardElement) => sources.get(card.journeySrc ?? '');
  const chooseFirst = async (card: ContactCardElement) => {
    const picture = await find(card, '.picture', view);
    picture.dispatchEvent(new KeyboardEvent('keydown', { key: 'Home', bubbles: true }));
  };
  const state = (name: string, what: string, act?: CardState['act']): CardState => ({
    name,
    get inputs() {
      return inputsFor(what);
    },
    ...(act && { act }),
  });
  return [
    state('a journey', 'straight', async (card) => void (await find(card, '.picture', view))),
    state('a journey in circles', 'looping', async (card) => void (await find(card, '.warning', view))),
    state('a long journey, listed', 'long', (card) => press(card, '.list-toggle', view)),
    state('a journey of which nothing is heard', 'straight', async (card) => {
      await find(card, '.picture', view);
      sourceOf(card)?.lose();
      await find(card, '.lost', view);
    }),
    state(
      'a journey that has ended',
      'away',
      async (card) => void (await find(card, '.presence.away', view)),
    ),
    state('no journey to be had', 'refused', async (card) => void (await find(card, '.error', view))),
    state('a step of a journey', 'looping', chooseFirst),
    state('a journey read back', 'long', async (card) => {
      await chooseFirst(card);
      sourceOf(card)?.tell(wayOf('more', 'klocka 1, fyr 1, cart 1'));
      await find(card, '.new', view);
    }),
  ];
}
