import { expect } from '@open-wc/testing';
import { sharedFeed } from '../../../src/adapters/journey/shared-feed.js';
import { ContactError } from '../../../src/domain/contact-error.js';
import type { JourneyId } from '../../../src/domain/journey/journey-event.js';
import { FakeTimers } from '../../support/fake-timers.js';
import { FakeWebsite, visit } from '../../support/fake-website.js';
import { followed } from '../../support/followed.js';
import { settled } from '../../support/settled.js';

const ada = 'ada' as JourneyId;
const visits = (...numbers: number[]) => numbers.map((nth) => visit('ada', nth));
const ids = (...numbers: number[]) => numbers.map((nth) => `ada ${nth}`);

function setUp() {
  const website = new FakeWebsite();
  const follow = (after?: string, id = ada) =>
    followed((journey, options) => sharedFeed(website, journey, options), id, after);
  return { website, follow };
}

describe('sharedFeed', () => {
  let timers: FakeTimers;
  beforeEach(() => (timers = new FakeTimers()));
  afterEach(() => timers.restore());

  /** As long as the test says, in steps in which everything else may happen, too. */
  async function pass(milliseconds: number): Promise<void> {
    for (let left = milliseconds; left > 0; left -= 500) {
      timers.pass(Math.min(left, 500));
      await settled();
    }
  }

  describe('is one', () => {
    it('for all who follow a journey, and ends with the last of them', async () => {
      const { website, follow } = setUp();
      const [one, other] = [follow('0'), follow('0')];
      await settled();
      website.happen('ada', ...visits(1, 2));
      await settled();
      expect(website.connections).to.have.lengthOf(1);
      expect([one.ids(), other.ids()]).to.deep.equal([ids(1, 2), ids(1, 2)]);
      one.leave();
      await settled();
      expect(website.open).to.have.lengthOf(1);
      other.leave();
      await settled();
      expect(website.open).to.be.empty;
      expect([one.end(), other.end()]).to.deep.equal(['left', 'left']);
    });

    it('for each journey, and for each source', async () => {
      const { website, follow } = setUp();
      follow('0');
      const bo = follow('0', 'bo' as JourneyId);
      setUp().follow('0');
      await settled();
      website.happen('ada', visit('ada', 1));
      await settled();
      expect(website.connections.map(({ id }) => id)).to.deep.equal(['ada', 'bo']);
      expect(bo.heard).to.be.empty;
    });

    it('begins anew where the last one had left', async () => {
      const { website, follow } = setUp();
      const first = follow('0');
      await settled();
      first.leave();
      await settled();
      website.happen('ada', visit('ada', 1));
      const second = follow('0');
      await settled();
      expect(second.ids()).to.deep.equal(ids(1));
      expect(website.connections).to.have.lengthOf(2);
    });
  });

  describe('told to somebody who comes later', () => {
    it('says what has happened since their place', async () => {
      const { website, follow } = setUp();
      follow('0');
      await settled();
      website.happen('ada', ...visits(1, 2, 3));
      await settled();
      const later = follow('1');
      await settled();
      website.happen('ada', visit('ada', 4));
      await settled();
      expect(later.ids()).to.deep.equal(ids(2, 3, 4));
      expect(website.connections).to.have.lengthOf(1);
    });

    it('says whether the customer was there, and that it is lost', async () => {
      const { website, follow } = setUp();
      follow('0');
      await settled();
      const presence = { at: '2026-11-22T09:00:00Z', state: 'active' } as const;
      website.connections[0]?.tell({ type: 'presence', presence });
      website.connections[0]?.tell(new ContactError('offline', 'no network'));
      await settled();
      const later = follow('0');
      await settled();
      expect(later.heard.map(({ type }) => type)).to.deep.equal(['presence', 'lost']);
    });

    it('comes from the source where the place is older than what is remembered, and is one again soon', async () => {
      const { website, follow } = setUp();
      website.happen('ada', ...visits(1, 2, 3));
      const newer = follow('3');
      await settled();
      const older = follow('1');
      await settled();
      expect(older.ids()).to.deep.equal(ids(2, 3));
      expect(website.open).to.have.lengthOf(1);
      website.happen('ada', visit('ada', 4));
      await settled();
      expect([newer.ids(), older.ids()]).to.deep.equal([ids(4), ids(2, 3, 4)]);
    });

    it('is one again where lists name places otherwise, with the next event', async () => {
      const { website, follow } = setUp();
      website.namesPlacesApart = true;
      const first = follow('0');
      await settled();
      website.happen('ada', visit('ada', 1));
      await settled();
      const second = follow('1');
      await settled();
      expect(website.open).to.have.lengthOf(2);
      website.happen('ada', visit('ada', 2));
      await settled();
      expect(website.open).to.have.lengthOf(1);
      website.happen('ada', visit('ada', 3));
      await settled();
      expect([first.ids(), second.ids()]).to.deep.equal([ids(1, 2, 3), ids(2, 3)]);
    });

    it('remembers 2,000 events and no more', async () => {
      const { website, follow } = setUp();
      follow('0');
      await settled();
      const many = Array.from({ length: 2_500 }, (_, nth) => visit('ada', nth + 1));
      website.happen('ada', ...many);
      await settled();
      const [far, near] = [follow('499'), follow('500')];
      await settled();
      expect([far.ids().length, near.ids().length]).to.deep.equal([2_001, 2_000]);
      expect(website.connections).to.have.lengthOf(2);
    });
  });

  describe('that breaks off', () => {
    it('is told, and resumed from the last place', async () => {
      const { website, follow } = setUp();
      const one = follow('0');
      await settled();
      website.happen('ada', visit('ada', 1));
      await settled();
      website.connections[0]?.tell(new ContactError('unavailable', 'gone'));
      await settled();
      website.happen('ada', visit('ada', 2));
      expect(one.heard.at(-1)).to.deep.include({ type: 'lost' });
      await pass(1_000);
      expect(website.connections.map(({ after }) => after)).to.deep.equal(['0', '1']);
      expect(one.ids()).to.deep.equal(ids(1, 2));
    });

    it('by itself, without an error, is no other', async () => {
      const { website, follow } = setUp();
      const one = follow('0');
      await settled();
      website.connections[0]?.tell('end');
      await settled();
      expect(one.heard.at(-1)).to.deep.include({ type: 'lost' });
      await pass(1_000);
      expect(website.connections).to.have.lengthOf(2);
    });

    it('again and again is asked for later each time, and every half a minute at the least', async () => {
      const { website, follow } = setUp();
      website.failure = new ContactError('offline', 'no network');
      const one = follow('0');
      await pass(60_000);
      const tries = website.connections.length;
      expect(tries).to.be.within(5, 9);
      await pass(60_000);
      expect(website.connections.length - tries).to.be.within(2, 4);
      website.failure = undefined;
      website.happen('ada', visit('ada', 1));
      await pass(30_000);
      expect(one.ids()).to.deep.equal(ids(1));
    });

    it('is resumed at once when the network is back', async () => {
      const { website, follow } = setUp();
      website.failure = new ContactError('offline', 'no network');
      follow('0');
      await pass(20_000);
      website.failure = undefined;
      const before = website.connections.length;
      window.dispatchEvent(new Event('online'));
      await settled();
      expect(website.connections).to.have.lengthOf(before + 1);
      expect(website.open).to.have.lengthOf(1);
    });

    it('waits as long as the source asks for', async () => {
      const { website, follow } = setUp();
      follow('0');
      await settled();
      website.connections[0]?.tell(new ContactError('rate-limited', 'later', { retryAfter: 50 }));
      await pass(49_500);
      expect(website.connections).to.have.lengthOf(1);
      await pass(1_000);
      expect(website.connections).to.have.lengthOf(2);
    });

    for (const code of ['unauthenticated', 'forbidden', 'not-found', 'invalid'] as const)
      it(`because it is ${code} is over`, async () => {
        const { website, follow } = setUp();
        const [one, other] = [follow('0'), follow('0')];
        await settled();
        website.connections[0]?.tell(new ContactError(code, 'no'));
        await pass(60_000);
        expect([one.end(), other.end()]).to.deep.equal([code, code]);
        expect(website.connections).to.have.lengthOf(1);
        website.happen('ada', visit('ada', 1));
        const anew = follow('0');
        await settled();
        expect(anew.ids()).to.deep.equal(ids(1));
      });

    it('is asked for by nobody who has left', async () => {
      const { website, follow } = setUp();
      const one = follow('0');
      await settled();
      website.connections[0]?.tell(new ContactError('unavailable', 'gone'));
      await settled();
      one.leave();
      await pass(60_000);
      expect(website.connections).to.have.lengthOf(1);
      expect(timers.waiting).to.equal(0);
    });
  });

  describe('that is open on this side only', () => {
    it('is noticed after two and a half heartbeats, and resumed', async () => {
      const { website, follow } = setUp();
      const one = follow('0');
      await settled();
      const [connection] = website.connections;
      if (connection) connection.isSilent = true;
      website.happen('ada', visit('ada', 1));
      await pass(37_000);
      expect(one.heard).to.be.empty;
      await pass(2_000);
      expect(one.heard.map(({ type }) => type)).to.deep.equal(['lost', 'events']);
      expect(connection?.signal.aborted).to.be.true;
    });

    it('is not one that says that it is there', async () => {
      const { website, follow } = setUp();
      const one = follow('0');
      await settled();
      for (let beat = 0; beat < 10; beat += 1) {
        await pass(15_000);
        website.connections[0]?.tell({ type: 'alive' });
        await settled();
      }
      expect(website.connections).to.have.lengthOf(1);
      expect(one.heard.map(({ type }) => type)).to.not.include('lost');
    });

    it('is left, however little it heeds its signal', async () => {
      let asked = 0;
      const deaf = {
        // eslint-disable-next-line require-yield
        async *watch(): AsyncGenerator<never> {
          asked += 1;
          await new Promise(() => undefined);
        },
      };
      const one = followed((id, options) => sharedFeed(deaf, id, options), ada, '0');
      await pass(40_000);
      expect([asked, one.heard.length]).to.deep.equal([2, 1]);
      one.leave();
      await settled();
      expect(timers.waiting).to.equal(0);
    });
  });
});
