import { expect } from '@open-wc/testing';
import {
  type Contact,
  ContactError,
  type ContactQuery,
  MemoryAdapter,
  type PageOptions,
} from '../../src/index.js';
import type { ContactId } from '../../src/domain/contact.js';
import { CardHarness, type CardInputs } from '../support/card-harness.js';
import { knowing, named } from '../support/card-sources.js';
import { contactNamed } from '../support/contacts.js';
import { DrivenClock } from '../support/driven-clock.js';
import { Heard } from '../support/heard.js';
import { press, tabTo, type } from '../support/keyboard.js';

const phone = '+46701740605';
const shownPhone = '+46 70 174 06 05';
const annasPhone = '+46701740606';
const anna = contactNamed('Anna Svensson', annasPhone, { organisation: { name: 'Engines Ltd' } });
const bo = contactNamed('Bo Ek', '+46701740607', { emails: [{ value: 'bo@ek.example' }] });
const field = 'Name, number or e-mail';

let clock: DrivenClock;
beforeEach(() => {
  clock = new DrivenClock('2026-11-22T12:00:00Z');
});
afterEach(() => clock.restore());

/** A card with an interaction that nobody is known by. */
const withNobody = (inputs: CardInputs = {}, width?: number) =>
  CardHarness.show(
    { adapter: knowing(anna, bo), interactionId: 'call-1', phone, ...inputs },
    width ? { width } : {},
  );

async function find(card: CardHarness, text: string): Promise<void> {
  if (card.has('Find a contact')) await card.press('Find a contact');
  await card.type(field, text);
  clock.pass(150);
  await card.rest();
}

/** The names of those who were found. */
const foundOn = (card: CardHarness) => card.texts('.match .name');

async function open(card: CardHarness, name: string): Promise<void> {
  const row = card.all('.match').find(({ textContent }) => textContent?.includes(name));
  if (!row) throw new Error(`${name} was not found, but: ${foundOn(card).join(', ')}`);
  row.click();
  await card.rest();
}

describe('Finding a contact', () => {
  it('begins with nobody, and a hint', async () => {
    const card = await withNobody();
    await card.press('Find a contact');
    expect(card.heading).to.equal('Find a contact');
    expect(card.text).to.contain('Whoever it is may be known already');
    expect(foundOn(card)).to.deep.equal([]);
  });

  for (const [what, text] of [
    ['a name', 'anna'],
    ['an organisation', 'engines'],
    ['a number as it is spelled', '+46701740606'],
    ['a number as its country writes it', '070-174 06 06'],
  ] as const)
    it(`finds by ${what}`, async () => {
      const card = await withNobody({ definition: { region: 'SE' }, region: 'SE' });
      await find(card, text);
      expect(foundOn(card)).to.deep.equal(['Anna Svensson']);
    });
});

describe('Attaching', () => {
  it('adds the number to whom the agent has found, after one question', async () => {
    const card = await withNobody();
    await find(card, 'anna');
    await open(card, 'Anna');
    expect(card.text).to.contain(`Add ${shownPhone} to Anna Svensson?`);
    await card.press('Add');
    expect(card.heading).to.equal('Anna Svensson');
    expect(card.details.map(([, value]) => value)).to.include(shownPhone);
    expect(card.told('contact-saved')).to.deep.equal([
      { contactId: anna.id, interactionId: 'call-1', created: false },
    ]);
  });
});
