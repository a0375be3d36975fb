import { expect } from '@open-wc/testing';
import type { Removal } from '../../src/adapters/contact-adapter.js';
import { readOnly } from '../../src/adapters/read-only.js';
import type { Announcement } from '../../src/domain/announcement.js';
import type { Contact } from '../../src/domain/contact.js';
import { ContactError } from '../../src/domain/contact-error.js';
import type { Definition } from '../../src/domain/definition.js';
import { parseIdentity } from '../../src/domain/identity.js';
import '../../src/domain/phone-number.js';
import { askToErase, erasable } from '../../src/store/erase-state.js';
import { Erasing } from '../../src/store/erasing.js';
import type { Notice } from '../../src/store/notice.js';
import { Session } from '../../src/store/session.js';
import { Source } from '../../src/store/source.js';
import { ControllableAdapter, type ControllableOptions } from '../../src/testing/controllable-adapter.js';
import { contactNamed, found, matchOn, nobody } from '../support/contacts.js';
import { DrivenClock } from '../support/driven-clock.js';
import { settled } from '../support/settled.js';

const number = '+46701740605';
const otherNumber = '+46701740606';
const anna = contactNamed('Anna', number);
const bo = contactNamed('Bo', otherNumber);
const unavailable = new ContactError('unavailable', 'The CRM answered 503');

const call = (interactionId: string, part: Partial<Announcement> = {}): Announcement => ({
  ...{ channel: 'voice', addresses: [number], interactionId, ...part },
});

interface SetUpOptions extends ControllableOptions {
  readonly definition?: Definition;
}

function setUp({ definition = {}, ...options }: SetUpOptions = {}) {
  const adapter = new ControllableAdapter(options);
  const notices: Notice[] = [];
  const session = new Session({
    source: new Source('people.vcf', async () => adapter),
    definition,
    checkCandidates: async (_, [on]) => (on ? [matchOn(on, anna)] : []),
    notify: (notice) => void notices.push(notice),
  });
  const erasing = session.part(Erasing);
  const answer = async (...contacts: Contact[]) => {
    const asked = await adapter.next('find');
    asked.answer(contacts.length > 0 ? found(asked.args[0], ...contacts) : nobody);
    await calm();
  };
  /** Anna is on the card, and both questions are answered with Delete. */
  const eraseAnna = async () => {
    session.announce(call('i1'));
    await answer(anna);
    askToErase(session);
    erasing.confirm();
    erasing.erase();
    return adapter.next('editing.remove');
  };
  const told = () => notices.splice(0).filter(({ type }) => type === 'deleted' || type === 'restored');
  const finds = () => adapter.calls.filter(({ method }) => method === 'find').length;
  const states = () =>
    session.erasing.erasures.value.map((each) => `${each.contact.name.full} ${each.state.value.status}`);
  return {
    adapter,
    session,
    erasing,
    notices,
    answer,
    eraseAnna,
    told,
    finds,
    states,
    card: () => cardOf(session),
  };
}

function cardOf({ lookup, interaction }: Session): string {
  const { value } = lookup;
  const id = interaction.value?.announcement.interactionId;
  if (value.status === 'selected') return `${id}: ${value.contact.name.full}`;
  if (value.status === 'many')
    return `${id}: ${value.matches.map(({ contact }) => contact.name.full).join()}?`;
  return `${id} ${value.status}`;
}

async function calm(): Promise<void> {
  for (let turn = 0; turn < 5; turn += 1) await settled();
}

const restoring = (undo?: Removal['undo']): Removal => ({ undo: undo ?? (async () => anna) });

describe('Erasing', () => {
  describe('is offered', () => {
    const offers = async (options: SetUpOptions) => {
      const { session, answer } = setUp(options);
      session.announce(call('i1'));
      await answer(anna);
      return erasable(session) !== undefined;
    };

    it('where the source can do it, and nobody forbids it', async () => {
      expect(await offers({})).to.be.true;
      expect(await offers({ capabilities: ['editing', 'history'] })).to.be.false;
    });

    it('where the installation allows it among others', async () => {
      expect(await offers({ definition: { allow: ['edit', 'delete'] } })).to.be.true;
      expect(await offers({ definition: { allow: ['edit'] } })).to.be.false;
      expect(await offers({ definition: { allow: [] } })).to.be.false;
    });

    it('not where nothing may be changed', async () => {
      const adapter = new ControllableAdapter();
      const source = new Source('people.vcf', async () => readOnly(adapter));
      const session = new Session({
        source,
        definition: {},
        checkCandidates: async () => [],
        notify: () => {},
      });
      session.announce(call('i1'));
      (await adapter.next('find')).answer(found([await parseIdentity(number)], anna));
      await calm();
      askToErase(session);
      expect([session.lookup.value.status, erasable(session)]).to.deep.equal(['selected', undefined]);
      expect(session.erasing.question.value.status).to.equal('none');
    });

    it('not for the host’s own matches, which are the host’s', async () => {
      const { session, card } = setUp();
      await session.source.ready();
      session.announce(call('i1', { candidates: [{}] }));
      await calm();
      expect(card()).to.equal('i1: Anna');
      expect(erasable(session)).to.equal(undefined);
    });

    it('but not while it is being done', async () => {
      const { session, eraseAnna } = setUp();
      const removing = await eraseAnna();
      askToErase(session);
      expect(session.erasing.question.value.status).to.equal('none');
      removing.fail(unavailable);
      await calm();
      askToErase(session);
      expect(session.erasing.question.value.status).to.equal('asking');
    });
  });

  describe('asks twice', () => {
    it('and does nothing before the second answer', async () => {
      const { adapter, session, erasing, answer } = setUp();
      session.announce(call('i1'));
      await answer(anna);
      erasing.erase();
      erasing.confirm();
      askToErase(session);
      erasing.erase();
      expect(session.erasing.question.value).to.deep.equal({
        status: 'asking',
        asked: { contact: anna, interactionId: 'i1' },
      });
      erasing.confirm();
      expect(session.erasing.question.value.status).to.equal('confirming');
      await calm();
      expect(adapter.calls.map(({ method }) => method)).to.deep.equal(['find']);
    });

    it('and takes no for an answer, both times', async () => {
      const { adapter, session, erasing, answer } = setUp();
      session.announce(call('i1'));
      await answer(anna);
      for (const steps of [1, 2]) {
        askToErase(session);
        if (steps === 2) erasing.confirm();
        session.erasing.cancel();
        erasing.confirm();
        erasing.erase();
        expect(session.erasing.question.value.status).to.equal('none');
      }
      expect(adapter.calls.map(({ method }) => method)).to.deep.equal(['find']);
    });

    const interruptions: Record<string, (session: Session) => void> = {
      'another interaction': (session) => session.announce(call('i2', { addresses: [otherNumber] })),
      'another interaction of the same contact': (session) => session.announce(call('i2')),
      'another number of the same interaction': (session) =>
        session.announce(call('i1', { addresses: [otherNumber] })),
      'nothing at all': (session) => session.announce(undefined),
      'a look-up by hand': (session) => session.look(otherNumber),
      'another agent': (session) => session.serve('bjorn'),
      '“Not this person”': (session) => session.reject(),
    };
    for (const [what, interrupt] of Object.entries(interruptions))
      it(`and withdraws the question when ${what} comes`, async () => {
        const { adapter, session, erasing, answer } = setUp();
        session.announce(call('i1'));
        await answer(anna);
        askToErase(session);
        erasing.confirm();
        interrupt(session);
        expect(session.erasing.question.value.status).to.equal('none');
        erasing.erase();
        await calm();
        expect(adapter.calls.map(({ method }) => method)).not.to.include('editing.remove');
      });

    it('and goes on when the same interaction is answered', async () => {
      const { session, answer } = setUp();
      session.announce(call('i1', { state: 'ringing' }));
      await answer(anna);
      askToErase(session);
      session.announce(call('i1', { state: 'connected' }));
      expect(session.erasing.question.value.status).to.equal('asking');
    });
  });

  describe('is done', () => {
    it('to the one contact, and is told', async () => {
      const { eraseAnna, states, told } = setUp();
      const removing = await eraseAnna();
      expect(removing.args[0]).to.equal(anna.id);
      expect(states()).to.deep.equal(['Anna erasing']);
      removing.answer(restoring());
      await calm();
      expect(states()).to.deep.equal(['Anna erased']);
      expect(told()).to.deep.equal([{ type: 'deleted', contactId: anna.id, interactionId: 'i1' }]);
    });

    it('to its end, whatever rings and wherever the card goes', async () => {
      const { session, eraseAnna, answer, states, told, card } = setUp();
      const removing = await eraseAnna();
      session.announce(call('i2', { addresses: [otherNumber] }));
      await answer(bo);
      session.suspend();
      expect(removing.signal.aborted).to.be.false;
      removing.answer(restoring());
      await calm();
      session.resume();
      expect(card()).to.equal('i2: Bo');
      expect(states()).to.deep.equal(['Anna erased']);
      expect(told()).to.deep.equal([{ type: 'deleted', contactId: anna.id, interactionId: 'i1' }]);
    });

    it('again after a failure, which loses nothing', async () => {
      const { adapter, session, notices, eraseAnna, states, told, card } = setUp();
      (await eraseAnna()).fail(unavailable);
      await calm();
      expect(states()).to.deep.equal(['Anna failed']);
      expect(card()).to.equal('i1: Anna');
      expect(notices).to.deep.include({ type: 'error', error: unavailable });
      expect(told()).to.deep.equal([]);
      session.erasing.erasures.value[0]?.retry();
      (await adapter.next('editing.remove')).answer({});
      await calm();
      expect(states()).to.deep.equal(['Anna erased']);
    });

    it('where somebody else has done it already', async () => {
      const { session, eraseAnna, states } = setUp();
      (await eraseAnna()).fail(new ContactError('not-found', 'No contact has this id'));
      await calm();
      expect(states()).to.deep.equal(['Anna erased']);
      expect(session.erasing.erasures.value[0]?.state.value).to.include({ canUndo: false });
    });

    it('or has failed, when the source does not answer in time', async () => {
      const { eraseAnna, states } = setUp({ definition: { deadlineMs: 500 }, ignoresSignal: true });
      const clock = new DrivenClock('2026-03-01T12:00:00Z');
      await eraseAnna();
      clock.pass(600);
      await calm();
      clock.restore();
      expect(states()).to.deep.equal(['Anna failed']);
    });
  });

  describe('leaves the contact nowhere', () => {
    it('on the card: it is looked up again at once', async () => {
      const { eraseAnna, answer, card } = setUp();
      (await eraseAnna()).answer(restoring());
      await calm();
      expect(card()).to.equal('i1 resolving');
      await answer();
      expect(card()).to.equal('i1 none');
    });

    it('in what other interactions remember', async () => {
      const { session, eraseAnna, answer, card, finds } = setUp();
      session.announce(call('i2'));
      await answer(anna, bo);
      session.announce(call('i3', { addresses: [otherNumber] }));
      await answer(bo);
      (await eraseAnna()).answer(restoring());
      await answer();
      expect(finds()).to.equal(4);
      session.announce(call('i3', { addresses: [otherNumber] }));
      expect(card()).to.equal('i3: Bo');
      session.announce(call('i2'));
      expect(card()).to.equal('i2 resolving');
      await answer(bo);
      expect(card()).to.equal('i2: Bo');
    });

    it('in an answer that was on its way when it was erased', async () => {
      const { adapter, session, eraseAnna, answer, card } = setUp();
      session.announce(call('i2'));
      const late = await adapter.next('find');
      const removing = await eraseAnna();
      session.announce(call('i2'));
      removing.answer(restoring());
      await calm();
      late.answer(found(late.args[0], anna));
      await calm();
      expect(card()).to.equal('i2 resolving');
      await answer();
      expect(card()).to.equal('i2 none');
    });

    it('and keeps since when an interaction has been going on', async () => {
      const { session, eraseAnna, answer } = setUp();
      session.announce(call('i2', { startedAt: 1_000 }));
      await answer(anna);
      (await eraseAnna()).answer(restoring());
      await answer();
      session.announce(call('i2', { startedAt: 1_000 }));
      expect(session.interaction.value?.since).to.equal(1_000);
    });
  });

  describe('is undone', () => {
    it('once, and the contact is looked up again', async () => {
      const { session, eraseAnna, answer, card, told } = setUp();
      let undone = 0;
      const undo = async () => {
        undone += 1;
        return anna;
      };
      (await eraseAnna()).answer(restoring(undo));
      await answer();
      told();
      const [erasure] = session.erasing.erasures.value;
      erasure?.undo();
      erasure?.undo();
      await calm();
      expect(undone).to.equal(1);
      expect(session.erasing.erasures.value).to.deep.equal([]);
      expect(told()).to.deep.equal([{ type: 'restored', contactId: anna.id, interactionId: 'i1' }]);
      expect(card()).to.equal('i1 resolving');
      await answer(anna);
      expect(card()).to.equal('i1: Anna');
    });

    it('while another interaction is on the card, which is not disturbed', async () => {
      const { session, eraseAnna, answer, card, finds } = setUp();
      (await eraseAnna()).answer(restoring());
      await answer();
      session.announce(call('i2', { addresses: [otherNumber] }));
      await answer(bo);
      const before = finds();
      session.erasing.erasures.value[0]?.undo();
      await calm();
      expect([card(), finds()]).to.deep.equal(['i2: Bo', before]);
      session.announce(call('i1'));
      await answer(anna);
      expect(card()).to.equal('i1: Anna');
    });

    it('again after a failure', async () => {
      const { session, eraseAnna, answer, states } = setUp();
      const answers = [Promise.reject(unavailable), Promise.resolve(anna)];
      answers[0]?.catch(() => undefined);
      (await eraseAnna()).answer(restoring(async () => answers.shift() ?? anna));
      await answer();
      session.erasing.erasures.value[0]?.undo();
      await calm();
      expect(states()).to.deep.equal(['Anna not-restored']);
      session.erasing.erasures.value[0]?.retry();
      await calm();
      expect(states()).to.deep.equal([]);
    });

    it('no more once the agent has put it away', async () => {
      const { session, erasing, eraseAnna, answer, states } = setUp();
      (await eraseAnna()).answer(restoring());
      await answer();
      const [erasure] = session.erasing.erasures.value;
      if (erasure) erasing.dismiss(erasure);
      expect(states()).to.deep.equal([]);
    });

    it('by nobody but the agent who erased', async () => {
      const { session, eraseAnna, answer, states } = setUp();
      session.serve('marta');
      (await eraseAnna()).answer(restoring());
      await answer();
      session.serve('bjorn');
      expect(states()).to.deep.equal([]);
      session.serve('marta');
      expect(states()).to.deep.equal(['Anna erased']);
    });
  });
});

describe('Session.clear', () => {
  it('forgets the interactions, what was typed and what could be undone', async () => {
    const { session, eraseAnna, answer, states, card, finds } = setUp();
    session.serve('marta');
    session.lookText.set('+46');
    session.serve('bjorn');
    session.lookText.set('+47');
    (await eraseAnna()).answer(restoring());
    await answer();
    session.announce(call('i2', { addresses: [otherNumber] }));
    await answer(bo);
    session.clear();
    expect(card()).to.equal('undefined idle');
    expect(states()).to.deep.equal([]);
    expect(session.lookText.value).to.equal('');
    session.serve('marta');
    expect(session.lookText.value).to.equal('');
    const before = finds();
    session.announce(call('i2', { addresses: [otherNumber] }));
    await answer(bo);
    expect([card(), finds()]).to.deep.equal(['i2: Bo', before + 1]);
  });

  it('closes a look-up by hand, and is not told of what was still asked', async () => {
    const { adapter, session, card } = setUp();
    session.look(number);
    const asked = await adapter.next('find');
    session.clear();
    expect(asked.signal.aborted).to.be.true;
    asked.answer(found(asked.args[0], anna));
    await calm();
    expect(card()).to.equal('undefined idle');
  });

  it('lets an erasure come to its end, and tells of it', async () => {
    const { session, eraseAnna, states, told } = setUp();
    const removing = await eraseAnna();
    session.clear();
    removing.answer(restoring());
    await calm();
    expect(told()).to.deep.equal([{ type: 'deleted', contactId: anna.id, interactionId: 'i1' }]);
    expect(states()).to.deep.equal([]);
  });
});
