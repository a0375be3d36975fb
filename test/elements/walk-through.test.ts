import { expect } from '@open-wc/testing';
import { ContactError, MemoryAdapter, type Removal } from '../../src/index.js';
import type { PhoneNumber } from '../../src/domain/identity.js';
import '../support/all-views.js';
import { CardHarness, type CardInputs } from '../support/card-harness.js';
import { knowing, named } from '../support/card-sources.js';
import { contactNamed, nobody } from '../support/contacts.js';
import { FakeAdapter } from '../support/fake-adapter.js';
import { focusRingOf } from '../support/focus-ring.js';
import { goBeside, press, stopsOf, tabTo, type } from '../support/keyboard.js';
import { accessibleName, focusedElement, focusedName } from '../support/seen.js';

const phone = '+46701740605';
const sharedPhone = '+46701740606';
const stranger = '+46701740699';
const field = 'Number or e-mail';
const search = 'Search these contacts';

const ada = contactNamed('Ada', phone, { url: 'https://crm.example/ada' });
const maria = contactNamed('Maria', undefined, {
  phones: [
    { value: '+46701740610', number: '+46701740610' as PhoneNumber, label: 'mobile' },
    { value: '+46701740611', number: '+46701740611' as PhoneNumber, label: 'work' },
  ],
  emails: [{ value: 'maria@people.example' }],
});
const family = ['Bo', 'Cleo', 'Dora'].map((name) => contactNamed(name, sharedPhone));
const everybody = [ada, maria, ...family];
const adapter = knowing(...everybody);

/** A source that keeps what it is told to delete. */
function stubborn(): string {
  const source = new MemoryAdapter(everybody);
  source.editing.remove = (): Promise<Removal> => Promise.reject(new ContactError('unavailable', 'no'));
  return named(source);
}

function failing(): string {
  const fail = () => Promise.reject(new ContactError('unavailable', 'no'));
  return named({ find: fail, get: fail, search: fail });
}

/** The history cannot be loaded. */
function forgetful(): string {
  const source = new FakeAdapter({ hasHistory: true });
  source.find = () => Promise.resolve(nobody);
  if (source.history) source.history.list = () => Promise.reject(new ContactError('unavailable', 'no'));
  return named(source);
}

/** Deletes who is on the card, with the keyboard alone. */
async function erase(card: CardHarness): Promise<void> {
  await tabTo(card, 'Delete contact');
  await press(card, 'Enter', 'Tab', 'Enter', 'Shift+Tab', 'Enter');
}

interface View {
  readonly inputs: CardInputs;
  /** What the agent does before it is looked at. */
  readonly act?: (card: CardHarness) => void | Promise<void>;
  /** The names of what Tab comes to. */
  readonly stops: readonly string[];
}

const views: Record<string, View> = {
  'nothing on the line': { inputs: { adapter }, stops: [field, 'Look up'] },
  'a look-up under way': { inputs: { adapter: named(new FakeAdapter()), phone }, stops: [] },
  'one contact': {
    inputs: { adapter, phone, interactionState: 'connected' },
    stops: [
      ...['Call', 'Send message', 'Edit', 'Open record', 'Not this person', 'Look again'],
      ...['Copy +46 70 174 06 05', 'Call +46 70 174 06 05', 'Delete contact', 'Add note'],
    ],
  },
  'one contact that nothing may be done to': {
    inputs: { adapter, phone, readonly: true },
    stops: [
      ...['Call', 'Open record', 'Not this person', 'Look again'],
      ...['Copy +46 70 174 06 05', 'Call +46 70 174 06 05'],
    ],
  },
  'a contact with several numbers, looked up by hand': {
    inputs: { adapter },
    act: (card) => card.element.look('maria@people.example'),
    stops: [
      ...['Close', 'Call', 'Send message', 'Edit', 'Not this person', 'Look again'],
      ...['Copy +46 70 174 06 10', 'Call +46 70 174 06 10', 'Copy +46 70 174 06 11', 'Call +46 70 174 06 11'],
      ...['Copy maria@people.example', 'Delete contact', 'Add note'],
    ],
  },
  'a contact with what the host adds': {
    inputs: { adapter, phone: sharedPhone, candidates: [{ contact: ada }] },
    act(card) {
      card.element.innerHTML =
        '<button slot="actions">Transfer</button><button slot="footer">Our footer</button>';
    },
    stops: [
      ...['Call', 'Send message', 'Edit', 'Open record', 'Transfer', 'Not this person'],
      ...['Copy +46 70 174 06 05', 'Call +46 70 174 06 05', 'Add note', 'Our footer'],
    ],
  },
  'several contacts': {
    inputs: { adapter, phone: sharedPhone },
    stops: ['Look again', search, 'Bo same number', 'Find a contact', 'Add contact', 'Add note'],
  },
  'several contacts, of whom none is left': {
    inputs: { adapter, phone: sharedPhone },
    act: (card) => card.type(search, 'zzz'),
    stops: ['Look again', search, 'Find a contact', 'Add contact', 'Add note'],
  },
  'a contact chosen from several': {
    inputs: { adapter, phone: sharedPhone },
    act: (card) => card.press('Cleo same number'),
    stops: [
      ...['Back', 'Call', 'Send message', 'Edit', 'Copy +46 70 174 06 06', 'Call +46 70 174 06 06'],
      ...['Delete contact', 'Add note'],
    ],
  },
  nobody: {
    inputs: { adapter, phone: stranger },
    stops: [
      ...['Copy +46 70 174 06 99', 'Add contact', 'Find a contact', 'Send message', 'Look again'],
      'Add note',
    ],
  },
  'nobody, and a history that cannot be loaded': {
    inputs: { adapter: forgetful(), phone: stranger },
    stops: ['Copy +46 70 174 06 99', 'Look again', 'Retry'],
  },
  'a withheld number': {
    inputs: { adapter, phone: 'anonymous' },
    stops: ['Find a contact', 'Add contact', 'Add note'],
  },
  'a note being written': {
    inputs: { adapter, phone: 'anonymous', interactionId: 'noted' },
    act: (card) => card.press('Add note'),
    stops: ['Find a contact', 'Add contact', 'New note', 'Discard', 'Save'],
  },
  'contacts to look through': {
    inputs: { adapter, phone: stranger, interactionId: 'looked through' },
    act: (card) => card.press('Find a contact'),
    stops: ['Back', 'Name, number or e-mail', 'Add contact', 'Add note'],
  },
  'a look-up that failed': { inputs: { adapter: failing(), phone }, stops: ['Retry'] },
  'a contact that was deleted': {
    inputs: { phone },
    async act(card) {
      await card.set({ adapter: knowing(...everybody) });
      goBeside(card);
      await erase(card);
    },
    stops: [
      ...['Copy +46 70 174 06 05', 'Add contact', 'Find a contact', 'Send message', 'Look again'],
      ...['Add note', 'Undo', 'Close'],
    ],
  },
  'a contact that could not be deleted': {
    inputs: { adapter: stubborn(), phone: sharedPhone },
    async act(card) {
      await card.press('Bo same number');
      await erase(card);
    },
    stops: [
      ...['Back', 'Call', 'Send message', 'Edit', 'Copy +46 70 174 06 06', 'Call +46 70 174 06 06'],
      ...['Delete contact', 'Add note', 'Retry', 'Close'],
    ],
  },
};

/** In the corner of what they are about, and after what is pressed more often. */
const inCorner = ['Not this person', 'Look again'];

/** Whether something is met after something else by who reads, line by line. */
function follows(next: DOMRect, before: DOMRect): boolean {
  return next.top >= before.bottom - 1 || (next.bottom > before.top && next.left >= before.right - 1);
}

/** What is in front at the middle of an element. */
function frontOf(element: Element): Element | null {
  const { left, top, width, height } = element.getBoundingClientRect();
  const root = element.getRootNode() as Document | ShadowRoot;
  return root.elementFromPoint(left + width / 2, top + height / 2);
}

/** WCAG 2.2, 2.4.7 and 1.4.11. */
function expectRing(focused = focusedElement() as HTMLElement): void {
  const { width, contrast } = focusRingOf(focused);
  expect(width, accessibleName(focused)).to.be.at.least(2);
  expect(contrast, accessibleName(focused)).to.be.at.least(3);
}

describe('the keyboard alone', () => {
  for (const [view, { inputs, act, stops }] of Object.entries(views))
    describe(`in front of ${view}`, () => {
      let card: CardHarness;
      beforeEach(async () => {
        card = await CardHarness.show(inputs);
        await act?.(card);
        await card.rest();
      });

      it('comes to every control in the order in which they are seen, and out again', async () => {
        const met: [name: string, place: DOMRect][] = [];
        for await (const stop of stopsOf(card))
          met.push([accessibleName(stop), stop.getBoundingClientRect()]);
        expect(met.map(([name]) => name)).to.deep.equal(stops);
        expect(focusedName()).to.equal('after');
        const places = met.filter(([name]) => !inCorner.includes(name)).map(([, place]) => place);
        for (const [position, place] of places.entries())
          if (position > 0) expect(follows(place, places[position - 1] as DOMRect)).to.equal(true);
      });

      it('comes back the same way', async () => {
        const met: string[] = [];
        for await (const stop of stopsOf(card, 'Shift+Tab')) met.push(accessibleName(stop));
        expect(met.reverse()).to.deep.equal(stops);
      });

      for (const scheme of ['light', 'dark'])
        it(`sees where it is when the page is ${scheme}, and what it can press`, async () => {
          card.element.style.colorScheme = scheme;
          for await (const stop of stopsOf(card)) {
            const name = accessibleName(stop);
            if (stop.slot) continue;
            expectRing(stop);
            const { width, height } = stop.getBoundingClientRect();
            expect(Math.min(width, height), name).to.be.at.least(24);
            expect(stop.contains(frontOf(stop)), name).to.equal(true);
          }
        });
    });

  it('looks up, chooses, goes back and closes', async () => {
    const card = await CardHarness.show({ adapter });
    goBeside(card);
    await tabTo(card, field);
    await type(card, sharedPhone);
    await press(card, 'Enter');
    expect([card.heading, card.focused]).to.deep.equal(['3 contacts have this number', 'Bo same number']);
    await press(card, 'Shift+Tab');
    await type(card, 'o');
    await press(card, 'ArrowDown', 'ArrowDown', 'ArrowDown');
    expect(card.focused).to.equal('Dora same number');
    await press(card, 'Home', 'End', 'ArrowUp', 'Enter');
    expect([card.heading, card.focused]).to.deep.equal(['Cleo', 'Back']);
    await press(card, 'Enter');
    expect(card.focused).to.equal('Cleo same number');
    await press(card, 'Shift+Tab', 'Shift+Tab', 'Shift+Tab');
    expect(card.focused).to.equal('Close');
    await press(card, ' ');
    expect([card.heading, card.focused]).to.deep.equal(['Waiting for the next interaction', field]);
  });

  it('calls one of several numbers', async () => {
    const card = await CardHarness.show({ adapter, email: 'maria@people.example' });
    document.addEventListener('contact-dial', (event) => event.preventDefault(), { once: true });
    goBeside(card);
    await tabTo(card, 'Call');
    await press(card, 'Enter', 'Tab');
    expect(card.focused).to.equal('+46 70 174 06 10 Mobile');
    await press(card, 'Escape');
    expect(card.focused).to.equal('Call');
    await press(card, ' ', 'Tab', 'Tab', 'Enter');
    expect(card.told('contact-dial').map((detail) => detail.phone)).to.deep.equal(['+46701740611']);
    expect(card.focused).to.equal('Call');
  });

  it('opens the record, and copies', async () => {
    const card = await CardHarness.show({ adapter, phone });
    document.addEventListener('contact-open', (event) => event.preventDefault(), { once: true });
    goBeside(card);
    await tabTo(card, 'Open record');
    await press(card, 'Enter');
    expect(card.told('contact-open').map(({ url }) => url)).to.deep.equal(['https://crm.example/ada']);
    await tabTo(card, 'Copy +46 70 174 06 05');
    await press(card, ' ');
    expect(card.focused).to.equal('Copy +46 70 174 06 05');
  });

  it('refuses a contact, and takes it after all', async () => {
    const card = await CardHarness.show({ adapter, phone });
    goBeside(card);
    await tabTo(card, 'Not this person');
    await press(card, 'Enter');
    expect(card.focused).to.equal('Ada same number');
    await press(card, 'Enter');
    expect([card.heading, card.focused]).to.deep.equal(['Ada', 'Back']);
  });

  it('tries again', async () => {
    const card = await CardHarness.show({ adapter: failing(), phone });
    goBeside(card);
    await press(card, 'Tab', 'Enter');
    expect([card.told('contact-lookup-finished').length, card.focused]).to.deep.equal([2, 'Retry']);
  });

  it('deletes, thinks better of it, and is never lost on the way', async () => {
    const card = await CardHarness.show({ adapter: knowing(...everybody), phone });
    goBeside(card);
    await tabTo(card, 'Delete contact');
    await press(card, 'Enter');
    expect(card.focused).to.equal('Cancel');
    await press(card, 'Tab');
    expect(card.focused).to.equal('Delete …');
    await press(card, 'Shift+Tab');
    expect(card.focused).to.equal('Cancel');
    expectRing();
    await press(card, 'Escape');
    expect([card.all('dialog:modal').length, card.focused]).to.deep.equal([0, 'Delete contact']);
    await erase(card);
    expect([card.text.includes('Ada was deleted.'), card.focused]).to.deep.equal([
      true,
      'Copy +46 70 174 06 05',
    ]);
    await tabTo(card, 'Undo');
    await press(card, 'Enter');
    expect([card.heading, card.focused]).to.deep.equal(['Ada', 'Ada']);
  });

  it('puts a line away', async () => {
    const card = await CardHarness.show({ adapter: knowing(...everybody), phone });
    goBeside(card);
    await erase(card);
    await tabTo(card, 'Close');
    await press(card, 'Enter');
    expect(card.text).not.to.contain('was deleted');
    expect(card.focused).to.equal('Copy +46 70 174 06 05');
  });

  it('sees where it is, too, where the words come into the focus', async () => {
    const card = await CardHarness.show({ adapter });
    goBeside(card);
    await press(card, 'Tab');
    await type(card, phone);
    await press(card, 'Enter');
    expect(focusedName()).to.equal('Ada');
    expectRing();
  });
});
