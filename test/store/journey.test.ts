import { expect } from '@open-wc/testing';
import '../../src/domain/phone-number.js';
import { ContactError } from '../../src/domain/contact-error.js';
import { visit } from '../support/fake-website.js';
import { ada, adasNumber, bosNumber, JourneyDesk, nobodysNumber } from '../support/journey-desk.js';
import { contactNamed } from '../support/contacts.js';

const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, nth) => from + nth);
const visits = (from: number, to: number, who = 'ada') => range(from, to).map((nth) => visit(who, nth));
const ids = (from: number, to: number, who = 'ada') => range(from, to).map((nth) => `${who} ${nth}`);

describe('Journey', () => {
  const desks: JourneyDesk[] = [];
  const setUp = (...options: ConstructorParameters<typeof JourneyDesk>) => {
    const desk = new JourneyDesk(...options);
    desks.push(desk);
    return desk;
  };
  afterEach(() => desks.splice(0).forEach((desk) => desk.dispose()));

  describe('is of whom the interaction is with', () => {
    it('a contact on the card', async () => {
      const desk = setUp();
      desk.website.happen('ada', ...visits(1, 3));
      await desk.ring('i1', adasNumber);
      expect(desk.ids).to.deep.equal(ids(1, 3));
      expect(desk.ready).to.deep.include({ earlier: 'none', feed: 'paused', waiting: 0 });
    });

    it('a caller whom no contact knows, by the number', async () => {
      const desk = setUp();
      desk.website.people.set(`phone:${nobodysNumber}`, 'ada');
      desk.website.happen('ada', visit('ada', 1));
      await desk.ring('i1', nobodysNumber);
      expect(desk.ids).to.deep.equal(ids(1, 1));
    });

    it('the interaction, where the number says nothing', async () => {
      const desk = setUp();
      desk.website.people.set('chat', 'ada');
      desk.website.happen('ada', visit('ada', 1));
      for (const address of [nobodysNumber, '', 'visitor-7', '+46*****05']) {
        await desk.ring('chat', address);
        expect(desk.ids, address).to.deep.equal(ids(1, 1));
        desk.session.announce(undefined);
      }
    });

    it('nobody, where it could be several', async () => {
      const desk = setUp({ contacts: [ada, contactNamed('Bo', adasNumber)] });
      desk.website.people.set('chat', 'ada').set(`phone:${adasNumber}`, 'ada');
      await desk.ring('chat', adasNumber);
      expect(desk.session.lookup.value.status).to.equal('many');
      expect(desk.state).to.deep.equal({ status: 'none' });
      expect(desk.website.asked).to.be.empty;
    });

    it('nobody, where the website knows nobody by it', async () => {
      const desk = setUp();
      await desk.ring('i1', nobodysNumber);
      expect(desk.state).to.deep.equal({ status: 'unknown' });
    });

    it('who comes to the website only now, while somebody looks', async () => {
      const desk = setUp();
      const leave = desk.journey.follow();
      await desk.ring('i1', nobodysNumber);
      desk.website.people.set(`phone:${nobodysNumber}`, 'ada');
      desk.website.happen('ada', visit('ada', 1));
      await desk.pass(4_000);
      expect(desk.state).to.deep.equal({ status: 'unknown' });
      await desk.pass(2_000);
      expect(desk.ids).to.deep.equal(ids(1, 1));
      expect(desk.states.map(({ status }) => status).slice(0, 3)).to.deep.equal([
        'loading',
        'unknown',
        'ready',
      ]);
      await desk.ring(undefined, '+46701740698');
      const before = desk.website.asked.length;
      await desk.pass(600_000);
      const asked = desk.website.asked.length;
      expect(asked - before).to.be.within(8, 14);
      leave();
      await desk.pass(120_000);
      expect(desk.website.asked).to.have.lengthOf(asked);
    });

    it('nobody, where nothing rings or the source has no journeys', async () => {
      const desk = setUp();
      await desk.rest();
      expect(desk.state).to.deep.equal({ status: 'none' });
    });
  });

  describe('of somebody else', () => {
    it('is at no moment beside another interaction', async () => {
      const desk = setUp();
      desk.website.happen('ada', ...visits(1, 3));
      desk.website.happen('bo', visit('bo', 1));
      await desk.ring('i1', adasNumber);
      desk.announce('i2', bosNumber);
      expect(desk.state).to.deep.equal({ status: 'none' });
      await desk.rest();
      expect(desk.ids).to.deep.equal(['bo 1']);
      desk.announce('i1', adasNumber);
      expect(desk.state.status).to.equal('loading');
      desk.session.announce(undefined);
      expect(desk.state).to.deep.equal({ status: 'none' });
      await desk.rest();
      expect(desk.state).to.deep.equal({ status: 'none' });
    });

    it('is not shown to the next agent, but found anew', async () => {
      const desk = setUp();
      desk.website.happen('ada', visit('ada', 1));
      await desk.ring('i1', adasNumber);
      desk.session.serve('marta');
      expect(desk.state.status).to.equal('loading');
      await desk.rest();
      expect(desk.ids).to.deep.equal(ids(1, 1));
    });

    it('is not what a contact had by a number that was another’s', async () => {
      const desk = setUp();
      desk.website.happen('ada', visit('ada', 1));
      await desk.ring('i1', adasNumber);
      desk.session.saved({ ...ada, phones: [] });
      expect(desk.state.status).to.equal('loading');
      desk.session.saved({ ...ada, phones: [], title: 'Captain' });
      await desk.rest();
      const { state } = desk;
      desk.session.saved({ ...ada, phones: [], title: 'Admiral' });
      expect(desk.state).to.equal(state);
    });

    it('is not what a contact had by a name on the website that was another’s', async () => {
      const desk = setUp({ definition: { visitorField: 'visitor' } });
      desk.website.happen('ada', visit('ada', 1));
      await desk.ring('i1', adasNumber);
      desk.session.saved({ ...ada, fields: { visitor: 'v-2' } });
      expect(desk.state.status).to.equal('loading');
      await desk.rest();
      const { state } = desk;
      desk.session.saved({ ...ada, fields: { visitor: 'v-2', vip: true } });
      expect(desk.state).to.equal(state);
    });

    it('is gone when the card forgets all', async () => {
      const desk = setUp();
      desk.website.happen('ada', visit('ada', 1));
      await desk.ring('i1', adasNumber);
      desk.journey.follow();
      await desk.session.clear();
      expect(desk.state).to.deep.equal({ status: 'none' });
      await desk.rest();
      expect(desk.website.open).to.be.empty;
    });
  });

  describe('that cannot be had', () => {
    it('fails alone, and is asked for again by Retry', async () => {
      const desk = setUp();
      desk.website.happen('ada', visit('ada', 1));
      desk.website.failure = new ContactError('unavailable', 'gone');
      await desk.ring('i1', adasNumber);
      expect(desk.state).to.deep.include({ status: 'failed' });
      expect(desk.session.lookup.value.status).to.equal('selected');
      desk.website.failure = undefined;
      desk.journey.reload();
      expect(desk.state.status).to.equal('loading');
      await desk.rest();
      expect(desk.ids).to.deep.equal(ids(1, 1));
    });

    it('in time fails after the deadline', async () => {
      const desk = setUp();
      desk.website.find = () => new Promise(() => undefined);
      await desk.ring('i1', adasNumber);
      await desk.pass(9_500);
      expect(desk.state.status).to.equal('loading');
      await desk.pass(1_000);
      expect(desk.state).to.have.nested.property('error.code', 'timeout');
    });
  });

  describe('as it goes on', () => {
    it('is told while somebody looks', async () => {
      const desk = setUp();
      desk.website.happen('ada', visit('ada', 1));
      desk.website.presence = { at: '2026-11-22T09:59:00Z', state: 'active' };
      await desk.ring('i1', adasNumber);
      const leave = desk.journey.follow();
      await desk.rest();
      expect(desk.ready.feed).to.equal('live');
      desk.website.happen('ada', visit('ada', 2));
      const presence = { at: '2026-11-22T10:00:00Z', state: 'hidden' } as const;
      desk.website.connections[0]?.tell({ type: 'presence', presence });
      await desk.rest();
      expect([desk.ids, desk.ready.presence]).to.deep.equal([ids(1, 2), presence]);
      leave();
      expect(desk.ready.feed).to.equal('paused');
      await desk.rest();
      expect(desk.website.open).to.be.empty;
    });

    it('is told as long as any view looks, however often one says that it has left', async () => {
      const desk = setUp();
      const [one, other] = [desk.journey.follow(), desk.journey.follow()];
      await desk.ring('i1', adasNumber);
      one();
      one();
      expect(desk.ready.feed).to.equal('live');
      other();
      expect(desk.ready.feed).to.equal('paused');
    });

    it('goes on where it was left, without gaps or repeats', async () => {
      const desk = setUp();
      desk.website.happen('ada', ...visits(1, 10));
      await desk.ring('i1', adasNumber);
      desk.journey.follow()();
      desk.website.happen('ada', ...visits(11, 300));
      desk.journey.follow();
      await desk.rest();
      expect(desk.ids).to.deep.equal(ids(1, 300));
      desk.website.happen('ada', visit('ada', 301));
      await desk.rest();
      expect(desk.ids).to.deep.equal(ids(1, 301));
    });

    it('lets go what is too far back to be joined to what is new', async () => {
      const desk = setUp();
      desk.website.happen('ada', ...visits(1, 10));
      await desk.ring('i1', adasNumber);
      desk.website.happen('ada', ...visits(11, 900));
      desk.journey.follow();
      await desk.rest();
      expect(desk.ids).to.deep.equal(ids(401, 900));
      expect(desk.ready).to.deep.include({ earlier: 'more', earlierCount: 400 });
    });

    it('comes by the feed where it could not be listed', async () => {
      const desk = setUp();
      desk.website.happen('ada', visit('ada', 1));
      await desk.ring('i1', adasNumber);
      desk.website.failure = new ContactError('offline', 'no network');
      desk.website.happen('ada', visit('ada', 2));
      desk.journey.follow();
      await desk.rest();
      expect(desk.ready).to.deep.include({ feed: 'lost' });
      expect(desk.ids).to.deep.equal(ids(1, 1));
      desk.website.failure = undefined;
      await desk.pass(3_000);
      expect(desk.ready).to.deep.include({ feed: 'live' });
      expect(desk.ids).to.deep.equal(ids(1, 2));
    });

    it('says that the feed is lost, and that it is back', async () => {
      const desk = setUp();
      desk.journey.follow();
      await desk.ring('i1', adasNumber);
      desk.website.connections[0]?.tell(new ContactError('unavailable', 'gone'));
      await desk.rest();
      expect(desk.ready.feed).to.equal('lost');
      await desk.pass(1_000);
      desk.website.open[0]?.tell({ type: 'alive' });
      await desk.rest();
      expect(desk.ready.feed).to.equal('live');
    });

    it('is not told anew by every sign that the feed is there', async () => {
      const desk = setUp();
      desk.journey.follow();
      await desk.ring('i1', adasNumber);
      const { length } = desk.states;
      desk.website.open[0]?.tell({ type: 'alive' });
      await desk.rest();
      expect(desk.states).to.have.lengthOf(length);
    });

    it('fails where the source says no', async () => {
      const desk = setUp();
      desk.journey.follow();
      await desk.ring('i1', adasNumber);
      desk.website.connections[0]?.tell(new ContactError('forbidden', 'no'));
      await desk.rest();
      expect(desk.state).to.have.nested.property('error.code', 'forbidden');
    });

    it('is one change, however much comes at once', async () => {
      const desk = setUp();
      desk.journey.follow();
      await desk.ring('i1', adasNumber);
      const { length } = desk.states;
      desk.website.happen('ada', ...visits(1, 2_000));
      await desk.rest();
      expect(desk.ids).to.deep.equal(ids(1, 2_000));
      expect(desk.states.length - length).to.be.at.most(2);
    });

    it('rests while the card is off the page', async () => {
      const desk = setUp();
      desk.website.happen('ada', visit('ada', 1));
      desk.journey.follow();
      await desk.ring('i1', adasNumber);
      desk.session.suspend();
      await desk.rest();
      expect(desk.website.open).to.be.empty;
      desk.website.happen('ada', visit('ada', 2));
      await desk.rest();
      expect(desk.ids).to.deep.equal(ids(1, 1));
      desk.session.resume();
      await desk.rest();
      expect(desk.ids).to.deep.equal(ids(1, 2));
      expect(desk.ready.feed).to.equal('live');
    });
  });

  describe('that is long', () => {
    it('is listed 500 at a time, as far back as the agent asks', async () => {
      const desk = setUp();
      desk.website.happen('ada', ...visits(1, 1_200));
      await desk.ring('i1', adasNumber);
      expect(desk.ids).to.deep.equal(ids(701, 1_200));
      expect(desk.ready).to.deep.include({ earlier: 'more', earlierCount: 700 });
      desk.journey.loadEarlier();
      expect(desk.ready.earlier).to.equal('loading');
      desk.journey.loadEarlier();
      await desk.rest();
      expect(desk.ids).to.deep.equal(ids(201, 1_200));
      desk.journey.loadEarlier();
      await desk.rest();
      expect(desk.ids).to.deep.equal(ids(1, 1_200));
      expect(desk.ready.earlier).to.equal('none');
      expect(desk.website.lists).to.have.lengthOf(3);
    });

    it('is asked for again where what was before could not be had', async () => {
      const desk = setUp();
      desk.website.happen('ada', ...visits(1, 600));
      await desk.ring('i1', adasNumber);
      desk.website.failure = new ContactError('timeout', 'late');
      desk.journey.loadEarlier();
      await desk.rest();
      expect([desk.ready.earlier, desk.ids.length]).to.deep.equal(['failed', 500]);
      desk.website.failure = undefined;
      desk.journey.loadEarlier();
      await desk.rest();
      expect(desk.ids).to.deep.equal(ids(1, 600));
    });

    it('is joined to what is held by then, and to nothing that was let go while it was asked for', async () => {
      const desk = setUp();
      desk.website.happen('ada', ...visits(1, 501));
      await desk.ring('i1', adasNumber);
      desk.session.suspend();
      desk.journey.loadEarlier();
      desk.website.happen('ada', ...visits(502, 1_100));
      desk.journey.follow();
      desk.session.resume();
      await desk.rest();
      expect(desk.ids).to.deep.equal(ids(101, 1_100));
    });

    it('is held as far as 2,000 events, and the rest is found again', async () => {
      const desk = setUp();
      desk.journey.follow();
      desk.website.happen('ada', ...visits(1, 400));
      await desk.ring('i1', adasNumber);
      for (let from = 401; from < 100_000; from += 7_300) {
        desk.website.happen('ada', ...visits(from, from + 7_299));
        await desk.rest();
        expect(desk.ids).to.have.lengthOf(2_000);
      }
      const last = Number(desk.ids.at(-1)?.slice(4));
      expect(desk.ids).to.deep.equal(ids(last - 1_999, last));
      expect(desk.ready).to.deep.include({ earlier: 'more', earlierCount: last - 2_000 });
      desk.journey.loadEarlier();
      await desk.rest();
      expect(desk.ids.slice(0, 2)).to.deep.equal(ids(last - 2_499, last - 2_498));
      expect(desk.ids).to.deep.equal(ids(last - 2_499, last));
    });
  });

  describe('read back', () => {
    it('lets what comes wait, and shows it then', async () => {
      const desk = setUp();
      desk.website.happen('ada', ...visits(1, 3));
      desk.journey.follow();
      await desk.ring('i1', adasNumber);
      desk.journey.readBack(true);
      const { events } = desk.ready;
      desk.website.happen('ada', ...visits(4, 6));
      await desk.rest();
      expect(desk.ready).to.deep.include({ events, waiting: 3 });
      desk.journey.readBack(false);
      expect(desk.ids).to.deep.equal(ids(1, 6));
      expect(desk.ready.waiting).to.equal(0);
    });

    it('counts all that waits, though only the newest are held', async () => {
      const desk = setUp();
      desk.website.happen('ada', ...visits(1, 3));
      desk.journey.follow();
      await desk.ring('i1', adasNumber);
      desk.journey.readBack(true);
      desk.website.happen('ada', ...visits(4, 3_003));
      await desk.rest();
      expect([desk.ids, desk.ready.waiting]).to.deep.equal([ids(1, 3), 3_000]);
      desk.journey.readBack(false);
      expect(desk.ids).to.deep.equal(ids(1_004, 3_003));
      desk.journey.loadEarlier();
      await desk.rest();
      expect(desk.ids).to.deep.equal(ids(504, 3_003));
    });

    it('ends with the interaction', async () => {
      const desk = setUp();
      desk.website.happen('bo', visit('bo', 1));
      desk.journey.follow();
      await desk.ring('i1', adasNumber);
      desk.journey.readBack(true);
      await desk.ring('i2', bosNumber);
      desk.website.happen('bo', visit('bo', 2));
      await desk.rest();
      expect(desk.ids).to.deep.equal(ids(1, 2, 'bo'));
    });
  });

  it('goes as far back as the agent looks', async () => {
    const desk = setUp();
    desk.website.happen('ada', ...visits(1, 10));
    await desk.ring('i1', adasNumber);
    for (const [back, since] of [
      ['hour', '2026-11-22T09:'],
      ['day', '2026-11-21T10:'],
      ['week', '2026-11-15T10:'],
    ] as const) {
      desk.journey.look(back);
      await desk.rest();
      expect(desk.website.lists.at(-1)?.since?.slice(0, since.length), back).to.equal(since);
      expect(desk.ids).to.deep.equal(ids(1, 10));
    }
    desk.journey.look('all');
    await desk.rest();
    expect(desk.website.lists.at(-1)).to.not.have.property('since');
  });

  it('holds events in the order of time, whichever is told first', async () => {
    const desk = setUp();
    desk.journey.follow();
    await desk.ring('i1', adasNumber);
    desk.website.happen('ada', visit('ada', 3), visit('ada', 1));
    await desk.rest();
    desk.website.happen('ada', visit('ada', 2), visit('ada', 3), visit('ada', 4));
    await desk.rest();
    expect(desk.ids).to.deep.equal(ids(1, 4));
  });
});
