import { expect, fixtureSync, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { ContactError } from '../../src/index.js';
import { CardHarness } from '../support/card-harness.js';
import { knowing, named } from '../support/card-sources.js';
import { contactNamed, found, nobody } from '../support/contacts.js';
import { FakeAdapter } from '../support/fake-adapter.js';
import { press } from '../support/keyboard.js';
import { focusedElement, focusedName } from '../support/seen.js';

const phone = '+46701740605';
const field = 'Number or e-mail';
const ada = contactNamed('Ada', phone, { url: 'https://crm.example/ada' });
const people = knowing(ada, contactNamed('Bo', '+46701740606'), contactNamed('Cleo', '+46701740606'));

describe('the keyboard', () => {
  it('is left to the host’s shortcuts', async () => {
    const card = await CardHarness.show({ adapter: people, phone });
    card.button('Call').focus();
    const keys: string[] = [];
    const listen = (event: KeyboardEvent) => {
      if (!event.defaultPrevented) keys.push(event.key);
    };
    document.addEventListener('keydown', listen);
    for (const key of ['F2', 'Escape', 'a', 'ArrowDown']) await sendKeys({ press: key });
    document.removeEventListener('keydown', listen);
    expect(keys).to.deep.equal(['F2', 'Escape', 'a', 'ArrowDown']);
  });
});

describe('the focus', () => {
  const ring = { interactionId: 'call-1', phone };

  it('stays where the agent is when something rings', async () => {
    const notes = fixtureSync<HTMLElement>(html`<textarea aria-label="Notes"></textarea>`);
    const card = await CardHarness.show({ adapter: people });
    notes.focus();
    await card.set(ring);
    expect(card.heading).to.equal('Ada');
    expect(focusedName()).to.equal('Notes');
    await card.set({ interactionId: 'call-2', phone: '+46701740606' });
    expect(focusedName()).to.equal('Notes');
    await card.set({ interactionId: undefined, phone: undefined });
    expect(focusedName()).to.equal('Notes');
  });

  it('stays nowhere, where it was nowhere', async () => {
    const card = await CardHarness.show({ adapter: people });
    for (const number of [phone, '+46701740606', 'anonymous', undefined]) {
      await card.set({ phone: number });
      expect(focusedName()).to.equal(undefined);
    }
  });

  it('goes on in the card when the view that had it goes', async () => {
    const source = new FakeAdapter();
    const card = await CardHarness.show({ adapter: named(source), phone });
    source.finds[0]?.fail(new ContactError('unavailable', 'no'));
    await card.rest();
    card.button('Retry').focus();
    await press(card, 'Enter');
    expect(card.text).to.contain('Looking up …');
    expect(focusedElement()?.textContent).to.contain('Looking up …');
    source.finds[1]?.fail(new ContactError('unavailable', 'no'));
    await card.rest();
    expect(card.focused).to.equal('Retry');
    await press(card, 'Enter');
    const [, , third] = source.finds;
    third?.answer(found(third.about, ada));
    await card.rest();
    expect(card.focused).to.equal('Ada');
  });

  it('goes on in the card while it looks again, and where somebody was found after all', async () => {
    const source = new FakeAdapter();
    const card = await CardHarness.show({ adapter: named(source), phone });
    source.finds[0]?.answer(nobody);
    await card.rest();
    card.button('Look again').focus();
    await press(card, 'Enter');
    expect(focusedElement()?.textContent).to.contain('Looking up …');
    source.finds[1]?.answer(found(source.finds[1].about, ada));
    await card.rest();
    expect(card.focused).to.equal('Ada');
    card.button('Look again').focus();
    await press(card, 'Enter');
    source.finds[2]?.answer(found(source.finds[2].about, ada, contactNamed('Bo', phone)));
    await card.rest();
    expect(card.focused).to.equal('Ada same number');
  });

  it('goes on in the card when something rings over what was typed', async () => {
    const source = new FakeAdapter();
    const card = await CardHarness.show({ adapter: named(source) });
    card.field(field).focus();
    await card.set({ phone });
    source.finds[0]?.answer(nobody);
    await card.rest();
    expect(card.focused).to.equal('Copy +46 70 174 06 05');
  });

  it('goes on at the words, where there is nothing to press', async () => {
    const card = await CardHarness.show({ adapter: people });
    card.field(field).focus();
    await sendKeys({ type: 'front desk' });
    await press(card, 'Enter');
    expect(card.focused).to.equal('This is neither a number nor an e-mail address');
  });

  it('goes on in the card when only its control goes', async () => {
    const card = await CardHarness.show({ adapter: people, interactionId: 'call-2', phone });
    await card.set({ interactionId: 'call-1', phone: '+46701740606' });
    await card.press('Bo same number');
    card.button('Back').focus();
    await card.set({ interactionId: 'call-2', phone });
    expect(card.heading).to.equal('Ada');
    expect(card.focused).to.equal('Ada');
  });

  it('goes to the list where a contact is refused', async () => {
    const card = await CardHarness.show({ adapter: people, phone });
    card.button('Not this person').focus();
    await press(card, 'Enter');
    expect(card.focused).to.equal('Ada same number');
  });

  it('is not taken back from where the agent has gone meanwhile', async () => {
    const notes = fixtureSync<HTMLElement>(html`<textarea aria-label="Notes"></textarea>`);
    const source = new FakeAdapter();
    const card = await CardHarness.show({ adapter: named(source), phone });
    source.finds[0]?.fail(new ContactError('unavailable', 'no'));
    await card.rest();
    card.button('Retry').focus();
    await press(card, 'Enter');
    notes.focus();
    const [, second] = source.finds;
    second?.answer(found(second.about, ada));
    await card.rest();
    expect(card.heading).to.equal('Ada');
    expect(focusedName()).to.equal('Notes');
  });

  it('stays where it is in the card, as long as that is there', async () => {
    const card = await CardHarness.show({ adapter: people, ...ring });
    card.button('Copy +46 70 174 06 05').focus();
    await card.set({ displayName: 'A. Lovelace', interactionState: 'connected' });
    expect(card.focused).to.equal('Copy +46 70 174 06 05');
  });

  it('is where the host puts it, when that answers a contact with a move of its own', async () => {
    const notes = fixtureSync<HTMLElement>(html`<textarea aria-label="Notes"></textarea>`);
    const card = await CardHarness.show({ adapter: people });
    card.field(field).focus();
    card.element.addEventListener('contact-viewed', () => notes.focus());
    await card.set(ring);
    expect(card.heading).to.equal('Ada');
    expect(focusedName()).to.equal('Notes');
  });

  it('is where the host puts it as soon as the card is drawn', async () => {
    const notes = fixtureSync<HTMLElement>(html`<textarea aria-label="Notes"></textarea>`);
    const card = await CardHarness.show({ adapter: people, interactionId: 'call-2', phone: '+46701740606' });
    await card.set({ interactionId: undefined, phone: undefined });
    card.field(field).focus();
    Object.assign(card.element, { interactionId: 'call-2', phone: '+46701740606' });
    await card.element.updateComplete;
    notes.focus();
    await card.rest();
    expect(card.heading).to.equal('2 contacts have this number');
    expect(focusedName()).to.equal('Notes');
  });

  it('of one card is nothing to another', async () => {
    const one = await CardHarness.show({ adapter: people, phone });
    const other = await CardHarness.show({ adapter: people });
    one.button('Call').focus();
    await other.set({ phone: '+46701740606' });
    expect(one.focused).to.equal('Call');
    expect(other.focused).to.equal(undefined);
  });
});
