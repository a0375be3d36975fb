import { expect } from '@open-wc/testing';
import type { Announcement } from '../../src/domain/announcement.js';
import { ContactError } from '../../src/domain/contact-error.js';
import type { Definition } from '../../src/domain/definition.js';
import '../../src/domain/phone-number.js';
import type { Message } from '../../src/domain/message.js';
import type { NoteDraft } from '../../src/domain/note.js';
import type { MessageComposer } from '../../src/store/message-composer.js';
import { Messages } from '../../src/store/messages.js';
import type { Notice } from '../../src/store/notice.js';
import { Participants } from '../../src/store/participants.js';
import { Session } from '../../src/store/session.js';
import { Source } from '../../src/store/source.js';
import { contactNamed } from '../support/contacts.js';
import { DraftMachine } from '../support/draft-machine.js';
import { MessageService } from '../support/message-service.js';
import { settled, until } from '../support/settled.js';

const adasNumber = '+46701740605';
const bosNumber = '+46701740606';
const ada = contactNamed('Ada', adasNumber, { emails: [{ value: 'ada@engines.example' }] });
const bo = contactNamed('Bo', bosNumber);

const call = (interactionId: string, number = adasNumber): Announcement => ({
  ...{ channel: 'voice', addresses: [number], interactionId },
});

interface SetUp {
  readonly service?: MessageService;
  readonly drafts?: DraftMachine;
  readonly definition?: Definition;
}

function setUp({
  service = new MessageService([ada, bo]),
  drafts = new DraftMachine(),
  definition = {},
}: SetUp = {}) {
  const notices: Notice[] = [];
  const session = new Session({
    source: new Source('people.vcf', async () => service.adapter),
    definition,
    checkCandidates: async () => [],
    notify: (notice) => void notices.push(notice),
    agent: () => 'Marta',
    draftPort: drafts.port(),
  });
  session.serve('marta');
  const messages = session.part(Messages);
  const composer = (): MessageComposer => {
    if (!messages.composer) throw new Error('There is no message');
    return messages.composer;
  };
  /** The agent looks at the message of an interaction. */
  const at = async (announcement: Announcement) => {
    session.announce(announcement);
    await until(() => session.lookup.value.status === 'selected', 'the contact');
    if (session.tasks.current.value?.kind !== 'message') session.tasks.open({ kind: 'message' });
    await until(
      () => composer().recipients.state.value.status === 'ready' && !composer().isLocked,
      'the recipients',
    );
    return composer();
  };
  const send = () => {
    for (const outgoing of composer().outgoing) composer().send(outgoing);
  };
  const told = () => notices.flatMap((notice) => (notice.type === 'message-sent' ? notice.messageId : []));
  return { session, messages, service, drafts, notices, composer, at, send, told };
}

const to = (composer: MessageComposer) => composer.chosen.map((recipient) => recipient.to);
const outcomes = (composer: MessageComposer) =>
  [...composer.sendings.value.values()].map(({ status, recipient }) => `${recipient.to} ${status}`);
async function calm(): Promise<void> {
  for (let turn = 0; turn < 12; turn += 1) await settled();
}

const sent = { state: 'sending', since: '2026-03-01T12:00:00Z' } as const;
const waiting: Message = {
  ...{ id: 'm1', channel: 'sms', to: adasNumber, text: 'Hello', author: { name: 'Marta' } },
  ...{ at: '2026-03-01T12:00:00Z', delivery: 'queued', contactId: ada.id, waiting: true },
};

describe('A message', () => {
  it('that waited is shown as its service has it, as soon as that is known, and nothing goes from sight meanwhile', async () => {
    const desk = setUp();
    await desk.at(call('i1'));
    desk.service.outbox.push(waiting);
    desk.messages.sent.all.reload();
    await calm();
    const seen: string[] = [];
    desk.messages.sent.all.state.watch((state) =>
      seen.push(state.status === 'ready' ? state.value.map(({ delivery }) => delivery).join() : state.status),
    );
    const { waiting: _, ...arrived } = waiting;
    desk.service.report(arrived, 'sent');
    desk.session.settled({ key: 'a', write: { kind: 'add-note', draft: {} as NoteDraft }, ...sent });
    await calm();
    expect(seen).to.deep.equal([]);
    desk.session.settled({ key: 'b', write: { kind: 'send-message', draft: waiting }, ...sent });
    await calm();
    expect(seen).to.deep.equal(['sent']);
  });

  it('goes once to whom it was written to, and its draft is gone', async () => {
    const desk = setUp();
    const composer = await desk.at(call('i1'));
    composer.write({ text: 'Hello {name.full}' });
    desk.send();
    await until(() => desk.service.outbox.length > 0);
    await calm();
    const [message] = desk.service.outbox;
    expect(message).to.include({ to: adasNumber, text: 'Hello Ada', channel: 'sms', contactId: 'ada' });
    expect(message?.author).to.deep.equal({ id: 'marta', name: 'Marta' });
    expect([composer.isEmpty, desk.drafts.stored.length]).to.deep.equal([true, 0]);
    expect(desk.told()).to.deep.equal(['message-1']);
  });

  it('goes once, however often Send is pressed', async () => {
    const desk = setUp();
    desk.service.isHeld = true;
    const composer = await desk.at(call('i1'));
    composer.write({ text: 'Hello' });
    const [outgoing] = composer.outgoing;
    for (let press = 0; press < 3; press += 1) if (outgoing) composer.send(outgoing);
    await until(() => desk.service.waiting.length > 0);
    desk.service.waiting[0]?.answer(undefined as never);
    await calm();
    if (outgoing) composer.send(outgoing);
    await calm();
    expect(desk.service.keys).to.have.lengthOf(1);
    expect(desk.service.outbox).to.have.lengthOf(1);
  });

  it('goes once where the answer was lost, and is sent again after a reload', async () => {
    const service = new MessageService([ada, bo]);
    const drafts = new DraftMachine();
    const before = setUp({ service, drafts });
    service.failure = new ContactError('timeout', 'no answer');
    service.arrivesAllTheSame = true;
    const composer = await before.at(call('i1'));
    composer.write({ text: 'Hello' });
    before.send();
    await until(() => outcomes(composer)[0] === `${adasNumber} failed`);
    expect(composer.value.text).to.equal('Hello');
    service.failure = undefined;
    const after = setUp({ service, drafts });
    await after.at(call('i1'));
    expect(after.composer().value.text).to.equal('Hello');
    after.send();
    await calm();
    expect(service.outbox).to.have.lengthOf(1);
    expect(new Set(service.keys).size).to.equal(1);
    expect(after.composer().isEmpty).to.equal(true);
  });

  it('keeps its key before it goes', async () => {
    const desk = setUp();
    desk.service.isHeld = true;
    (await desk.at(call('i1'))).write({ text: 'Hello' });
    desk.send();
    await until(() => desk.service.waiting.length > 0);
    const [{ value } = { value: undefined }] = desk.drafts.stored;
    expect(JSON.stringify(value)).to.contain(desk.service.keys[0]);
  });

  it('that had arrived is not taken for what was changed since', async () => {
    const desk = setUp();
    desk.service.failure = new ContactError('timeout', 'no answer');
    desk.service.arrivesAllTheSame = true;
    const composer = await desk.at(call('i1'));
    composer.write({ text: 'At ten' });
    desk.send();
    await until(() => outcomes(composer)[0] === `${adasNumber} failed`);
    desk.service.failure = undefined;
    composer.write({ text: 'At eleven' });
    desk.send();
    await calm();
    expect(outcomes(composer)).to.deep.equal([`${adasNumber} stale`]);
    expect([composer.value.text, desk.service.outbox.length]).to.deep.equal(['At eleven', 1]);
    desk.send();
    await calm();
    expect(desk.service.outbox.map(({ text }) => text)).to.deep.equal(['At ten', 'At eleven']);
  });

  it('that had arrived at the second try is not taken for the third', async () => {
    const desk = setUp();
    const composer = await desk.at(call('i1'));
    const fail = async (text: string, arrives: boolean) => {
      desk.service.failure = new ContactError('timeout', 'no answer');
      desk.service.arrivesAllTheSame = arrives;
      composer.write({ text });
      desk.send();
      await calm();
    };
    await fail('At ten', false);
    await fail('At eleven', true);
    desk.service.failure = undefined;
    composer.write({ text: 'At noon' });
    desk.send();
    await calm();
    expect(outcomes(composer)).to.deep.equal([`${adasNumber} stale`]);
    expect(composer.value.text).to.equal('At noon');
    desk.send();
    await calm();
    expect(desk.service.outbox.map(({ text }) => text)).to.deep.equal(['At eleven', 'At noon']);
  });

  it('is another one when the service would not have the first', async () => {
    const desk = setUp();
    desk.service.taken = { delivery: 'failed', reason: 'No signal' };
    const composer = await desk.at(call('i1'));
    composer.write({ text: 'Hello' });
    desk.send();
    await calm();
    expect([outcomes(composer), composer.value.text]).to.deep.equal([
      [`${adasNumber} undeliverable`],
      'Hello',
    ]);
    desk.service.taken = { delivery: 'queued' };
    desk.send();
    await calm();
    expect(new Set(desk.service.keys).size).to.equal(2);
    expect(composer.isEmpty).to.equal(true);
  });

  it('to several goes to each once, with what is known of each; who has it is not written to again', async () => {
    const desk = setUp();
    desk.session.part(Participants);
    const composer = await desk.at(call('i1'));
    desk.session.part(Participants).invite(bo);
    await until(() => composer.everybody.length === 3);
    for (const each of composer.reachable) composer.address(each, true);
    composer.write({ text: 'Dear {name.full}' });
    desk.service.isHeld = true;
    desk.send();
    await until(() => desk.service.waiting.length === 2);
    desk.service.waiting[0]?.answer(undefined as never);
    desk.service.waiting[1]?.fail(new ContactError('offline', 'no'));
    await calm();
    expect(outcomes(composer)).to.deep.equal([`${adasNumber} sent`, `${bosNumber} failed`]);
    expect([to(composer), composer.value.text]).to.deep.equal([[bosNumber], 'Dear {name.full}']);
    desk.service.isHeld = false;
    desk.send();
    await calm();
    expect(desk.service.outbox.map(({ text }) => text)).to.deep.equal(['Dear Ada', 'Dear Bo']);
    expect(composer.isEmpty).to.equal(true);
  });

  it('goes in nobody else’s name where another agent has come before it is sent, and again once the first is back', async () => {
    const desk = setUp();
    const composer = await desk.at(call('i1'));
    composer.write({ text: 'Hello' });
    desk.send();
    desk.session.serve('bjorn');
    await calm();
    expect([desk.service.outbox.length, outcomes(composer)]).to.deep.equal([0, [`${adasNumber} failed`]]);
    desk.session.serve('marta');
    await desk.at(call('i1'));
    desk.send();
    await calm();
    expect([desk.service.outbox.length, desk.told().length]).to.deep.equal([1, 1]);
  });

  it('comes to its end wherever the agent goes, and takes only its own draft along', async () => {
    const desk = setUp();
    desk.service.isHeld = true;
    const adas = await desk.at(call('i1'));
    adas.write({ text: 'For Ada' });
    desk.send();
    await until(() => desk.service.waiting.length === 1);
    const bos = await desk.at(call('i2', bosNumber));
    bos.write({ text: 'For Bo' });
    desk.service.waiting[0]?.answer(undefined as never);
    await calm();
    expect([adas.isEmpty, bos.value.text]).to.deep.equal([true, 'For Bo']);
    expect(desk.messages.sent.all.state.value).to.deep.equal({ status: 'ready', value: [] });
  });
});

describe('Whom a message is to', () => {
  it('is whoever is on the card, as they are at the moment of sending', async () => {
    const desk = setUp();
    const composer = await desk.at(call('i1'));
    composer.write({ text: 'Hello {name.full}' });
    desk.session.saved({ ...ada, name: { full: 'Ada King' } });
    await until(() => composer.recipients.state.value.status === 'ready');
    expect(composer.outgoing.map(({ message }) => message.text)).to.deep.equal(['Hello Ada King']);
  });

  it('is nobody any more when their number has changed, until the agent chooses', async () => {
    const desk = setUp();
    const composer = await desk.at(call('i1'));
    composer.write({ text: 'Hello' });
    desk.session.saved({ ...ada, phones: bo.phones });
    await until(() => composer.recipients.state.value.status === 'ready');
    expect([to(composer), composer.hasLostRecipients]).to.deep.equal([[], true]);
    const [recipient] = composer.reachable;
    if (recipient) composer.address(recipient, true);
    expect([to(composer), composer.hasLostRecipients]).to.deep.equal([[bosNumber], false]);
  });

  it('is nobody while it is not known yet who can be written to', async () => {
    const desk = setUp();
    const composer = await desk.at(call('i1'));
    composer.write({ text: 'Hello' });
    desk.session.saved({ ...ada, phones: bo.phones });
    expect(composer.outgoing).to.deep.equal([]);
    desk.session.announce(call('i2', bosNumber));
    expect(composer.outgoing).to.deep.equal([]);
    desk.session.announce(undefined);
    expect([composer.outgoing, desk.messages.composer]).to.deep.equal([[], undefined]);
  });

  it('is never somebody of another interaction, nor seen by another agent', async () => {
    const desk = setUp();
    (await desk.at(call('i1'))).write({ text: 'For Ada' });
    const bos = await desk.at(call('i2', bosNumber));
    expect([to(bos), bos.value.text]).to.deep.equal([[bosNumber], '']);
    bos.write({ text: 'For Bo' });
    desk.session.serve('bjorn');
    await until(() => !desk.composer().isLocked);
    expect(desk.composer().value.text).to.equal('');
    desk.session.serve('marta');
    expect(desk.composer().value.text).to.equal('For Bo');
    const adas = await desk.at(call('i1'));
    expect([to(adas), adas.value.text]).to.deep.equal([[adasNumber], 'For Ada']);
  });

  it('is asked first, and again when the agent comes back', async () => {
    const service = new MessageService([ada, bo], {
      permissions: { [adasNumber]: { status: 'discouraged', reason: 'Prefers calls.' } },
    });
    const desk = setUp({ service });
    const composer = await desk.at(call('i1'));
    composer.write({ text: 'Hello' });
    expect(composer.obstacles.map(({ kind }) => kind)).to.deep.equal(['asking']);
    await calm();
    expect(composer.obstacles.map(({ kind }) => kind)).to.deep.equal(['discouraged']);
    const [recipient] = composer.chosen;
    if (recipient) composer.permissions.insist(recipient, true);
    expect(composer.obstacles).to.deep.equal([]);
    desk.session.tasks.close();
    await desk.at(call('i1'));
    expect(composer.obstacles.map(({ kind }) => kind)).to.deep.equal(['asking']);
    await calm();
    expect(service.permissionsAsked).to.equal(2);
  });
});

describe('What became of the messages', () => {
  it('is followed while they are looked at', async () => {
    const desk = setUp();
    const composer = await desk.at(call('i1'));
    composer.write({ text: 'Hello' });
    desk.send();
    await until(() => desk.service.outbox.length > 0);
    await calm();
    const states = () => {
      const { value } = desk.messages.sent.all.state;
      return value.status === 'ready' ? value.value.map(({ delivery }) => delivery) : value.status;
    };
    expect(states()).to.deep.equal(['queued']);
    for (const delivery of ['sent', 'delivered'] as const) {
      const [message] = desk.service.outbox;
      if (message) desk.service.report(message, delivery);
      await calm();
      expect(states()).to.deep.equal([delivery]);
    }
    await desk.at(call('i2', bosNumber));
    await calm();
    expect(states()).to.deep.equal([]);
  });

  it('is offered only where the installation lets agents write', async () => {
    const desk = setUp({ definition: { allow: ['edit'] } });
    desk.session.announce(call('i1'));
    await until(() => desk.session.lookup.value.status === 'selected');
    desk.session.tasks.open({ kind: 'message' });
    await calm();
    expect(desk.messages.composer).to.equal(undefined);
  });
});
