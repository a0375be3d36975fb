import { expect } from '@open-wc/testing';
import { ContactError } from '../../src/domain/contact-error.js';
import type { ContactId } from '../../src/domain/contact.js';
import '../../src/domain/phone-number.js';
import type { Session } from '../../src/store/session.js';
import { Source } from '../../src/store/source.js';
import { contactNamed, found } from '../support/contacts.js';
import { DrivenClock } from '../support/driven-clock.js';
import { FakeAdapter } from '../support/fake-adapter.js';
import {
  call,
  call1,
  number,
  otherNumber,
  recordingSession,
  rest,
  type Part,
} from '../support/recording-session.js';
import { until } from '../support/settled.js';

const offline = new ContactError('offline', 'No network');

describe('What is recorded of an interaction', () => {
  let clock: DrivenClock;
  beforeEach(() => {
    clock = new DrivenClock('2026-03-03T12:00:00Z');
  });
  afterEach(() => clock.restore());

  describe('is about', () => {
    const unfinished: [what: string, part: Part, about: string[]][] = [
      [
        'the number and the address',
        { addresses: ['070-174 06 05', 'A@b.example'] },
        [`${number} a@b.example`],
      ],
      ['the number as it is meant first', { addresses: ['+55 31 8888-8888'] }, ['+553188888888']],
      ['what came with a contact that the host named', { contactId: 'anna' as ContactId }, [number]],
      ['nothing, of one that is withheld', { addresses: ['anonymous'] }, []],
      ['nothing, of one that is hidden', { addresses: ['+46*****05'] }, []],
      ['nothing, of one that is invalid', { addresses: ['070-CALL-ME'] }, []],
    ];
    for (const [what, part, expected] of unfinished)
      it(`${what}, also before the look-up has ended`, async () => {
        const { session, about } = recordingSession();
        session.announce(call1({ ...part, state: 'connected' }));
        session.announce(call1({ ...part, state: 'ended' }));
        expect(await about()).to.deep.equal(expected);
      });

    it('what the look-up has made of the number with its plan', async () => {
      const { session, findNobody, about } = recordingSession();
      session.announce(call1({ addresses: ['+460701740605'], state: 'connected' }));
      await findNobody(0);
      await findNobody(1);
      session.announce(call1({ addresses: ['+460701740605'], state: 'ended' }));
      expect(await about()).to.deep.equal([number]);
    });

    it('all that came with a contact that the host named, national numbers too', async () => {
      const { session, adapter, about } = recordingSession();
      const part: Part = { contactId: 'anna' as ContactId, addresses: ['070-174 06 05'] };
      session.announce(call1({ ...part, state: 'connected' }));
      await rest();
      adapter.gets[0]?.answer(contactNamed('Anna'));
      await rest();
      expect(session.lookup.value.status).to.equal('selected');
      session.announce(call1({ ...part, state: 'ended' }));
      expect(await about()).to.deep.equal([number]);
    });

    it('the number whose look-up failed', async () => {
      const { session, adapter, about } = recordingSession();
      session.announce(call1({ state: 'connected' }));
      await rest();
      adapter.finds[0]?.fail(offline);
      await rest();
      session.announce(call1({ state: 'ended' }));
      expect(await about()).to.deep.equal([number]);
    });

    it('the number that the host has corrected', async () => {
      const { session, findNobody, about } = recordingSession();
      session.announce(call1({ state: 'connected' }));
      await findNobody();
      session.announce(call1({ addresses: [otherNumber], state: 'connected' }));
      session.announce(call1({ addresses: [otherNumber], state: 'ended' }));
      expect(await about()).to.deep.equal([otherNumber]);
    });
  });

  it('is about the number that the host has corrected while the agent looked somebody else up', async () => {
    const { session, findNobody, about } = recordingSession();
    session.announce(call1({ state: 'connected' }));
    await findNobody();
    session.look('+46701740607');
    session.announce(call1({ addresses: [otherNumber], state: 'connected' }));
    session.announce(call1({ addresses: [otherNumber], state: 'ended' }));
    expect(await about()).to.deep.equal([otherNumber]);
  });

  it('is in the order of what happens, where the host announces the next when it is told of one', async () => {
    const { session, findNobody, recorded } = recordingSession();
    session.announce(call1());
    await findNobody();
    session.announce(call('i2', { addresses: [otherNumber] }));
    const unwatch = session.interaction.watch(() => {
      unwatch();
      session.announce(call('i3'));
    });
    session.announce(call1());
    clock.pass(5_000);
    session.announce(undefined);
    const told = (await recorded()).map(({ id, seconds }) => [id, seconds]);
    expect(told).to.deep.equal([
      ['i1', 0],
      ['i2', 0],
      ['i3', 5],
    ]);
  });

  describe('never disturbs', () => {
    const end = (session: Session, id = 'i1') => {
      session.announce(call(id, { state: 'connected' }));
      session.announce(call(id, { state: 'ended' }));
    };

    it('where it cannot be recorded, which is told once', async () => {
      const { session, adapter, findNobody, recorded, errors } = recordingSession();
      end(session);
      await findNobody();
      adapter.records[0]?.fail(offline);
      await rest();
      expect(errors()).to.deep.equal(['offline']);
      expect(session.lookup.value.status).to.equal('none');
      expect(await recorded()).to.have.lengthOf(1);
    });

    it('where the source never answers: that is given up after the time for a look-up', async () => {
      const { session, adapter, findNobody, errors } = recordingSession({
        definition: { deadlineMs: 3_000 },
      });
      end(session);
      await findNobody();
      expect(adapter.lists).to.have.lengthOf(0);
      clock.pass(3_000);
      await rest();
      expect(errors()).to.deep.equal(['timeout']);
      expect(adapter.records[0]?.isAbandoned).to.equal(true);
      expect(adapter.lists).to.have.lengthOf(1);
    });

    for (const [what, options] of [
      ['records nothing', { canRecord: false }],
      ['has no history', { hasHistory: false }],
    ] as const)
      it(`where the source ${what}`, async () => {
        const { session, errors, recorded } = recordingSession({}, new FakeAdapter(options));
        end(session);
        expect(await recorded()).to.deep.equal([]);
        expect(errors()).to.deep.equal([]);
      });

    it('where there is no source, because the host brings its own matches', async () => {
      const failing = new Source('', () => Promise.reject(offline));
      const { session, errors } = recordingSession({ source: failing });
      session.announce(call1({ candidates: [], state: 'connected' }));
      session.announce(call1({ candidates: [], state: 'ended' }));
      await rest();
      expect(errors()).to.deep.equal([]);
    });

    it('where nothing can be recorded of it: the source is not asked', async () => {
      const { session, timesOpened } = recordingSession();
      session.announce(call1({ addresses: ['anonymous'], state: 'connected' }));
      await rest();
      session.announce(call1({ addresses: ['anonymous'], state: 'ended' }));
      await rest();
      expect(timesOpened()).to.equal(0);
    });
  });

  describe('is written to the end', () => {
    it('where the card leaves the page right after it', async () => {
      const { session, adapter, recorded } = recordingSession();
      session.announce(call1({ state: 'connected' }));
      session.announce(call1({ state: 'ended' }));
      session.suspend();
      expect(await recorded()).to.have.lengthOf(1);
      expect(adapter.records[0]?.isAbandoned).to.equal(false);
    });

    it('when the card is back, where it ended meanwhile', async () => {
      const { session, recorded } = recordingSession();
      session.announce(call1({ state: 'connected' }));
      session.suspend();
      clock.pass(7_000);
      session.announce(call1({ state: 'ended' }));
      expect(await recorded()).to.deep.equal([]);
      clock.pass(60_000);
      session.resume();
      session.suspend();
      session.resume();
      expect((await recorded()).map(({ seconds }) => seconds)).to.deep.equal([7]);
    });

    it('before the past of the same number is told, and of no other', async () => {
      const { session, adapter, findNobody } = recordingSession();
      session.announce(call1({ state: 'connected' }));
      await findNobody();
      expect(adapter.lists).to.have.lengthOf(1);
      session.announce(call1({ state: 'ended' }));
      session.announce(call('i2', { state: 'ringing' }));
      await findNobody(1);
      expect(adapter.lists).to.have.lengthOf(1);
      session.announce(call('i3', { addresses: [otherNumber], state: 'ringing' }));
      await findNobody(2);
      expect(adapter.lists).to.have.lengthOf(2);
      session.announce(call('i2', { state: 'ringing' }));
      await rest();
      expect(adapter.lists).to.have.lengthOf(2);
      adapter.records[0]?.answer();
      await rest();
      expect(adapter.lists).to.have.lengthOf(3);
    });
  });

  describe('is whole where all is cleared meanwhile', () => {
    it('with the time that the agent talked before', async () => {
      const { session, recorded } = recordingSession();
      session.announce(call1({ state: 'connected' }));
      clock.pass(60_000);
      session.clear();
      session.announce(call1({ state: 'connected' }));
      clock.pass(5_000);
      session.announce(call1({ state: 'ended' }));
      expect((await recorded()).map(({ seconds }) => seconds)).to.deep.equal([65]);
    });

    it('also of a host that tells no states: it has not ended', async () => {
      const { session, recorded } = recordingSession();
      session.announce(call1());
      clock.pass(60_000);
      session.clear();
      session.announce(call1());
      expect(await recorded()).to.deep.equal([]);
      clock.pass(5_000);
      session.announce(undefined);
      expect((await recorded()).map(({ seconds }) => seconds)).to.deep.equal([65]);
    });

    it('and recorded once, though it has no id', async () => {
      const { session, recorded } = recordingSession();
      session.announce(call(undefined, { state: 'connected' }));
      session.announce(call(undefined, { state: 'wrap-up' }));
      session.clear();
      session.announce(call(undefined, { state: 'wrap-up' }));
      expect(await recorded()).to.have.lengthOf(1);
    });
  });

  it('is about whoever was found, too', async () => {
    const { session, adapter, about } = recordingSession();
    session.announce(call1({ state: 'connected' }));
    await until(() => adapter.finds.length > 0);
    adapter.finds[0]?.answer(found(adapter.finds[0].about, contactNamed('Anna', number)));
    await rest();
    session.announce(call1({ state: 'ended' }));
    expect(await about()).to.deep.equal([number]);
  });
});
