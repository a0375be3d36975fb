import { aTimeout, expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import axe from 'axe-core';
import '../../src/elements/message/contact-card-message.js';
import { ContactError } from '../../src/index.js';
import { CardHarness, type CardInputs } from '../support/card-harness.js';
import { named } from '../support/card-sources.js';
import { contactNamed } from '../support/contacts.js';
import { Heard } from '../support/heard.js';
import { press, tabTo, type } from '../support/keyboard.js';
import { MessageDesk } from '../support/message-desk.js';
import { MessageService } from '../support/message-service.js';
import { tooWide } from '../support/shown-states.js';

const phone = '+46701740605';
const ada = contactNamed('Ada', phone, {
  name: { full: 'Ada Lovelace', given: 'Ada' },
  emails: [{ value: 'ada@engines.example' }],
});
const bo = contactNamed('Bo', '+46701740606');
const inputs: CardInputs = { interactionId: 'call-1', phone };
const templates = [
  { id: 't1', name: 'Thanks', channel: 'sms', text: 'Thank you, {name.given}. {agent}' },
  { id: 't2', name: 'Offer', channel: 'email', subject: 'Your offer', text: 'Dear {name.full}' },
] as const;

describe('Sending a message', () => {
  it('is offered where there is a service, and it is allowed', async () => {
    const service = new MessageService([ada]);
    const card = await CardHarness.show({ adapter: named(service.adapter), ...inputs });
    expect(card.has('Send message')).to.equal(true);
    const forbidden = { definition: { allow: ['edit'] } };
    for (const other of [{ ...forbidden }, { readonly: true }]) {
      const without = await CardHarness.show({ adapter: named(service.adapter), ...inputs, ...other });
      await without.until(() => without.heading === 'Ada Lovelace', 'the contact');
      expect(without.has('Send message')).to.equal(false);
    }
    const { messaging: _, ...serviceless } = service.adapter;
    const poor = await CardHarness.show({ adapter: named(serviceless), ...inputs });
    expect([poor.heading, poor.has('Send message')]).to.deep.equal(['Ada Lovelace', false]);
  });

  it('is by SMS: confirmed, listed, and told to the host without the text', async () => {
    const service = new MessageService([ada]);
    const desk = await MessageDesk.open(service, inputs);
    expect(desk.recipients).to.deep.equal(['✓ Ada Lovelace +46 70 174 06 05']);
    await desk.write('See you at ten');
    await desk.send();
    expect(desk.outcomes).to.deep.equal(['Message to Ada Lovelace sent.']);
    expect([desk.text, desk.sent]).to.deep.equal(['', [['Queued', 'See you at ten']]]);
    const about = { channel: 'sms', contactId: 'ada', interactionId: 'call-1' };
    const [before] = desk.card.told('contact-message');
    expect({ ...before }).to.deep.include({ ...about, to: phone, text: 'See you at ten' });
    expect(desk.card.told('contact-message-sent')).to.deep.equal([{ ...about, messageId: 'message-1' }]);
    await desk.card.press('Back');
    expect(desk.card.heading).to.equal('Ada Lovelace');
  });

  it('is by e-mail, with a subject', async () => {
    const service = new MessageService([ada]);
    const desk = await MessageDesk.open(service, inputs);
    await desk.tick('E-mail');
    expect(desk.recipients).to.deep.equal(['✓ Ada Lovelace ada@engines.example']);
    await desk.write('Dear Ada');
    await desk.send();
    expect([desk.refusals, desk.focused]).to.deep.equal([['Write a subject.'], 'Subject']);
    await desk.write('Looms', '.subject');
    await desk.send();
    expect(
      service.outbox.map(({ channel, to, subject, text }) => [channel, to, subject, text]),
    ).to.deep.equal([['email', 'ada@engines.example', 'Looms', 'Dear Ada']]);
  });

  it('is to the number itself, where nobody is known by it', async () => {
    const service = new MessageService([ada]);
    const desk = await MessageDesk.open(service, { interactionId: 'call-1', phone: '+46701740606' });
    await desk.write('Who are you?');
    await desk.send();
    expect(desk.outcomes).to.deep.equal(['Message to +46 70 174 06 06 sent.']);
    expect(service.outbox[0]).to.include({ to: '+46701740606', text: 'Who are you?' });
    expect(service.outbox[0]).not.to.have.property('contactId');
  });

  it('says why nobody can be written to', async () => {
    const nobody = contactNamed('Nils', phone, {
      phones: [{ value: phone, number: phone as never, sms: false }, { value: 'at the desk' }],
      emails: [{ value: 'nils', label: 'work' }],
    });
    const desk = await MessageDesk.open(new MessageService([nobody]), inputs);
    expect(desk.card.text).to.contain('Nobody can be written to');
    expect(desk.card.texts('.hindered li')).to.deep.equal([
      'Nils +46 70 174 06 05 · does not want messages here',
      'Nils at the desk · not a mobile number',
      'Nils nils Work · not an e-mail address',
    ]);
    expect(desk.card.has('Send')).to.equal(false);
  });

  it('counts truthfully, and shows which character made it dear', async () => {
    const desk = await MessageDesk.open(new MessageService([ada]), inputs);
    await desk.write('a'.repeat(161));
    expect(desk.card.text).to.contain('145 characters left · 2 SMS');
    await desk.write(`It’s {name.given}`);
    expect(desk.card.text).to.contain('62 characters left · 1 SMS');
    expect(desk.card.text).to.contain('’ (U+2019) makes each SMS shorter: 70 characters in place of 160.');
    await desk.write('a\u00a0b');
    expect(desk.card.text).to.contain('U+00A0 makes each SMS shorter');
  });

  it('fills templates as they are sent, and shows what will be read', async () => {
    const service = new MessageService([ada], { templates });
    const desk = await MessageDesk.open(service, { ...inputs, agentName: 'Marta' });
    const [select] = desk.card.all('select') as HTMLSelectElement[];
    expect([...(select?.options ?? [])].map(({ text }) => text)).to.deep.equal([
      'Choose a template …',
      'Thanks',
    ]);
    if (select) select.value = 't1';
    await desk.card.press('Insert');
    expect(desk.text).to.equal('Thank you, {name.given}. {agent}');
    expect(desk.card.texts('.preview')).to.deep.equal(['As Ada Lovelace reads it\nThank you, Ada. Marta']);
    await desk.send();
    expect(service.outbox[0]?.text).to.equal('Thank you, Ada. Marta');
  });

  it('is not done while something in it stands for nothing', async () => {
    const service = new MessageService([ada]);
    const desk = await MessageDesk.open(service, inputs);
    await desk.write('{name.family}, {nonsense}');
    await desk.send();
    expect(service.keys).to.deep.equal([]);
    expect(desk.card.texts('.preview .warn').join()).to.match(
      /^Nothing is known of Ada Lovelace .*family.*nonsense/,
    );
    expect([desk.text, desk.card.told('contact-message')]).to.deep.equal(['{name.family}, {nonsense}', []]);
  });

  it('keeps the text where it fails, and sends it once when it is tried again', async () => {
    const service = new MessageService([ada]);
    service.failure = new ContactError('unavailable', 'no');
    service.arrivesAllTheSame = true;
    const desk = await MessageDesk.open(service, inputs);
    await desk.write('Hello');
    await desk.send();
    expect(desk.outcomes).to.deep.equal([
      'The message to Ada Lovelace was not sent. The contact source does not answer.',
    ]);
    expect(desk.card.told('contact-error')).to.deep.equal([{ code: 'unavailable', message: 'no' }]);
    expect(desk.text).to.equal('Hello');
    service.failure = undefined;
    await desk.card.press('Retry');
    expect(desk.outcomes).to.deep.equal(['Message to Ada Lovelace sent.']);
    expect([service.outbox.length, service.keys.length]).to.deep.equal([1, 2]);
  });

  it('is done once by a double click', async () => {
    const service = new MessageService([ada]);
    const desk = await MessageDesk.open(service, inputs);
    await desk.write('Hello');
    const button = desk.card.button('Send');
    for (const detail of [1, 2]) button.dispatchEvent(new MouseEvent('click', { bubbles: true, detail }));
    button.click();
    await desk.card.rest();
    expect([service.outbox.length, service.keys.length, desk.refusals]).to.deep.equal([1, 1, []]);
  });

  it('is locked while it is on its way', async () => {
    const service = new MessageService([ada]);
    service.isHeld = true;
    const desk = await MessageDesk.open(service, inputs);
    await desk.write('Hello');
    await desk.send();
    expect(desk.outcomes).to.deep.equal(['Sending to Ada Lovelace …']);
    expect((desk.card.all('textarea')[0] as HTMLTextAreaElement).readOnly).to.equal(true);
    expect(desk.card.button('Send').ariaDisabled).to.equal('true');
  });

  it('is left to a host that takes it over', async () => {
    const service = new MessageService([ada]);
    const desk = await MessageDesk.open(service, inputs);
    desk.card.element.addEventListener('contact-message', (event) => event.preventDefault());
    await desk.write('Hello');
    await desk.send();
    expect(desk.outcomes).to.deep.equal(['The desktop takes care of the message to Ada Lovelace.']);
    expect([service.keys, desk.text, desk.card.told('contact-message-sent')]).to.deep.equal([[], '', []]);
  });

  it('waits for a host that cannot tell at once, and is sent where that leaves it', async () => {
    const service = new MessageService([ada]);
    const desk = await MessageDesk.open(service, inputs);
    const answers: ((isTaken: boolean) => void)[] = [];
    desk.card.element.addEventListener('contact-message', (event) =>
      event.waitFor(new Promise((answer) => answers.push(answer))),
    );
    await desk.write('Hello');
    await desk.send();
    desk.card.button('Send').click();
    expect(desk.outcomes).to.deep.equal(['Sending to Ada Lovelace …']);
    expect([answers.length, service.keys]).to.deep.equal([1, []]);
    answers[0]?.(false);
    await desk.card.rest();
    expect([desk.outcomes, service.keys.length]).to.deep.equal([['Message to Ada Lovelace sent.'], 1]);
    await desk.write('Once more');
    await desk.send();
    answers[1]?.(true);
    await desk.card.rest();
    expect(desk.outcomes).to.deep.equal(['The desktop takes care of the message to Ada Lovelace.']);
    expect([service.keys.length, desk.text]).to.deep.equal([1, '']);
  });

  it('is not to the next caller, whom the host announces in between', async () => {
    const service = new MessageService([ada, bo]);
    const desk = await MessageDesk.open(service, inputs);
    const next = { interactionId: 'call-2', phone: '+46701740606' };
    desk.card.element.addEventListener('contact-message', () => Object.assign(desk.card.element, next));
    await desk.write('For Ada');
    await desk.send();
    await desk.card.until(() => desk.card.heading === 'Bo', 'the next caller');
    expect(service.outbox.filter(({ contactId }) => contactId !== 'ada')).to.deep.equal([]);
    await desk.enter();
    expect([desk.text, desk.recipients]).to.deep.equal(['', ['✓ Bo +46 70 174 06 06']]);
  });

  it('names a masked number by its mask and its handle only', async () => {
    const masked = contactNamed('Ada', undefined, { phones: [{ value: '+46 *** 05', handle: 'h1' }] });
    const service = new MessageService([masked]);
    const desk = await MessageDesk.open(service, { interactionId: 'call-1', contactId: 'ada' });
    await desk.write('Hello');
    await desk.send();
    expect({ ...desk.card.told('contact-message')[0] }).to.include({ to: '+46 *** 05', handle: 'h1' });
    expect(service.outbox[0]).to.include({ to: '+46 *** 05', handle: 'h1' });
  });

  describe('to who may not want it', () => {
    const withPermission = (status: 'discouraged' | 'forbidden' | ContactError) =>
      new MessageService([ada], {
        permissions: {
          [phone]: status instanceof ContactError ? status : { status, reason: 'Prefers calls.' },
        },
      });

    it('is blocked', async () => {
      const service = withPermission('forbidden');
      const desk = await MessageDesk.open(service, inputs);
      await desk.write('Hello');
      await desk.send();
      expect(desk.card.texts('.objection')).to.deep.equal([
        'Ada Lovelace must not be written to. Prefers calls.',
      ]);
      expect(service.keys).to.deep.equal([]);
    });

    it('asks whether to go on', async () => {
      const service = withPermission('discouraged');
      const desk = await MessageDesk.open(service, inputs);
      await desk.write('Hello');
      await desk.send();
      expect(service.keys).to.deep.equal([]);
      expect(desk.card.texts('.objection p')).to.deep.equal([
        'Ada Lovelace would rather not be written to. Prefers calls.',
      ]);
      await desk.tick('Write to Ada Lovelace all the same');
      await desk.send();
      expect(desk.outcomes).to.deep.equal(['Message to Ada Lovelace sent.']);
    });

    it('waits until it could be asked', async () => {
      const service = withPermission(new ContactError('offline', 'no'));
      const desk = await MessageDesk.open(service, inputs);
      await desk.write('Hello');
      await desk.send();
      expect(service.keys).to.deep.equal([]);
      expect(desk.card.text).to.contain('Whether Ada Lovelace wants messages could not be asked.');
    });
  });

  describe('and then', () => {
    it('what became of it is told by word and symbol, as it changes', async () => {
      const service = new MessageService([ada]);
      const desk = await MessageDesk.open(service, inputs);
      await desk.write('Hello');
      await desk.send();
      const symbols = new Set<string>();
      for (const [delivery, word] of [
        ['queued', 'Queued'],
        ['sent', 'Sent'],
        ['delivered', 'Delivered'],
        ['failed', 'Failed'],
        ['refused', 'Refused'],
      ] as const) {
        const [message] = service.outbox;
        if (message) service.report(message, delivery);
        await desk.card.press('Back');
        await desk.enter();
        expect(desk.sent).to.deep.equal([[word, 'Hello']]);
        symbols.add(desk.card.all('.state')[0]?.querySelector('svg')?.innerHTML ?? '');
      }
      expect(symbols.size).to.equal(5);
    });

    it('one that failed is sent again with its text, which replaces nothing unasked', async () => {
      const service = new MessageService([ada]);
      const desk = await MessageDesk.open(service, inputs);
      await desk.write('First');
      await desk.send();
      const [message] = service.outbox;
      if (message) service.report(message, 'failed', 'No such subscriber');
      await desk.card.until(() => desk.card.has('Send again'), 'the failure');
      expect(desk.card.text).to.contain('No such subscriber');
      await desk.write('Second');
      await desk.card.press('Send again');
      await desk.card.press('Cancel');
      expect(desk.text).to.equal('Second');
      await desk.card.press('Send again');
      desk.card.all('dialog .delete')[0]?.click();
      await desk.card.rest();
      expect([desk.text, desk.recipients]).to.deep.equal(['First', ['✓ Ada Lovelace +46 70 174 06 05']]);
      await desk.send();
      expect(new Set(service.keys).size).to.equal(2);
    });

    it('what is not sent stays, until it is discarded', async () => {
      const desk = await MessageDesk.open(new MessageService([ada, bo]), inputs);
      await desk.write('Hello');
      await desk.card.press('Back');
      await desk.card.set({ interactionId: 'call-2', phone: '+46701740606' });
      await desk.card.set(inputs);
      await desk.enter();
      expect(desk.text).to.equal('Hello');
      await desk.card.press('Discard');
      await desk.card.press('Cancel');
      expect(desk.text).to.equal('Hello');
      await desk.card.press('Discard');
      desk.card.all('dialog .delete')[0]?.click();
      await desk.card.rest();
      expect([desk.text, desk.card.has('Discard')]).to.deep.equal(['', false]);
    });
  });

  it('is done by the keyboard alone', async () => {
    const service = new MessageService([ada]);
    const card = await CardHarness.show({ adapter: named(service.adapter), ...inputs });
    card.button('Send message').focus();
    await press(card, 'Enter');
    await card.until(() => card.all('.compose').length > 0, 'the message');
    await card.until(() => card.focused === 'Send message', 'the focus');
    for (let stop = 0; stop < 9 && !document.activeElement?.matches('textarea'); stop += 1) {
      await press(card, 'Tab');
      if (new MessageDesk(card).focused === 'Message') break;
    }
    await type(card, 'Hello');
    await tabTo(card, 'Send');
    await press(card, 'Enter');
    expect(service.outbox.map(({ text }) => text)).to.deep.equal(['Hello']);
  });

  it('is spoken: what is missing, and what came of it', async () => {
    const heard = new Heard();
    try {
      const service = new MessageService([ada]);
      const desk = await MessageDesk.open(service, inputs);
      await desk.send();
      await desk.write('Hello');
      await desk.send();
      expect(heard.texts.slice(-2)).to.deep.equal(['Write a message.', 'Message to Ada Lovelace sent.']);
    } finally {
      heard.restore();
    }
  });

  it('keeps the Escape that answers a question to itself', async () => {
    const desk = await MessageDesk.open(new MessageService([ada]), inputs);
    await desk.write('Hello');
    await desk.card.press('Discard');
    let escapes = 0;
    const hear = ({ key }: KeyboardEvent) => void (escapes += key === 'Escape' ? 1 : 0);
    document.addEventListener('keydown', hear);
    await sendKeys({ press: 'Escape' });
    await desk.card.rest();
    document.removeEventListener('keydown', hear);
    expect([escapes, desk.card.all('dialog').length, desk.text]).to.deep.equal([0, 0, 'Hello']);
  });

  for (const width of [280, 800])
    it(`fits ${width} pixels, and every state of it is accessible`, async () => {
      const service = new MessageService([ada], { templates });
      const desk = await MessageDesk.open(service, inputs, width);
      const check = async (state: string) => {
        await aTimeout(0);
        expect(tooWide(desk.card.element), state).to.deep.equal([]);
        const { violations } = await axe.run(desk.card.element);
        expect(
          violations.map(({ id, nodes }) => [id, nodes[0]?.html]),
          state,
        ).to.deep.equal([]);
      };
      await check('empty');
      await desk.write(`${'donaudampfschifffahrt'.repeat(8)} ’ {name.given} {name.family}`);
      await desk.send();
      await check('refused');
      await desk.write('Hello');
      service.failure = new ContactError('unavailable', 'no');
      await desk.send();
      await check('failed');
      service.failure = undefined;
      await desk.card.press('Retry');
      await check('sent');
    });
});
