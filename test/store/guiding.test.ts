import { expect } from '@open-wc/testing';
import type { Announcement } from '../../src/domain/announcement.js';
import type { Definition } from '../../src/domain/definition.js';
import '../../src/domain/phone-number.js';
import { type Guidance, Guiding } from '../../src/store/guiding.js';
import type { MessageComposer } from '../../src/store/message-composer.js';
import { Messages } from '../../src/store/messages.js';
import { Session } from '../../src/store/session.js';
import { Source } from '../../src/store/source.js';
import { Asked } from '../support/asked.js';
import { contactNamed } from '../support/contacts.js';
import { DraftMachine } from '../support/draft-machine.js';
import { MessageService } from '../support/message-service.js';
import { settled, until } from '../support/settled.js';

const adasNumber = '+46701740605';
const bosNumber = '+46701740606';
const ada = contactNamed('Ada', adasNumber, { emails: [{ value: 'ada@engines.example' }] });
const bo = contactNamed('Bo', bosNumber);
const cleo = contactNamed('Cleo', '+4685051234');
const help = { title: 'Payment', url: 'https://shop.example/payment' };
const returns = { title: 'Returns', url: 'https://shop.example/returns' };

const call = (interactionId: string, part: Partial<Announcement> = {}): Announcement => ({
  ...{ channel: 'voice', addresses: [adasNumber], interactionId },
  ...part,
});

const refused = () => false;
const calm = async () => {
  for (let turn = 0; turn < 12; turn += 1) await settled();
};

function setUp(definition: Definition = {}, service = new MessageService([ada, bo, cleo])) {
  const drafts = new DraftMachine();
  const session = new Session({
    source: new Source('people.vcf', async () => service.adapter),
    definition,
    checkCandidates: async () => [],
    notify: () => undefined,
    draftPort: drafts.port(),
  });
  session.serve('marta');
  const guiding = session.part(Guiding);
  const composer = (): MessageComposer => {
    const now = session.part(Messages).composer;
    if (!now) throw new Error('There is no message');
    return now;
  };
  const at = async (announcement: Announcement, status = 'selected') => {
    session.announce(announcement);
    await until(() => session.lookup.value.status === status, `what is ${status}`);
    await calm();
  };
  /** The agent opens the message, and what was typed before has come. */
  const compose = async () => {
    session.tasks.open({ kind: 'message' });
    await until(() => !composer().isLocked && composer().recipients.state.value.status === 'ready');
    return composer();
  };
  return { session, guiding, service, drafts, composer, at, compose };
}

describe('Leading the customer', () => {
  it('asks the host first, about whom is on the card, and does nothing that it takes over', async () => {
    const desk = setUp();
    await desk.at(call('i1'));
    const asked: Guidance[] = [];
    const outcome = await desk.guiding.lead(help, (guidance) => asked.push(guidance) > 0);
    expect(asked).to.deep.equal([{ ...help, contactId: 'ada', interactionId: 'i1' }]);
    expect(outcome?.status).to.equal('handed-over');
    expect([desk.session.tasks.current.value, desk.drafts.stored]).to.deep.equal([undefined, []]);
  });

  it('else writes the link into a message to the customer', async () => {
    const desk = setUp();
    await desk.at(call('i1'));
    expect((await desk.guiding.lead(help, refused))?.status).to.equal('written');
    await calm();
    const { value, chosen } = desk.composer();
    expect([value.text, value.channel]).to.deep.equal(['https://shop.example/payment\n', 'sms']);
    expect(chosen.map(({ to }) => to)).to.deep.equal([adasNumber]);
    expect(desk.composer().outgoing.map(({ message }) => message.text)).to.deep.equal([help.url]);
  });

  it('keeps what was written, adds each link once, and leads the agent there once', async () => {
    const desk = setUp();
    await desk.at(call('i1'));
    const composer = await desk.compose();
    composer.choose('email');
    composer.write({ text: 'Hello Ada\n\n', subject: 'Your order' });
    expect(composer.takeAdded()).to.equal(false);
    for (const page of [help, returns, help]) await desk.guiding.lead(page, refused);
    await calm();
    expect(composer.value).to.deep.include({
      ...{ text: `Hello Ada\n${help.url}\n${returns.url}\n`, subject: 'Your order', channel: 'email' },
    });
    expect([composer.takeAdded(), composer.takeAdded()]).to.deep.equal([true, false]);
  });

  it('takes a link that begins like one that is there for another', async () => {
    const desk = setUp();
    await desk.at(call('i1'));
    await desk.guiding.lead({ ...help, url: `${help.url}/card` }, refused);
    await desk.guiding.lead(help, refused);
    await calm();
    expect(desk.composer().value.text).to.equal(`${help.url}/card\n${help.url}\n`);
  });

  it('does not lead an agent back who writes on', async () => {
    const desk = setUp();
    await desk.at(call('i1'));
    await desk.guiding.lead(help, refused);
    await calm();
    desk.composer().write({ text: 'Look here' });
    expect(desk.composer().takeAdded()).to.equal(false);
  });

  for (const [channel, written] of [
    ['chat', 'sms'],
    ['email', 'email'],
    ['voice', 'email'],
  ] as const)
    it(`goes by ${written} where the customer came by ${channel}`, async () => {
      const dora = contactNamed('Dora', undefined, { emails: [{ value: 'dora@engines.example' }] });
      const desk = setUp({}, new MessageService([dora, ada]));
      await desk.at(call('i1', { channel, contactId: dora.id, addresses: [] }));
      const { Participants } = await import('../../src/store/participants.js');
      desk.session.part(Participants).invite(ada);
      await calm();
      await desk.guiding.lead(help, refused);
      await calm();
      expect(desk.composer().channel).to.equal(written);
    });

  it('finds the draft of its own interaction, and leaves all others', async () => {
    const desk = setUp();
    await desk.at(call('i2'));
    (await desk.compose()).write({ text: 'About the other matter' });
    await desk.at(call('i1'));
    await desk.guiding.lead(help, refused);
    await calm();
    expect(desk.composer().value.text).to.equal(`${help.url}\n`);
    await desk.at(call('i2'));
    expect(desk.composer().value.text).to.equal('About the other matter');
  });

  const elsewhere: Readonly<Record<string, (desk: ReturnType<typeof setUp>) => Promise<void> | void>> = {
    'another interaction': ({ at }) => at(call('i2')),
    'another customer': ({ at }) => at(call('i1', { addresses: [bosNumber] })),
    'another agent': ({ session }) => session.serve('nils'),
    'a customer who came back': async ({ at }) => {
      await at(call('i2', { addresses: [bosNumber] }));
      await at(call('i1'));
    },
    'nobody any more': ({ session }) => session.announce(undefined),
  };
  for (const [what, leave] of Object.entries(elsewhere))
    it(`is not done beside ${what}, if the host refuses too late`, async () => {
      const desk = setUp();
      await desk.at(call('i1'));
      const host = new Asked<undefined, boolean>(undefined);
      const leading = desk.guiding.lead(help, () => host.promise);
      await leave(desk);
      await calm();
      host.answer(false);
      expect(await leading).to.equal(undefined);
      await calm();
      expect(desk.guiding.outcome.value).to.equal(undefined);
      expect([desk.session.tasks.current.value, desk.drafts.stored]).to.deep.equal([undefined, []]);
    });

  it('says what came of it until somebody else is on the card', async () => {
    const desk = setUp();
    await desk.at(call('i1'));
    await desk.guiding.lead(help, () => true);
    expect(desk.guiding.outcome.value?.guidance.title).to.equal('Payment');
    await desk.at(call('i2', { addresses: [bosNumber] }));
    expect(desk.guiding.outcome.value).to.equal(undefined);
  });

  it('writes after a message that is on its way, which takes its own text along', async () => {
    const service = new MessageService([ada]);
    const desk = setUp({}, service);
    await desk.at(call('i1'));
    const composer = await desk.compose();
    composer.write({ text: 'One moment' });
    service.isHeld = true;
    for (const outgoing of composer.outgoing) composer.send(outgoing);
    await until(() => service.waiting.length === 1, 'the message');
    await desk.guiding.lead(help, refused);
    await calm();
    expect(composer.value.text).to.equal('One moment');
    service.waiting[0]?.answer({} as never);
    await until(() => service.outbox.length === 1, 'the message to arrive');
    await calm();
    expect(service.outbox[0]?.text).to.equal('One moment');
    expect(composer.value.text).to.equal(`${help.url}\n`);
  });

  it('leaves the link to be copied where nobody can be written to', async () => {
    const silent = setUp();
    await silent.at(call('i1', { contactId: cleo.id, addresses: [] }));
    const forbidden = setUp({ allow: ['edit'] });
    await forbidden.at(call('i1'));
    const { messaging: _, ...adapter } = new MessageService([ada]).adapter;
    const without = setUp({}, Object.assign(new MessageService([]), { adapter }));
    await without.at(call('i1'));
    for (const desk of [silent, forbidden, without]) {
      expect((await desk.guiding.lead(help, refused))?.status).to.equal('to-copy');
      expect([desk.session.tasks.current.value, desk.drafts.stored]).to.deep.equal([undefined, []]);
    }
  });

  it('writes to the number itself where nobody is known by it', async () => {
    const desk = setUp();
    await desk.at(call('i1', { addresses: ['+46701740699'] }), 'none');
    await desk.guiding.lead(help, refused);
    await calm();
    expect(desk.composer().chosen.map(({ to }) => to)).to.deep.equal(['+46701740699']);
  });

  it('is to an address of the web, and to nothing else', async () => {
    const urls = [
      'javascript:alert(1)',
      'data:text/html,x',
      'file:///etc/hosts',
      '/help',
      'shop.example',
      'ftp://shop.example',
      '',
    ];
    const desk = setUp({ journey: { helpfulPages: [...urls.map((url) => ({ title: 'No', url })), help] } });
    await desk.at(call('i1'));
    for (const url of urls) {
      const asked: Guidance[] = [];
      await desk.guiding.lead({ title: 'No', url }, (guidance) => asked.push(guidance) > 0);
      expect(asked, url).to.deep.equal([]);
    }
    expect(desk.guiding.pages).to.deep.equal([help]);
  });

  it('takes nobody’s name along in the address, and no placeholder', async () => {
    const url = 'https://agent:secret@shop.example/help?for={name.full}';
    const desk = setUp({ journey: { helpfulPages: [{ title: 'Help', url }] } });
    expect(desk.guiding.pages).to.deep.equal([
      { title: 'Help', url: 'https://shop.example/help?for=%7Bname.full%7D' },
    ]);
  });
});
