import { expect } from '@open-wc/testing';
import '../../src/elements/message/contact-card-message.js';
import { CardHarness, type CardInputs } from '../support/card-harness.js';
import { named } from '../support/card-sources.js';
import { contactNamed } from '../support/contacts.js';
import { MessageService } from '../support/message-service.js';

const phone = '+46701740605';
const ada = contactNamed('Ada', phone, {
  emails: [{ value: 'ada@engines.example' }],
});

describe('Sending a message', () => {
  it('works', async () => {
    const service = new MessageService([ada]);
    const card = await CardHarness.show({ adapter: named(service.adapter), interactionId: 'c1', phone });
    await card.press('Send message');
    await card.until(() => card.has('Send'), 'the view');
    console.log(card.text);
    console.log(card.buttons.join());
    await card.press('Send');
    console.log(card.text);
    const t = card.all('textarea')[0] as HTMLTextAreaElement;
    t.value = 'Hello {name.full} ’ {foo}';
    t.dispatchEvent(new InputEvent('input'));
    await card.rest();
    console.log(card.text);
    t.value = 'Hello {name.full}';
    t.dispatchEvent(new InputEvent('input'));
    await card.press('Send');
    await card.until(() => service.outbox.length > 0, 'sent');
    await card.rest();
    console.log(card.text, JSON.stringify(card.events.map((e) => [e.type, e.detail])));
  });
});
