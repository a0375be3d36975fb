import './all-views.js';
import { now, wayOf } from '../../demo/journey/made-up-way.js';
import { withJourney } from '../../src/adapters/journey/with-journey.js';
import type { JourneyEvent } from '../../src/domain/journey/journey-event.js';
import { MemoryAdapter } from '../../src/index.js';
import { CardHarness, type CardInputs } from './card-harness.js';
import { named } from './card-sources.js';
import { contactNamed } from './contacts.js';
import { DrivenClock } from './driven-clock.js';
import { FakeWebsite } from './fake-website.js';

const ada = contactNamed('Ada', '+46701740605');
const bo = contactNamed('Bo', '+46701740606');

interface Setting {
  /** Ada's, as `wayOf` reads it, or as they are. */
  readonly way?: string | readonly JourneyEvent[];
  readonly website?: FakeWebsite;
  readonly inputs?: CardInputs;
  readonly width?: number;
  readonly lang?: string;
}

/** Cards of Ada, who moves on a website at a time that the test drives. It is ten o'clock. */
export class JourneyCards {
  readonly clock = new DrivenClock(new Date(now).toISOString());
  readonly #cards: CardHarness[] = [];

  async show({ way = [], website = new FakeWebsite(), inputs = {}, ...around }: Setting = {}) {
    website.presence ??= { at: new Date(now).toISOString(), state: 'active' };
    for (const { id } of [ada, bo]) website.people.set(id, id);
    website.happen('ada', ...(typeof way === 'string' ? wayOf('ada', way) : way));
    const source = withJourney(new MemoryAdapter([ada, bo]), () => Promise.resolve(website));
    const card = CardHarness.put(
      { adapter: named(source), interactionId: 'call-1', contactId: 'ada', ...inputs },
      around,
    );
    this.#cards.push(card);
    await this.rest(card);
    return { card, website };
  }

  /** What comes of a moment that passes. */
  async rest(card: CardHarness, milliseconds = 0): Promise<void> {
    this.clock.pass(milliseconds);
    for (let turn = 0; turn < 2; turn += 1) {
      await card.rest();
      // Whether it can be seen, and how wide it is, a view is told with the frame.
      await new Promise((resolve) => requestAnimationFrame(resolve));
      this.clock.pass(50);
    }
    await card.rest();
  }

  restore(): void {
    for (const { element } of this.#cards) element.remove();
    this.clock.restore();
  }
}

export const journeyOf = (card: CardHarness) => card.all('contact-card-journey')[0];
export const sentenceOf = (card: CardHarness) => card.texts('.sentence')[0];
export const pictureOn = (card: CardHarness) => card.all('.picture')[0] as HTMLElement;
export const detailOf = (card: CardHarness) => card.texts('.picture ~ .detail')[0];
