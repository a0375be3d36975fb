import fc from 'fast-check';
import { sharedFeed } from '../../../src/adapters/journey/shared-feed.js';
import { ContactError } from '../../../src/domain/contact-error.js';
import type { JourneyId } from '../../../src/domain/journey/journey-event.js';
import { FakeTimers } from '../../support/fake-timers.js';
import { FakeWebsite, visit } from '../../support/fake-website.js';
import { type Followed, followed } from '../../support/followed.js';
import { settled } from '../../support/settled.js';

const interleavings = globalThis.soak ? 5_000 : 150;

const step = fc.oneof(
  { weight: 5, arbitrary: fc.record({ type: fc.constant('move' as const), times: fc.nat(9) }) },
  { weight: 3, arbitrary: fc.record({ type: fc.constant('join' as const), back: fc.nat(20) }) },
  { weight: 2, arbitrary: fc.record({ type: fc.constant('leave' as const), nth: fc.nat(5) }) },
  { weight: 3, arbitrary: fc.record({ type: fc.constantFrom('break', 'end', 'silence'), nth: fc.nat(2) }) },
  { weight: 2, arbitrary: fc.record({ type: fc.constant('wait' as const), seconds: fc.nat(60) }) },
);
const steps = fc.array(step, { minLength: 1, maxLength: 40, size: 'max' });

interface Card {
  readonly from: number;
  readonly followed: Followed;
}

/** Cards that come to a journey and leave it, on a network that breaks off. */
async function play(
  taken: readonly (typeof step extends fc.Arbitrary<infer Step> ? Step : never)[],
  apart: boolean,
) {
  const timers = new FakeTimers();
  const website = new FakeWebsite();
  website.beats = true;
  website.namesPlacesApart = apart;
  let moved = 0;
  let cards: Card[] = [];
  const pass = async (seconds: number) => {
    for (let second = 0; second < seconds; second += 1) {
      timers.pass(1_000);
      await settled();
    }
  };
  const judge = (card: Card, isLast: boolean) => {
    const heard = card.followed.ids();
    const expected = heard.map((_, nth) => `ada ${card.from + nth + 1}`);
    if (heard.join() !== expected.join()) throw new Error(`from ${card.from}: ${heard.join()}`);
    if (isLast && heard.length !== moved - card.from)
      throw new Error(`from ${card.from}: only ${heard.length}`);
  };
  try {
    for (const each of taken) {
      if (each.type === 'move')
        for (let nth = 0; nth < each.times; nth += 1) website.happen('ada', visit('ada', (moved += 1)));
      else if (each.type === 'join') {
        const from = Math.max(moved - each.back, 0);
        const watch = (id: JourneyId, options: Parameters<typeof sharedFeed>[2]) =>
          sharedFeed(website, id, options);
        cards.push({ from, followed: followed(watch, 'ada' as JourneyId, String(from)) });
      } else if (each.type === 'leave') {
        cards[each.nth]?.followed.leave();
        cards = cards.filter((_, nth) => nth !== each.nth);
      } else if (each.type === 'wait') await pass(each.seconds);
      else {
        const connection = website.open[each.nth];
        if (each.type === 'silence' && connection) connection.isSilent = true;
        else connection?.tell(each.type === 'end' ? 'end' : new ContactError('unavailable', 'gone'));
      }
      await settled();
      for (const card of cards) judge(card, false);
    }
    await pass(80);
    website.happen('ada', visit('ada', (moved += 1)));
    await pass(2);
    for (const card of cards) judge(card, true);
    if (website.open.length > 1) throw new Error(`${website.open.length} feeds for ${cards.length} cards`);
    for (const card of cards) card.followed.leave();
    await pass(16);
    if (timers.waiting > 0) throw new Error(`${timers.waiting} timers are left`);
  } finally {
    timers.restore();
  }
}

describe('A shared feed', () => {
  it(`tells every card each event after its place once and in order, in ${interleavings} interleavings`, async () => {
    await fc.assert(fc.asyncProperty(steps, fc.boolean(), play), {
      numRuns: interleavings,
      includeErrorInReport: true,
    });
  }).timeout(3_000_000);
});
