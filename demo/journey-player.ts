import { keysOf } from '../src/adapters/journey/known-person.js';
import type { JourneyEvent } from '../src/domain/journey/journey-event.js';
import { forgetVisitor } from '../src/journey.js';
import { JourneyRecords } from '../src/storage/journey-records.js';
import { journeyDatabase } from '../src/storage/journey-schema.js';
import { madeUpSessions } from './journey/sessions.js';
import { cart } from './shop/cart.js';
import { isProduct } from './shop/catalogue.js';
import { addressOf, iconOf, type PageName, pageNames } from './shop/pages.js';

/** Of the made-up sessions, those that fit the shop. */
const sessions = {
  comparing: 'Two lamps compared',
  looping: 'The card is refused',
  searching: 'Searching without an end',
  lost: 'Lost in the help',
} as const;
export type Play = keyof typeof sessions;
export const plays = Object.keys(sessions) as Play[];

/** Milliseconds between events, however long the customer took. */
const pace = 450;
const name = 'shop';
const keep = { events: 1000, days: 1 };

/** Somebody begins to wander, and gets in touch from where they are. */
export class WanderEvent extends Event {
  constructor(readonly email: string) {
    super('wander');
  }
}

/** Does what a customer did, as if they did it now and quickly. Fires `change` and `wander`. */
export class JourneyPlayer extends EventTarget {
  #playing: { readonly play: Play } | undefined;

  get playing(): Play | undefined {
    return this.#playing?.play;
  }

  stop(): void {
    this.#be(undefined);
  }

  /** In place of what the customer did before; resolves with the page where it ends, unless something else begins. */
  async play(play: Play, email: string, titleOf: (page: PageName) => string): Promise<PageName | undefined> {
    const playing = { play };
    this.#be(playing);
    const visitor = crypto.randomUUID();
    const records = new JourneyRecords(journeyDatabase(name));
    const events = eventsOf(play, visitor, titleOf);
    fillCart(play);
    try {
      await forgetVisitor({ name, email });
      await records.link(visitor, await keysOf({ email }, undefined));
      for (const [i, event] of events.entries()) {
        if (this.#playing !== playing) return undefined;
        await records.record(visitor, [event], keep);
        await records.sign(visitor, { at: new Date().toISOString(), state: 'active' });
        if (i === 0) this.dispatchEvent(new WanderEvent(email));
        await new Promise((resolve) => setTimeout(resolve, pace));
      }
      return this.#playing === playing ? endOf(play) : undefined;
    } finally {
      records.close();
      if (this.#playing === playing) this.#be(undefined);
    }
  }

  #be(playing: { readonly play: Play } | undefined): void {
    this.#playing = playing;
    this.dispatchEvent(new Event('change'));
  }
}

/** They end when the playing does: the time that was spent on each page is as it was. */
function eventsOf(play: Play, visitor: string, titleOf: (page: PageName) => string): JourneyEvent[] {
  const events = toldOf(play);
  const shift = Date.now() + pace * events.length - Date.parse(events.at(-1)?.at ?? '');
  return events.map((event, i) => {
    const page = pageNameOf(event);
    return {
      ...event,
      id: `${visitor}-${i}`,
      at: new Date(Date.parse(event.at) + shift).toISOString(),
      ...(page && { page: { address: whole(page), title: titleOf(page), icon: iconOf(page) } }),
    };
  });
}

/** Who was at the till has something in the cart. */
function fillCart(play: Play): void {
  const pages = toldOf(play).flatMap((event) => pageNameOf(event) ?? []);
  const lamp = pages.find(isProduct);
  if (lamp && pages.includes('cart') && cart.items.length === 0) cart.add(lamp);
}

const toldOf = (play: Play) => madeUpSessions.find(({ name }) => name === sessions[play])?.events ?? [];

const endOf = (play: Play) => pageNameOf(toldOf(play).findLast(({ page }) => page));

const whole = (page: PageName) => new URL(`./shop/${addressOf(page)}`, document.baseURI).href;

/** What the sessions call otherwise than the shop. */
const called: Readonly<Record<string, PageName>> = { '': 'index', results: 'search' };

function pageNameOf(event: JourneyEvent | undefined): PageName | undefined {
  if (!event?.page) return undefined;
  const last = new URL(event.page.address).pathname.slice(1);
  return called[last] ?? pageNames.find((page) => page === last);
}
