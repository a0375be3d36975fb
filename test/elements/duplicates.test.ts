import { expect } from '@open-wc/testing';
import { type Contact, ContactError, type ContactAdapter, MemoryAdapter } from '../../src/index.js';
import { deleteDatabases, openIndexedDbAdapter } from '../adapters/indexeddb-harness.js';
import { CardHarness, type CardInputs } from '../support/card-harness.js';
import { named } from '../support/card-sources.js';
import { contactNamed } from '../support/contacts.js';
import { DrivenClock } from '../support/driven-clock.js';
import { Heard } from '../support/heard.js';
import { press, tabTo } from '../support/keyboard.js';

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
