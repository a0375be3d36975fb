import { expect, fixtureSync, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { ContactError } from '../../src/index.js';
import { CardHarness } from '../support/card-harness.js';
import { knowing, named } from '../support/card-sources.js';
import { contactNamed, found, nobody } from '../support/contacts.js';
import { FakeAdapter } from '../support/fake-adapter.js';
import { focusedElement, focusedName } from '../support/seen.js';

const phone = '+46701740605';
const field = 'Number or e-mail';
const ada = contactNamed('Ada', phone, { url: 'https://crm.example/ada' });
const people = knowing(ada, contactNamed('Bo', '+46701740606'), contactNamed('Cleo', '+46701740606'));

async function press(card: CardHarness, ...keys: string[]): Promise<void> {
  for (const key of keys) {
    await sendKeys({ press: key });
    await card.rest();
  }
}

/** The names of what Tab comes to, from the beginning of the card until it is left. */
async function stops(card: CardHarness): Promise<string[]> {
  const names: string[] = [];
  const before = fixtureSync<HTMLElement>(html`<button>before</button>`);
  card.element.parentElement?.before(before);
  fixtureSync(html`<button>after</button>`); // else Tab goes on in the browser's own controls, and they keep the focus
  before.focus();
  for (await press(card, 'Tab'); card.focused && names.length < 20; await press(card, 'Tab'))
    names.push(card.focused);
  return names;
}

describe('the keyboard alone', () => {
  it('leads from a look-up to a contact and back', async () => {
    const card = await CardHarness.show({ adapter: people });
    expect(await stops(card)).to.deep.equal([field, 'Look up']);
    card.field(field).focus();
    await sendKeys({ type: '+46701740606' });
    await press(card, 'Enter');
    expect(card.heading).to.equal('2 contacts have this number');
    expect(card.focused).to.equal('Bo same number');
    await press(card, 'ArrowDown', 'Enter');
    expect(card.heading).to.equal('Cleo');
    expect(card.focused).to.equal('Back');
    await press(card, 'Enter');
    expect(card.focused).to.equal('Cleo same number');
    card.button('Close').focus();
    await press(card, 'Enter');
    expect(card.heading).to.equal('Waiting for the next interaction');
    expect(card.focused).to.equal(field);
  });

  it('comes to every control, in the order in which they are read', async () => {
    const card = await CardHarness.show({ adapter: people, phone });
    expect(await stops(card)).to.deep.equal([
      'Call',
      'Open record',
      'Not this person',
      'Look again',
      'Copy +46 70 174 06 05',
      'Call +46 70 174 06 05',
      'Delete contact',
    ]);
  });

  it('shows where it is', async () => {
    const card = await CardHarness.show({ adapter: people, phone });
    fixtureSync<HTMLElement>(html`<button>before</button>`);
    card.button('Call').focus();
    await press(card, 'Tab');
    const style = getComputedStyle(focusedElement() as HTMLElement);
    expect([style.outlineStyle, style.outlineWidth]).to.deep.equal(['solid', '2px']);
  });

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
    expect(focusedElement()?.getAttribute('role')).to.equal('status');
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
    expect(focusedElement()?.getAttribute('role')).to.equal('status');
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
