import { expect } from '@open-wc/testing';
import type { Announcement } from '../../src/domain/announcement.js';
import type { ContactId } from '../../src/domain/contact.js';
import { ContactError } from '../../src/domain/contact-error.js';
import type { Match } from '../../src/domain/match.js';
import '../../src/domain/phone-number.js';
import { Lookup, type LookupContext } from '../../src/store/lookup.js';
import { contactNamed, found, matchOn, nobody } from '../support/contacts.js';
import { FakeAdapter } from '../support/fake-adapter.js';
import { FakeTimers } from '../support/fake-timers.js';
import { settled, until } from '../support/settled.js';

const number = '+46701740605';
const otherNumber = '+46701740606';
const anna = contactNamed('Anna', number);
const bo = contactNamed('Bo', number);
const cia = contactNamed('Cia', otherNumber);
const offline = new ContactError('offline', 'No network');

const call = (part: Partial<Announcement> = {}): Announcement => ({
  ...{ channel: 'voice', interactionId: 'i1', addresses: [number], ...part },
});

function setUp(part: Partial<LookupContext> = {}) {
  const adapter = new FakeAdapter();
  const finished: string[] = [];
  const lookup = new Lookup({
    definition: {},
    adapter: async () => adapter,
    checkCandidates: async () => [],
    finished: ({ addresses }, { status }) => finished.push(`${addresses.join()} ${status}`),
    ...part,
  });
  const find = async (nth: number) => {
    await until(() => adapter.finds.length > nth, `find ${nth}`);
    return adapter.finds[nth] as FakeAdapter['finds'][number];
  };
  /** Waits until it is asked for the nth time, and answers with these. */
  const answer = async (nth: number, ...contacts: (typeof anna)[]) => {
    const asked = await find(nth);
    asked.answer(contacts.length > 0 ? found(asked.about, ...contacts) : nobody);
    await until(() => asked.isAbandoned || lookup.state.value.status !== 'resolving', 'the outcome');
  };
  return {
    ...{ adapter, lookup, finished, find, answer },
    status: () => lookup.state.value.status,
    /** The names that are shown. */
    shown: () => {
      const { value } = lookup.state;
      if (value.status === 'selected') return value.contact.name.full;
      return value.status === 'many' ? value.matches.map(({ contact }) => contact.name.full).join() : '';
    },
    match: (nth: number): Match => {
      const { value } = lookup.state;
      if (value.status !== 'many') throw new Error(`There is no list but ${value.status}`);
      return value.matches[nth] as Match;
    },
  };
}

describe('Lookup', () => {
  let timers: FakeTimers;
  beforeEach(() => (timers = new FakeTimers()));
  afterEach(() => timers.restore());

  it('is idle until something is announced', () => {
    const { status, adapter } = setUp();
    expect(status()).to.equal('idle');
    expect(adapter.finds).to.be.empty;
  });

  describe('goes from resolving', () => {
    it('to selected, where one is certain', async () => {
      const { lookup, answer, shown, finished } = setUp();
      lookup.identify(call());
      expect(lookup.state.value).to.deep.equal({ status: 'resolving', slow: false });
      await answer(0, anna);
      expect(lookup.state.value).to.include({ status: 'selected', by: 'card' });
      expect(shown()).to.equal('Anna');
      expect(finished).to.deep.equal([`${number} selected`]);
    });

    it('to many', async () => {
      const { lookup, answer, status, shown, finished } = setUp();
      lookup.identify(call());
      await answer(0, anna, bo);
      expect(status()).to.equal('many');
      expect(shown()).to.equal('Anna,Bo');
      expect(finished).to.deep.equal([`${number} many`]);
    });

    it('to none', async () => {
      const { lookup, answer, status, finished } = setUp();
      lookup.identify(call());
      await answer(0);
      expect(status()).to.equal('none');
      expect(finished).to.deep.equal([`${number} none`]);
    });

    it('to failed', async () => {
      const { lookup, find, finished } = setUp();
      lookup.identify(call());
      (await find(0)).fail(offline);
      await settled();
      expect(lookup.state.value).to.deep.equal({ status: 'failed', error: offline });
      expect(finished).to.deep.equal([`${number} failed`]);
    });

    for (const [address, outcome] of [
      ['anonymous', 'withheld'],
      ['+46*****67', 'hidden'],
      ['hello', 'invalid'],
    ] as const)
      it(`to ${outcome}, without asking`, async () => {
        const { lookup, status, adapter, finished } = setUp();
        lookup.identify(call({ addresses: [address] }));
        await settled();
        expect(status()).to.equal(outcome);
        expect(finished).to.deep.equal([`${address} ${outcome}`]);
        expect(adapter.finds).to.be.empty;
      });

    it('to failed, where the source does not open', async () => {
      const { lookup, status } = setUp({ adapter: () => Promise.reject(offline) });
      lookup.identify(call());
      await settled();
      expect(status()).to.equal('failed');
    });
  });

  describe('announced again', () => {
    const repeats: [string, Partial<Announcement>][] = [
      ['as it was', {}],
      ['in another spelling', { addresses: ['tel:+46-70-174-06-05'] }],
      ['in another state', { state: 'connected', displayName: 'A. Anka' }],
    ];
    for (const [how, part] of repeats)
      it(`${how}, asks nothing, neither before nor after the answer`, async () => {
        const { lookup, adapter, answer, shown, finished } = setUp();
        lookup.identify(call());
        lookup.identify(call(part));
        await answer(0, anna);
        lookup.identify(call(part));
        await settled();
        expect(shown()).to.equal('Anna');
        expect(adapter.finds).to.have.length(1);
        expect(finished).to.have.length(1);
      });

    it('with the same candidates in a new array, checks nothing', async () => {
      const checked: unknown[] = [];
      const { lookup } = setUp({ checkCandidates: async (given) => (checked.push(given), []) });
      lookup.identify(call({ candidates: [{ contact: { id: '1' } }] }));
      await settled();
      lookup.identify(call({ candidates: [{ contact: { id: '1' } }] }));
      await settled();
      expect(checked).to.have.length(1);
      lookup.identify(call({ candidates: [{ contact: { id: '2' } }] }));
      await settled();
      expect(checked).to.have.length(2);
    });

    it('keeps a failure until the agent asks again', async () => {
      const { lookup, find, adapter, status } = setUp();
      lookup.identify(call());
      (await find(0)).fail(offline);
      await settled();
      lookup.identify(call());
      await settled();
      expect(status()).to.equal('failed');
      expect(adapter.finds).to.have.length(1);
    });

    it("keeps the agent's choice", async () => {
      const { lookup, answer, shown, match } = setUp();
      lookup.identify(call());
      await answer(0, anna, bo);
      lookup.select(match(1));
      lookup.identify(call({ state: 'connected' }));
      await settled();
      expect(shown()).to.equal('Bo');
    });
  });

  describe('with a corrected number', () => {
    it('looks up again', async () => {
      const { lookup, answer, status, shown, finished } = setUp();
      lookup.identify(call());
      await answer(0, anna);
      lookup.identify(call({ addresses: [otherNumber] }));
      expect(status()).to.equal('resolving');
      await answer(1, cia);
      expect(shown()).to.equal('Cia');
      expect(finished).to.deep.equal([`${number} selected`, `${otherNumber} selected`]);
    });

    it('gives the former look-up up, and hears no late answer', async () => {
      const { lookup, find, answer, status, shown, finished } = setUp();
      lookup.identify(call());
      const former = await find(0);
      lookup.identify(call({ addresses: [otherNumber] }));
      expect(former.isAbandoned).to.be.true;
      former.answer(found(former.about, anna));
      await settled();
      expect(status()).to.equal('resolving');
      await answer(1, cia);
      expect(shown()).to.equal('Cia');
      expect(finished).to.deep.equal([`${otherNumber} selected`]);
    });

    it("drops the agent's choice", async () => {
      const { lookup, answer, status, match } = setUp();
      lookup.identify(call());
      await answer(0, anna, bo);
      lookup.select(match(1));
      lookup.identify(call({ addresses: [otherNumber] }));
      await answer(1);
      expect(status()).to.equal('none');
    });

    for (const [address, outcome] of [
      [number, 'selected'],
      ['anonymous', 'withheld'],
      ['+46*****67', 'hidden'],
      ['hello', 'invalid'],
    ] as const)
      it(`leaves ${outcome}`, async () => {
        const { lookup, adapter, find, status, shown } = setUp();
        lookup.identify(call({ addresses: [address] }));
        if (outcome === 'selected') (await find(0)).answer(found((await find(0)).about, anna));
        await settled();
        expect(status()).to.equal(outcome);
        const before = adapter.finds.length;
        lookup.identify(call({ addresses: [otherNumber] }));
        expect(status()).to.equal('resolving');
        const asked = await find(before);
        asked.answer(found(asked.about, cia));
        await settled();
        expect(shown()).to.equal('Cia');
      });
  });

  describe('asked again', () => {
    it('leaves failed', async () => {
      const { lookup, find, answer, status, shown, finished } = setUp();
      lookup.identify(call());
      (await find(0)).fail(offline);
      await settled();
      lookup.retry();
      expect(status()).to.equal('resolving');
      await answer(1, anna);
      expect(shown()).to.equal('Anna');
      expect(finished).to.deep.equal([`${number} failed`, `${number} selected`]);
    });

    it('opens the source again', async () => {
      const adapter = new FakeAdapter();
      let isThere = false;
      const { lookup, status } = setUp({
        adapter: () => (isThere ? Promise.resolve(adapter) : Promise.reject(offline)),
      });
      lookup.identify(call());
      await settled();
      isThere = true;
      lookup.retry();
      await settled();
      adapter.finds[0]?.answer(nobody);
      await until(() => status() === 'none');
    });

    it('hears the latest only', async () => {
      const { lookup, find, answer, shown, finished } = setUp();
      lookup.identify(call());
      const former = await find(0);
      lookup.retry();
      former.fail(offline);
      await answer(1, anna);
      expect(shown()).to.equal('Anna');
      expect(finished).to.have.length(1);
    });

    it('takes no remembered answer, also where the number is read once more', async () => {
      const { lookup, adapter, find, answer } = setUp();
      lookup.identify(call({ addresses: ['+460701740605'] }));
      (await find(0)).answer(nobody);
      await answer(1, anna);
      lookup.retry();
      (await find(2)).answer(nobody);
      await answer(3, anna);
      expect(adapter.fresh).to.deep.equal([2, 3]);
    });

    it('fetches the contact that the host named again', async () => {
      const { lookup, adapter, shown } = setUp();
      lookup.identify(call({ contactId: 'anna' as ContactId }));
      await until(() => adapter.gets.length === 1);
      adapter.gets[0]?.answer(anna);
      await settled();
      lookup.retry();
      await until(() => adapter.gets.length === 2);
      adapter.gets[1]?.answer(bo);
      await settled();
      expect(shown()).to.equal('Bo');
      expect(adapter.finds).to.be.empty;
    });

    it('can bring another answer, unless the host brought its own', () => {
      const { lookup } = setUp();
      expect(lookup.canRetry).to.be.false;
      lookup.identify(call());
      expect(lookup.canRetry).to.be.true;
      lookup.identify(call({ candidates: [] }));
      expect(lookup.canRetry).to.be.false;
      lookup.identify(call({ candidates: [], contactId: 'anna' as ContactId }));
      expect(lookup.canRetry).to.be.true;
    });

    it('does nothing before anything was announced', () => {
      const { lookup, status } = setUp();
      lookup.retry();
      lookup.back();
      lookup.reject();
      lookup.resume();
      expect(status()).to.equal('idle');
    });
  });

  describe('in time', () => {
    it('says after two seconds that it is slow', async () => {
      const { lookup, answer, shown } = setUp();
      lookup.identify(call());
      timers.pass(1_999);
      expect(lookup.state.value).to.deep.equal({ status: 'resolving', slow: false });
      timers.pass(1);
      expect(lookup.state.value).to.deep.equal({ status: 'resolving', slow: true });
      await answer(0, anna);
      expect(shown()).to.equal('Anna');
    });

    it('does not call slow what has answered, failed, or given way', async () => {
      const { lookup, answer, find, status } = setUp();
      lookup.identify(call());
      await answer(0, anna);
      timers.pass(5_000);
      expect(status()).to.equal('selected');

      lookup.retry();
      (await find(1)).fail(offline);
      await settled();
      timers.pass(5_000);
      expect(status()).to.equal('failed');

      lookup.retry();
      timers.pass(1_500);
      lookup.identify(call({ addresses: [otherNumber] }));
      timers.pass(1_500);
      expect(lookup.state.value).to.deep.equal({ status: 'resolving', slow: false });
    });

    it('fails after ten seconds, and hears no late answer', async () => {
      const { lookup, find, finished } = setUp();
      lookup.identify(call());
      const asked = await find(0);
      timers.pass(9_999);
      expect(lookup.state.value).to.deep.equal({ status: 'resolving', slow: true });
      timers.pass(1);
      expect(lookup.state.value).to.have.nested.property('error.code', 'timeout');
      expect(asked.isAbandoned).to.be.true;
      asked.answer(found(asked.about, anna));
      await settled();
      expect(lookup.state.value).to.have.property('status', 'failed');
      expect(finished).to.deep.equal([`${number} failed`]);
      expect(timers.waiting).to.equal(0);
    });

    it("fails after the definition's deadline, also while the source is opening", async () => {
      const { lookup, status } = setUp({
        definition: { deadlineMs: 1_000 },
        adapter: () => new Promise<never>(() => {}),
      });
      lookup.identify(call());
      timers.pass(1_000);
      expect(status()).to.equal('failed');
      expect(timers.waiting).to.equal(0);
    });

    it('begins to count again when asked again', async () => {
      const { lookup, find, answer, status, shown } = setUp();
      lookup.identify(call());
      await find(0);
      timers.pass(10_000);
      lookup.retry();
      expect(lookup.state.value).to.deep.equal({ status: 'resolving', slow: false });
      timers.pass(9_000);
      expect(status()).to.equal('resolving');
      await answer(1, anna);
      expect(shown()).to.equal('Anna');
      expect(timers.waiting).to.equal(0);
    });
  });

  describe('lets the agent', () => {
    it('choose, and go back to the same list', async () => {
      const { lookup, answer, match, shown } = setUp();
      lookup.identify(call());
      await answer(0, anna, bo);
      const list = lookup.state.value;
      expect(lookup.select(match(1))).to.be.true;
      expect(lookup.state.value).to.include({ status: 'selected', by: 'agent', backTo: list });
      expect(shown()).to.equal('Bo');
      lookup.back();
      expect(lookup.state.value).to.equal(list);
      lookup.select(match(0));
      expect(shown()).to.equal('Anna');
    });

    it('not choose from a list that is not shown any more', async () => {
      const { lookup, answer, match, shown } = setUp();
      lookup.identify(call());
      await answer(0, anna, bo);
      const former = match(0);
      lookup.identify(call({ addresses: [otherNumber] }));
      expect(lookup.select(former)).to.be.false;
      await answer(1, cia, contactNamed('Dan', otherNumber));
      expect(lookup.select(former)).to.be.false;
      expect(shown()).to.equal('Cia,Dan');
    });

    it('not go back where there is no list', async () => {
      const { lookup, answer, shown } = setUp();
      lookup.identify(call());
      await answer(0, anna);
      lookup.back();
      expect(shown()).to.equal('Anna');
    });

    it("undo the card's choice, and choose it after all", async () => {
      const { lookup, answer, match, status, adapter } = setUp();
      lookup.identify(call());
      await answer(0, anna);
      lookup.reject();
      expect(lookup.state.value).to.deep.include({ status: 'many', more: false });
      expect(match(0)).to.have.property('contact', anna);
      lookup.select(match(0));
      expect(lookup.state.value).to.include({ status: 'selected', by: 'agent' });
      lookup.back();
      expect(status()).to.equal('many');
      expect(adapter.finds).to.have.length(1);
    });

    it('undo a choice from a list', async () => {
      const { lookup, answer, match } = setUp();
      lookup.identify(call());
      await answer(0, anna, bo);
      const list = lookup.state.value;
      lookup.select(match(0));
      lookup.reject();
      expect(lookup.state.value).to.equal(list);
    });

    it('reject nobody where nobody is chosen', async () => {
      const { lookup, answer } = setUp();
      lookup.identify(call());
      lookup.reject();
      expect(lookup.state.value).to.have.property('status', 'resolving');
      await answer(0, anna, bo);
      const list = lookup.state.value;
      lookup.reject();
      expect(lookup.state.value).to.equal(list);
    });
  });

  describe('with a contact that the host named', () => {
    const contactId = 'anna' as ContactId;

    async function withNamedContact() {
      const set = setUp();
      set.lookup.identify(call({ contactId }));
      await until(() => set.adapter.gets.length === 1);
      set.adapter.gets[0]?.answer(anna);
      await settled();
      expect(set.lookup.state.value).to.include({ status: 'selected', by: 'host', contact: anna });
      return set;
    }

    it('looks up without it, when the agent says that it is not the one', async () => {
      const { lookup, answer, status, shown, finished } = await withNamedContact();
      lookup.reject();
      expect(status()).to.equal('resolving');
      await answer(0, bo);
      expect(shown()).to.equal('Bo');
      expect(finished).to.have.length(2);
    });

    it('never comes back to it by itself', async () => {
      const { lookup, adapter, find, answer, shown } = await withNamedContact();
      lookup.reject();
      (await find(0)).fail(offline);
      await settled();
      lookup.identify(call({ contactId, state: 'connected' }));
      lookup.retry();
      await find(1);
      lookup.suspend();
      lookup.resume();
      await answer(2, bo);
      expect(shown()).to.equal('Bo');
      expect(adapter.gets).to.have.length(1);
    });

    it('fetches another that the host names', async () => {
      const { lookup, adapter, shown } = await withNamedContact();
      lookup.reject();
      lookup.identify(call({ contactId: 'bo' as ContactId }));
      await until(() => adapter.gets.length === 2);
      adapter.gets[1]?.answer(bo);
      await settled();
      expect(shown()).to.equal('Bo');
    });

    it('keeps saying that the source does not know it', async () => {
      const { lookup, adapter, answer, match } = setUp();
      lookup.identify(call({ contactId }));
      await until(() => adapter.gets.length === 1);
      adapter.gets[0]?.fail(new ContactError('not-found', 'There is no anna'));
      await answer(0, bo);
      expect(lookup.state.value).to.include({ status: 'selected', missing: contactId });
      lookup.reject();
      expect(lookup.state.value).to.include({ status: 'many', missing: contactId });
      lookup.select(match(0));
      expect(lookup.state.value).to.include({ status: 'selected', missing: contactId });
    });
  });

  describe('remembers the place in the list', () => {
    const place = { filter: 'b', scrollTop: 40, focused: 'bo' };

    it('while a contact is shown', async () => {
      const { lookup, answer, match } = setUp();
      lookup.identify(call());
      await answer(0, anna, bo);
      lookup.listPlace = place;
      lookup.select(match(1));
      lookup.back();
      expect(lookup.listPlace).to.deep.equal(place);
    });

    it('until another list comes', async () => {
      const { lookup, answer } = setUp();
      lookup.identify(call());
      await answer(0, anna, bo);
      lookup.listPlace = place;
      lookup.retry();
      await answer(1, anna, bo);
      expect(lookup.listPlace).to.deep.equal({ filter: '', scrollTop: 0 });
    });
  });

  describe('while suspended', () => {
    it('asks nothing, hears nothing, and goes on afterwards', async () => {
      const { lookup, find, answer, status, shown, finished } = setUp();
      lookup.identify(call());
      const interrupted = await find(0);
      lookup.suspend();
      expect(interrupted.isAbandoned).to.be.true;
      interrupted.answer(found(interrupted.about, anna));
      timers.pass(60_000);
      await settled();
      expect(status()).to.equal('resolving');
      expect(timers.waiting).to.equal(0);
      lookup.resume();
      await answer(1, anna);
      expect(shown()).to.equal('Anna');
      expect(finished).to.have.length(1);
    });

    it('keeps what was found', async () => {
      const { lookup, answer, shown, adapter } = setUp();
      lookup.identify(call());
      await answer(0, anna);
      lookup.suspend();
      expect(shown()).to.equal('Anna');
      lookup.resume();
      await settled();
      expect(shown()).to.equal('Anna');
      expect(adapter.finds).to.have.length(1);
    });

    it('waits with what is announced, and asks once for it afterwards', async () => {
      const { lookup, adapter, find, answer, status, shown } = setUp();
      lookup.identify(call());
      await find(0);
      lookup.suspend();
      lookup.identify(call({ addresses: [otherNumber] }));
      lookup.retry();
      await settled();
      expect(status()).to.equal('resolving');
      expect(adapter.finds).to.have.length(1);
      lookup.resume();
      await answer(1, cia);
      expect(shown()).to.equal('Cia');
      expect(adapter.finds).to.have.length(2);
    });
  });

  it('takes nobody for chosen who is in no list of its own', async () => {
    const { lookup, find, answer, status } = setUp();
    lookup.identify(call());
    await answer(0, anna, bo);
    const { about } = await find(0);
    const [on] = about;
    expect(on && lookup.select(matchOn(on, cia))).to.be.false;
    expect(status()).to.equal('many');
  });
});
