import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { ContactError, MemoryAdapter, registerAdapter } from '../../src/index.js';
import { CardHarness } from '../support/card-harness.js';
import { AskedMemory, knowing, named } from '../support/card-sources.js';
import { contactNamed } from '../support/contacts.js';

const phone = '+46701740605';
const people = knowing(contactNamed('Ada', phone));
const field = 'Number or e-mail';

describe('a waiting card', () => {
  it('says what it waits for, and offers a look-up', async () => {
    const card = await CardHarness.show({ adapter: people });
    expect(card.lines).to.deep.equal([
      'Waiting for the next interaction',
      'The card appears by itself. You can also look somebody up.',
      'Look up',
    ]);
    expect(card.field(field).placeholder).to.equal(field);
  });

  it('looks up what is typed', async () => {
    const card = await CardHarness.show({ adapter: people });
    card.field(field).focus();
    await sendKeys({ type: ` ${phone} ` });
    await sendKeys({ press: 'Enter' });
    await card.rest();
    expect(card.heading).to.equal('Ada');
    expect(card.all('[role=img]')[0]?.getAttribute('aria-label')).to.equal('Looked up by hand');
    await card.press('Close');
    expect(card.heading).to.equal('Waiting for the next interaction');
    expect(card.field(field).value).to.equal('');
  });

  it('looks nothing up that is empty', async () => {
    const memory = new AskedMemory([]);
    const card = await CardHarness.show({ adapter: named(memory) });
    await card.press('Look up');
    await card.type(field, '   ');
    await card.press('Look up');
    expect(card.heading).to.equal('Waiting for the next interaction');
    expect(memory.asked).to.deep.equal([]);
  });

  it('shows who rings while something is typed', async () => {
    const card = await CardHarness.show({ adapter: people });
    await card.type(field, '+4670');
    await card.set({ phone });
    expect(card.heading).to.equal('Ada');
  });

  it('has kept what was typed when the interaction is over', async () => {
    const card = await CardHarness.show({ adapter: people });
    await card.type(field, '+46 8 505');
    await card.set({ phone });
    expect(card.heading).to.equal('Ada');
    await card.set({ phone: undefined });
    expect(card.field(field).value).to.equal('+46 8 505');
  });

  it('says beforehand that the source cannot be opened', async () => {
    registerAdapter('broken', () => {
      throw new ContactError('forbidden', 'crm.example wants another token');
    });
    const card = await CardHarness.show({ adapter: 'broken', src: 'Our CRM' });
    expect(card.lines.slice(0, 4)).to.deep.equal([
      'Our CRM cannot be opened',
      'You are not allowed to look contacts up here. Whoever runs this desktop can allow it.',
      'crm.example wants another token',
      'Waiting for the next interaction',
    ]);
    expect(card.told('contact-error')).to.deep.equal([
      { code: 'forbidden', message: 'crm.example wants another token' },
    ]);
  });

  it('tries a broken source again when something rings', async () => {
    let tries = 0;
    registerAdapter('broken-once', () => {
      tries += 1;
      if (tries === 1) throw new ContactError('unavailable', 'Not yet');
      return new MemoryAdapter([contactNamed('Ada', phone)]);
    });
    const card = await CardHarness.show({ adapter: 'broken-once' });
    expect(card.text).to.contain('broken-once cannot be opened');
    await card.set({ phone });
    expect(card.heading).to.equal('Ada');
    await card.set({ phone: undefined });
    expect(card.text).not.to.contain('cannot be opened');
  });
});
