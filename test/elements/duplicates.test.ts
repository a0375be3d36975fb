import { expect } from '@open-wc/testing';
import { type Contact, ContactError, type ContactAdapter, MemoryAdapter } from '../../src/index.js';
import { deleteDatabases, openIndexedDbAdapter } from '../adapters/indexeddb-harness.js';
import { CardHarness, type CardInputs } from '../support/card-harness.js';
import { named } from '../support/card-sources.js';
import { contactNamed } from '../support/contacts.js';
import { DrivenClock } from '../support/driven-clock.js';
import { Heard } from '../support/heard.js';
import { press, tabTo } from '../support/keyboard.js';
import { tooWide } from '../support/shown-states.js';

const phone = '+46701740605';
const annasPhone = '+46701740606';
const anna = contactNamed('Anna Svensson', annasPhone, {
  organisation: { name: 'Engines Ltd' },
  emails: [{ value: 'anna@engines.example' }],
});
const bo = contactNamed('Bo Ek', annasPhone);
const taken = 'Anna Svensson already has this number';

let clock: DrivenClock;
beforeEach(() => {
  clock = new DrivenClock('2026-11-22T12:00:00Z');
});
afterEach(() => clock.restore());

/** A form for a contact that is new, in front of somebody whom nobody is known by. */
async function withForm(
  contacts: readonly Contact[] | ContactAdapter = [anna],
  inputs: CardInputs = {},
  surroundings = {},
): Promise<CardHarness> {
  const source = Array.isArray(contacts)
    ? new MemoryAdapter(contacts as Contact[])
    : (contacts as ContactAdapter);
  const card = await CardHarness.show(
    { adapter: named(source), interactionId: 'call-1', phone, region: 'SE', ...inputs },
    surroundings,
  );
  await card.until(() => card.has('Add contact'), 'the outcome');
  await card.press('Add contact');
  await card.until(() => card.has('First name') && !card.field('First name').disabled, 'the form');
  await card.type('First name', 'anna');
  return card;
}

/** Another number than the caller's, and as long a pause as the source is asked after. */
async function typeNumber(card: CardHarness, text = '070-174 06 06'): Promise<void> {
  await card.type('Phone', text);
  await pause(card);
}

async function pause(card: CardHarness): Promise<void> {
  clock.pass(300);
  await card.rest();
}

const shownOn = (card: CardHarness) => card.texts('.duplicate h3');
const rowsOn = (card: CardHarness) =>
  card
    .all('.duplicate tbody tr')
    .map((row) => [...row.children].map((cell) => cell.textContent?.trim().replace(/\s+/g, ' ')));

describe('A number that somebody has already', () => {
  it('is told while it is typed, side by side with what agrees', async () => {
    const card = await withForm();
    await typeNumber(card);
    expect(shownOn(card)).to.deep.equal([taken]);
    expect(rowsOn(card)).to.deep.equal([
      ['Name', 'anna', 'Anna Svensson'],
      ['Organisation', '–', 'Engines Ltd'],
      ['Phone same', '+46 70 174 06 06', '+46 70 174 06 06'],
      ['E-mail', '–', 'anna@engines.example'],
    ]);
  });

  it('is told of an address as well, in any case', async () => {
    const card = await withForm();
    await card.press('Add e-mail');
    await card.type('E-mail', 'Anna@Engines.example');
    await pause(card);
    expect(shownOn(card)).to.deep.equal(['Anna Svensson already has this address']);
  });

  it('is not told before a pause, nor of a number that is no longer there', async () => {
    const card = await withForm();
    await card.type('Phone', '070-174 06 06');
    clock.pass(200);
    await card.rest();
    expect(shownOn(card)).to.deep.equal([]);
    await card.type('Phone', '070-174 06 07');
    await pause(card);
    expect(shownOn(card)).to.deep.equal([]);
  });

  it('goes when the number goes', async () => {
    const card = await withForm();
    await typeNumber(card);
    await typeNumber(card, '');
    expect(shownOn(card)).to.deep.equal([]);
  });

  it('is no news of the contact itself', async () => {
    const edited = await CardHarness.show({
      adapter: named(new MemoryAdapter([anna, bo])),
      phone: annasPhone,
      candidates: [{ contact: anna }],
    });
    await edited.press('Edit');
    await pause(edited);
    expect(shownOn(edited)).to.deep.equal([]);
  });
});

describe('Who has the number already', () => {
  it('is edited instead, and what was typed waits', async () => {
    const card = await withForm();
    await typeNumber(card);
    await card.press('Edit Anna Svensson');
    expect(card.heading).to.equal('Edit Anna Svensson');
    await card.press('Back');
    expect([card.heading, card.field('First name').value]).to.deep.equal(['New contact', 'anna']);
  });

  it('is invited instead, once it is said what becomes of the text', async () => {
    const card = await withForm();
    await typeNumber(card);
    await card.press('Invite to this interaction');
    expect(card.text).to.contain('What you typed is discarded, and no contact is added.');
    expect(card.focused).to.equal('Cancel');
    await card.press('Invite, and discard');
    expect(card.heading).to.equal('+46 70 174 06 05');
    expect(card.told('contact-saved')).to.deep.equal([]);
    await card.press('Add contact');
    expect(card.field('First name').value).to.equal('');
  });

  it('is not invited by Cancel', async () => {
    const card = await withForm();
    await typeNumber(card);
    await card.press('Invite to this interaction');
    await card.press('Cancel');
    expect(shownOn(card)).to.deep.equal([taken]);
    expect(card.field('First name').value).to.equal('anna');
  });

  it('is not the same when the agent says so, and is not named again', async () => {
    const card = await withForm();
    await typeNumber(card);
    await card.press('Not the same');
    expect(shownOn(card)).to.deep.equal([]);
    await card.set({ interactionId: 'call-2', phone: 'anonymous' });
    await card.set({ interactionId: 'call-1', phone });
    await pause(card);
    expect([card.heading, shownOn(card)]).to.deep.equal(['New contact', []]);
  });

  it('shares it when the agent says so: both then say that it is shared', async () => {
    const source = new MemoryAdapter([anna]);
    const card = await withForm(source);
    await typeNumber(card);
    await card.press('Both share it');
    expect(shownOn(card)).to.deep.equal([]);
    const { signal } = new AbortController();
    const [shared] = (await source.get(anna.id, { signal })).phones;
    expect(shared?.shared).to.equal(true);
    expect(card.told('contact-saved')).to.deep.equal([
      { contactId: anna.id, interactionId: 'call-1', created: false },
    ]);
    await card.press('Save');
    const all = (await source.search({}, { signal, limit: 9 })).items;
    expect(all.map(({ phones }) => phones[0]?.shared)).to.deep.equal([true, true]);
  });

  it('is shared with each that comes later, too', async () => {
    const source = new MemoryAdapter([anna]);
    const card = await withForm(source);
    await typeNumber(card);
    await card.press('Both share it');
    await card.press('Add e-mail');
    await card.type('E-mail', 'anna@engines.example');
    await pause(card);
    await card.press('Both share it');
    const { phones, emails } = await source.get(anna.id, { signal: new AbortController().signal });
    expect([phones[0]?.shared, emails[0]?.shared]).to.deep.equal([true, true]);
  });

  it('is no news where they are known for another interaction only', async () => {
    const card = await withForm([{ ...anna, oneTime: { interactionId: 'call-0' } }]);
    await typeNumber(card);
    expect(shownOn(card)).to.deep.equal([]);
    const here = await withForm([{ ...anna, oneTime: { interactionId: 'call-1' } }]);
    await typeNumber(here);
    expect(shownOn(here)).to.deep.equal([taken]);
  });

  it('stays as it was where that could not be saved, and it is said', async () => {
    const source = new MemoryAdapter([anna]);
    source.editing.update = () => Promise.reject(new ContactError('unavailable', 'no'));
    const card = await withForm(source);
    await typeNumber(card);
    await card.press('Both share it');
    expect(card.text).to.contain('Anna Svensson could not be changed. The contact source does not answer.');
  });

  it('is asked about once before the contact is saved', async () => {
    const source = new MemoryAdapter([anna]);
    const card = await withForm(source);
    await typeNumber(card);
    await card.press('Save');
    expect(card.text).to.contain('Save although Anna Svensson may be the same?');
    expect(card.told('contact-saved')).to.deep.equal([]);
    await card.press('Save all the same');
    expect(card.told('contact-saved')).to.have.lengthOf(1);
  });

  it('is one after the other, where there are several', async () => {
    const card = await withForm([anna, bo]);
    await typeNumber(card);
    expect(shownOn(card)).to.deep.equal([`${taken} 1 of 2`]);
    await card.press('Not the same');
    expect(shownOn(card)).to.deep.equal(['Bo Ek already has this number 2 of 2']);
  });

  it('is told by a database of the browser, too', async () => {
    const adapter = await openIndexedDbAdapter({ contacts: [anna], history: [], region: 'SE' });
    const card = await withForm(adapter);
    await card.type('Phone', '070-174 06 06');
    clock.pass(300);
    await card.until(() => shownOn(card).length > 0, 'who has the number');
    expect(shownOn(card)).to.deep.equal([taken]);
    card.element.remove();
    adapter.close();
    await deleteDatabases();
  });
});

describe('A number that somebody has, for everyone', () => {
  it('is spoken, once', async () => {
    const heard = new Heard();
    const card = await withForm();
    await typeNumber(card);
    await card.type('Last name', 'Svensson');
    await pause(card);
    heard.restore();
    expect(heard.texts.filter((text) => text === taken)).to.have.lengthOf(1);
  });

  it('is dealt with by the keyboard alone', async () => {
    const card = await withForm();
    await typeNumber(card);
    card.field('Phone').focus();
    await tabTo(card, 'Not the same');
    await press(card, 'Enter');
    expect(shownOn(card)).to.deep.equal([]);
    await press(card, 'Tab');
    expect(card.focused).not.to.equal(undefined);
  });

  for (const scheme of ['light', 'dark'])
    it(`has no findings of axe when it is ${scheme}`, async () => {
      const card = await withForm([anna, bo]);
      card.element.style.colorScheme = scheme;
      await typeNumber(card);
      clock.restore();
      await expect(card.element).to.be.accessible();
    });

  it('fits into 280 pixels', async () => {
    const card = await withForm([anna], {}, { width: 280 });
    await typeNumber(card);
    const [panel] = card.all('.duplicate');
    expect(panel && tooWide(panel)).to.deep.equal([]);
  });
});
