import { expect } from '@open-wc/testing';
import type { Announcement } from '../../src/domain/announcement.js';
import { ContactError } from '../../src/domain/contact-error.js';
import { Participants } from '../../src/store/participants.js';
import { Session } from '../../src/store/session.js';
import { Source } from '../../src/store/source.js';
import { contactNamed, found } from '../support/contacts.js';
import { DraftMachine } from '../support/draft-machine.js';
import { FakeAdapter } from '../support/fake-adapter.js';
import { settled } from '../support/settled.js';

const number = '+46701740605';
const ada = contactNamed('Ada', number);
const bo = contactNamed('Bo');
const cleo = contactNamed('Cleo');

const call = (interactionId: string): Announcement => ({
  ...{ channel: 'voice', addresses: [number], interactionId },
});

async function calm(): Promise<void> {
  for (let turn = 0; turn < 5; turn += 1) await settled();
}

describe('The participants of an interaction', () => {
  let machine: DraftMachine;
  beforeEach(() => (machine = new DraftMachine()));

  /** A page with a card, on which nobody is found yet. */
  async function load(agentId = 'marta', id = 'i1') {
    const adapter = new FakeAdapter();
    const session = new Session({
      source: new Source('people.vcf', async () => adapter),
      definition: {},
      checkCandidates: async () => [],
      notify: () => undefined,
      draftPort: machine.port(),
    });
    session.serve(agentId);
    session.announce(call(id));
    const participants = session.part(Participants);
    await calm();
    const names = () => participants.contacts.value.map(({ name }) => name.full);
    const leave = async () => {
      session.suspend();
      await calm();
    };
    return { session, adapter, participants, names, leave };
  }

  it('are the contact on the card, and then the invited in their order', async () => {
    const { participants, names, adapter } = await load();
    participants.invite(bo);
    participants.invite(cleo);
    expect(names()).to.deep.equal(['Bo', 'Cleo']);
    adapter.finds[0]?.answer(found(adapter.finds[0].about, ada));
    await calm();
    expect(names()).to.deep.equal(['Ada', 'Bo', 'Cleo']);
    participants.invite(bo);
    expect(names()).to.deep.equal(['Ada', 'Cleo', 'Bo']);
  });

  it('come back after a reload as the source has them now, and no others are kept of them than their ids', async () => {
    const first = await load();
    first.participants.invite(bo);
    first.participants.invite(cleo);
    await first.leave();
    expect(machine.stored.map(({ value }) => value)).to.deep.equal([['bo', 'cleo']]);
    const { adapter, names } = await load();
    expect(adapter.gets.map(({ about }) => about)).to.deep.equal(['bo', 'cleo']);
    adapter.gets[1]?.fail(new ContactError('not-found', 'gone'));
    adapter.gets[0]?.answer({ ...bo, name: { full: 'Bo Berg' } });
    await calm();
    expect(names()).to.deep.equal(['Bo Berg']);
  });

  it('are not those of another interaction, nor of another agent', async () => {
    const { session, participants, names } = await load();
    participants.invite(bo);
    session.announce(call('i2'));
    expect(names()).to.deep.equal([]);
    participants.invite(cleo, 'id i1');
    await calm();
    expect(names()).to.deep.equal([]);
    session.announce(call('i1'));
    expect(names()).to.deep.equal(['Bo', 'Cleo']);
    session.serve('yusuf');
    await calm();
    expect(names()).to.deep.equal([]);
  });

  it('are shown as they have been saved', async () => {
    const { session, participants, names } = await load();
    participants.invite(bo);
    session.saved({ ...bo, name: { full: 'Bo Berg' } });
    session.saved(cleo);
    expect(names()).to.deep.equal(['Bo Berg']);
  });

  it('are the same when what waited has reached the source, and has an id of its own', async () => {
    const { session, adapter, participants, names, leave } = await load();
    const waiting = { ...bo, id: 'waiting:1' as typeof bo.id, waiting: true as const };
    adapter.finds[0]?.answer(found(adapter.finds[0].about, waiting));
    participants.invite(waiting);
    await calm();
    expect(names()).to.deep.equal(['Bo']);
    session.arrived(waiting.id, bo);
    expect(participants.contacts.value).to.deep.equal([bo]);
    await leave();
    const anew = await load();
    anew.adapter.gets[0]?.answer(bo);
    await calm();
    expect(anew.participants.contacts.value).to.deep.equal([bo]);
  });

  it('that are invited while it is being read who was before are added to them', async () => {
    const first = await load();
    first.participants.invite(bo);
    await first.leave();
    const { session } = await load('yusuf');
    session.serve('marta');
    session.part(Participants).invite(cleo);
    await calm();
    session.suspend();
    await calm();
    expect(machine.stored.map(({ value }) => value)).to.deep.equal([['bo', 'cleo']]);
  });

  it('are forgotten when the card is cleared', async () => {
    const { session, participants, names } = await load();
    participants.invite(bo);
    await session.clear();
    await calm();
    expect([...names(), ...machine.stored]).to.deep.equal([]);
  });
});
