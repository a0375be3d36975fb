import { expect } from '@open-wc/testing';
import {
  type Contact,
  type ContactAdapter,
  ContactError,
  type ContactQuery,
  MemoryAdapter,
  type Page,
  type PageOptions,
} from '../../src/index.js';
import { deleteDatabases, openIndexedDbAdapter } from '../adapters/indexeddb-harness.js';
import { CardHarness, type CardInputs } from '../support/card-harness.js';
import { knowing, named } from '../support/card-sources.js';
import { contactNamed } from '../support/contacts.js';
import { crowd } from '../support/crowd.js';
import { DrivenClock } from '../support/driven-clock.js';
import { Heard } from '../support/heard.js';
import { press, tabTo, type } from '../support/keyboard.js';
import { tooWide } from '../support/shown-states.js';

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
  it('brings nobody who is known for another interaction only', async () => {
    const once = (interactionId: string) => ({ oneTime: { interactionId } });
    const there = contactNamed('Anna There', annasPhone, once('call-0'));
    const here = contactNamed('Anna Here', annasPhone, once('call-1'));
    const card = await withNobody({ adapter: knowing(anna, there, here) });
    await find(card, 'Anna');
    expect(foundOn(card)).to.have.members(['Anna Svensson', 'Anna Here']);
    await find(card, annasPhone);
    expect(foundOn(card)).to.have.members(['Anna Svensson', 'Anna Here']);
  });

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

describe('What is typed', () => {
  it('stays with its interaction and its agent', async () => {
    const card = await withNobody({ agentId: 'marta' });
    await find(card, 'anna');
    await card.set({ interactionId: 'call-2', phone: '+46701740699' });
    await card.press('Find a contact');
    expect(card.field(field).value).to.equal('');
    await card.set({ interactionId: 'call-1', phone });
    expect([card.field(field).value, foundOn(card)]).to.deep.equal(['anna', ['Anna Svensson']]);
    await card.set({ agentId: 'bjorn' });
    expect([card.field(field).value, foundOn(card)]).to.deep.equal(['', []]);
  });

  it('asks the source once for a word, and never shows what an older text finds', async () => {
    const source = new SlowMemory([anna, bo]);
    const card = await withNobody({ adapter: named(source) });
    await card.press('Find a contact');
    for (const text of ['b', 'bo']) await card.type(field, text);
    clock.pass(150);
    await card.rest();
    await find(card, 'anna');
    expect(source.asked.map(({ text }) => text)).to.deep.equal(['bo', 'anna']);
    source.answer(1);
    await card.rest();
    source.answer(0);
    await card.rest();
    expect(foundOn(card)).to.deep.equal(['Anna Svensson']);
  });

  it('that finds nobody begins a new contact', async () => {
    const card = await withNobody();
    await find(card, 'Kim');
    expect(card.text).to.contain('No contact matches “Kim”.');
    await card.press('Add contact');
    expect(card.heading).to.equal('New contact');
    await card.press('Back');
    expect([card.heading, card.field(field).value]).to.deep.equal(['Find a contact', 'Kim']);
  });

  it('may be searched again where that failed', async () => {
    const source = new SlowMemory([anna]);
    const card = await withNobody({ adapter: named(source) });
    await find(card, 'anna');
    source.fail(0, new ContactError('unavailable', 'no'));
    await card.rest();
    expect(card.text).to.contain('The contacts could not be searched. The contact source does not answer.');
    await card.press('Retry');
    source.answer(1);
    await card.rest();
    expect(foundOn(card)).to.deep.equal(['Anna Svensson']);
  });
});

it('Many contacts come page by page', async () => {
  const card = await withNobody({ adapter: knowing(...crowd(0, 50)) });
  await find(card, 'buyer');
  expect(foundOn(card)).to.have.lengthOf(20);
  expect(card.text).to.contain('The first 20 contacts');
  await card.press('Show more');
  await card.press('Show more');
  expect(foundOn(card)).to.have.lengthOf(50);
  expect(card.text).to.contain('50 contacts');
  expect(card.has('Show more')).to.equal(false);
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

  it('adds once, however often it is pressed', async () => {
    const source = new MemoryAdapter([anna]);
    const card = await withNobody({ adapter: named(source) });
    await find(card, 'anna');
    await open(card, 'Anna');
    const button = card.button('Add');
    button.click();
    button.click();
    await card.rest();
    expect(await phonesOf(source, anna)).to.deep.equal([annasPhone, phone]);
    expect(card.told('contact-saved')).to.have.lengthOf(1);
  });

  it('keeps what somebody else has saved meanwhile', async () => {
    const source = new MemoryAdapter([anna]);
    const card = await withNobody({ adapter: named(source) });
    await find(card, 'anna');
    await open(card, 'Anna');
    const { signal } = new AbortController();
    const phones = [...anna.phones, { value: '+46701740690' }];
    await source.editing.update(anna, { phones }, { signal, key: 'other' });
    await card.press('Add');
    expect(await phonesOf(source, anna)).to.deep.equal([annasPhone, '+46701740690', phone]);
    expect(card.heading).to.equal('Anna Svensson');
  });

  it('is tried again where it failed, under the same key', async () => {
    const source = new MemoryAdapter([anna]);
    const update = source.editing.update.bind(source.editing);
    const keys: string[] = [];
    source.editing.update = (contact, changes, options) => {
      keys.push(options.key);
      const isFirst = keys.length === 1;
      return isFirst
        ? update(contact, changes, options).then(() => Promise.reject(new ContactError('timeout', 'late')))
        : update(contact, changes, options);
    };
    const card = await withNobody({ adapter: named(source) });
    await find(card, 'anna');
    await open(card, 'Anna');
    await card.press('Add');
    expect(card.text).to.contain('Nothing was added to Anna Svensson.');
    await card.press('Add');
    expect(new Set(keys).size).to.equal(1);
    expect(await phonesOf(source, anna)).to.deep.equal([annasPhone, phone]);
    expect(card.heading).to.equal('Anna Svensson');
  });

  it('changes nothing by Cancel, nor where the contact is only used', async () => {
    const source = new MemoryAdapter([anna]);
    const card = await withNobody({ adapter: named(source) });
    await find(card, 'anna');
    await open(card, 'Anna');
    await card.press('Cancel');
    expect(card.heading).to.equal('Find a contact');
    await open(card, 'Anna');
    await card.press('Use for this interaction');
    expect(card.heading).to.equal('Anna Svensson');
    expect(await phonesOf(source, anna)).to.deep.equal([annasPhone]);
    expect(card.told('contact-selected')).to.deep.equal([{ contactId: anna.id, interactionId: 'call-1' }]);
  });

  it('never shows the contact of one interaction in another', async () => {
    const source = new MemoryAdapter([anna]);
    const update = source.editing.update.bind(source.editing);
    let go = () => undefined as void;
    const gate = new Promise<void>((resolve) => (go = resolve));
    source.editing.update = (...all) => gate.then(() => update(...all));
    const card = await withNobody({ adapter: named(source) });
    await find(card, 'anna');
    await open(card, 'Anna');
    card.button('Add').click();
    await card.rest();
    await card.set({ interactionId: 'call-2', phone: '+46701740699' });
    go();
    await card.rest();
    expect(card.heading).to.equal('+46 70 174 06 99');
    await card.set({ interactionId: 'call-1', phone });
    expect(card.heading).to.equal('Anna Svensson');
  });

  it('is not offered where nothing may be changed, or it is not allowed', async () => {
    expect((await withNobody({ readonly: true })).buttons).not.to.include('Find a contact');
    const card = await withNobody({ definition: { allow: ['create'] } });
    await card.until(() => card.has('Add contact'), 'the outcome');
    expect(card.buttons).not.to.include('Find a contact');
  });

  it('of a withheld number only uses the contact', async () => {
    const card = await withNobody({ phone: 'anonymous' });
    await find(card, 'anna');
    await open(card, 'Anna');
    expect(card.has('Add')).to.equal(false);
    await card.press('Use for this interaction');
    expect(card.heading).to.equal('Anna Svensson');
  });

  it('goes into a database of the browser', async () => {
    const adapter = await openIndexedDbAdapter({ contacts: [anna, bo], history: [], region: 'SE' });
    const card = await withNobody({ adapter: named(adapter) });
    await card.until(() => card.has('Find a contact'), 'the outcome');
    await find(card, 'anna');
    await card.until(() => foundOn(card).length > 0, 'Anna');
    await open(card, 'Anna');
    await card.press('Add');
    await card.until(() => card.heading === 'Anna Svensson', 'her card');
    expect(await phonesOf(adapter, anna)).to.deep.equal([annasPhone, phone]);
    card.element.remove();
    adapter.close();
    await deleteDatabases();
  });
});

describe('The contacts of an organisation', () => {
  const company = contactNamed('Engines Ltd', '+46701740600', { kind: 'organisation' });
  const colleagues = ['Ulla', 'Vera'].map((name) =>
    contactNamed(name, undefined, { organisation: { id: company.id, name: 'Engines Ltd' } }),
  );

  it('are all shown, and one of them becomes a recipient', async () => {
    const card = await withNobody({ adapter: knowing(company, ...colleagues, bo), phone: '+46701740600' });
    await card.press('Contacts of Engines Ltd');
    expect(foundOn(card)).to.deep.equal(['Ulla', 'Vera']);
    await open(card, 'Vera');
    expect(card.texts('.mark')).to.deep.equal(['Make recipient', 'Recipient']);
    await card.press('Back');
    expect(card.heading).to.equal('Engines Ltd');
  });

  it('get a new one, which belongs to it', async () => {
    const card = await withNobody({ adapter: knowing(company, ...colleagues), phone: '+46701740600' });
    await card.press('Contacts of Engines Ltd');
    await card.press('Add contact');
    await card.until(() => card.has('First name') && !card.field('First name').disabled, 'the form');
    await card.type('First name', 'Xenia');
    await card.press('Save');
    await card.until(() => foundOn(card).includes('Xenia'), 'the new contact in the list');
    expect(card.heading).to.equal('Contacts of Engines Ltd');
  });
});

describe('Finding, for everyone', () => {
  it('is done by the keyboard alone', async () => {
    const card = await withNobody();
    await card.press('Find a contact');
    card.field(field).focus();
    await type(card, 'anna');
    clock.pass(150);
    await card.rest();
    await press(card, 'ArrowDown', 'Enter');
    await tabTo(card, 'Add');
    await press(card, 'Enter');
    expect(card.heading).to.equal('Anna Svensson');
    expect(card.focused).not.to.equal(undefined);
  });

  it('is spoken: how many are found, and what was added', async () => {
    const heard = new Heard();
    const card = await withNobody();
    await find(card, 'anna');
    await open(card, 'Anna');
    await card.press('Add');
    clock.pass(10);
    await card.rest();
    heard.restore();
    expect(heard.texts).to.include('1 contact');
    expect(heard.texts.at(-1)).to.equal(`${shownPhone} was added to Anna Svensson.`);
  });

  for (const scheme of ['light', 'dark'])
    it(`has no findings of axe when it is ${scheme}`, async () => {
      const card = await withNobody();
      card.element.style.colorScheme = scheme;
      await find(card, 'anna');
      await open(card, 'Anna');
      clock.restore();
      await expect(card.element).to.be.accessible();
    });

  it('fits into 280 pixels, from right to left too', async () => {
    const card = await CardHarness.show(
      { adapter: knowing(anna, bo), interactionId: 'call-1', phone },
      { width: 280, lang: 'ar' },
    );
    await card.until(() => card.all('.ways button').length > 0, 'the outcome');
    card.all('[data-opens=find]')[0]?.click();
    await card.until(() => card.all('input[type=search]').length > 0, 'the search');
    for (const input of card.all('input[type=search]') as HTMLInputElement[]) {
      input.value = 'anna';
      input.dispatchEvent(new InputEvent('input'));
    }
    clock.pass(150);
    await card.until(() => foundOn(card).length > 0, 'Anna');
    await open(card, 'Anna');
    const [view] = card.all('contact-card-search');
    expect(view && tooWide(view)).to.deep.equal([]);
  });
});

/** The numbers as they are written. */
async function phonesOf(source: ContactAdapter, { id }: Contact): Promise<string[]> {
  const { phones } = await source.get(id, { signal: new AbortController().signal });
  return phones.map(({ value }) => value);
}

/** Contacts in memory whose searches the test answers. */
class SlowMemory extends MemoryAdapter {
  readonly asked: ContactQuery[] = [];
  readonly #settles: ((error?: Error) => void)[] = [];

  override search(query: ContactQuery, options: PageOptions): Promise<Page<Contact>> {
    this.asked.push(query);
    return new Promise((resolve, reject) => {
      this.#settles.push((error) => {
        if (error) reject(error);
        else resolve(super.search(query, { ...options, signal: new AbortController().signal }));
      });
    });
  }

  answer(position: number): void {
    this.#settles[position]?.();
  }

  fail(position: number, error: Error): void {
    this.#settles[position]?.(error);
  }
}
