import { expect } from '@open-wc/testing';
import { ContactError } from '../../src/index.js';
import { CardHarness, type CardInputs } from '../support/card-harness.js';
import { knowing, named } from '../support/card-sources.js';
import { contactNamed, found, nobody } from '../support/contacts.js';
import { FakeAdapter } from '../support/fake-adapter.js';

const phone = '+46701740605';
const ada = contactNamed('Ada', phone, {
  phones: [{ value: phone, number: phone as never, extension: '17', label: 'work' }],
  emails: [{ value: 'ada@people.example' }],
  url: 'https://crm.example/ada',
});
const others = ['Bo', 'Cleo'].map((name) => contactNamed(name, '+442079460123'));
const people = knowing(ada, ...others);
const call = { adapter: people, interactionId: 'call-1', phone };

/** As it arrives on the other side of a frame. */
const json = (detail: unknown): unknown => JSON.parse(JSON.stringify(detail));
const withoutUndefined = (detail: object) =>
  Object.fromEntries(Object.entries(detail).filter(([, value]) => value !== undefined));

describe('events', () => {
  const dialled: string[] = [];
  const opened: unknown[][] = [];
  const openWindow = window.open;

  beforeEach(() => {
    dialled.length = 0;
    opened.length = 0;
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      dialled.push(this.href);
    };
    window.open = (...given: unknown[]) => {
      opened.push(given);
      return null;
    };
    Object.defineProperty(navigator.clipboard, 'writeText', { value: async () => {}, configurable: true });
  });
  afterEach(() => {
    delete (HTMLAnchorElement.prototype as Partial<HTMLAnchorElement>).click;
    window.open = openWindow;
    delete (navigator.clipboard as Partial<Clipboard>).writeText;
  });

  it('reach the page from within a shadow root, as plain JSON, and once', async () => {
    const host = document.createElement('div');
    host.attachShadow({ mode: 'open' });
    const element = document.createElement('contact-card');
    host.shadowRoot?.append(element);
    document.body.append(host);
    const card = new CardHarness(element);
    await card.set({ ...call, candidates: [{ contact: { id: 'x', name: 5 } }, { contact: ada }] });
    await card.press('Call');
    await card.press('Open record');
    await card.press('Copy ada@people.example');
    expect(card.events.map(({ type }) => type)).to.deep.equal([
      'contact-error',
      'contact-viewed',
      'contact-lookup-finished',
      'contact-selected',
      'contact-dial',
      'contact-open',
      'contact-copied',
    ]);
    for (const event of card.events) {
      const detail = event.detail as object;
      expect(event.bubbles, event.type).to.equal(true);
      expect(event.composed, event.type).to.equal(true);
      expect(json(detail), event.type).to.deep.equal(withoutUndefined(detail));
    }
    const cancelable = card.events.filter((event) => event.cancelable).map(({ type }) => type);
    expect(cancelable).to.deep.equal(['contact-dial', 'contact-open']);
    host.remove();
  });

  describe('contact-dial', () => {
    it('says whom and what, and follows tel: by itself', async () => {
      const card = await CardHarness.show(call);
      await card.press('Call');
      expect(card.told('contact-dial')).to.deep.equal([
        { phone, extension: '17', contactId: 'ada', interactionId: 'call-1' },
      ]);
      expect(dialled).to.deep.equal(['tel:+46701740605;ext=17']);
    });

    it('is left to the host who cancels it', async () => {
      const card = await CardHarness.show(call);
      card.element.addEventListener('contact-dial', (event) => event.preventDefault());
      await card.press('Call');
      await card.press('Call +46 70 174 06 05 ext. 17');
      expect(card.told('contact-dial')).to.have.lengthOf(2);
      expect(dialled).to.deep.equal([]);
    });

    it('dials a number that nobody could read as the contact has it', async () => {
      const star = contactNamed('Desk', undefined, { phones: [{ value: '*21 (night) #' }] });
      const card = await CardHarness.show({ adapter: knowing(star), contactId: star.id });
      await card.press('Call');
      expect(card.told('contact-dial')).to.deep.equal([
        { phone: '*21 (night) #', extension: undefined, contactId: 'desk', interactionId: undefined },
      ]);
      expect(dialled).to.deep.equal(['tel:*21%23']);
    });
  });

  describe('contact-open', () => {
    it('opens the record by itself, in a tab that knows nothing of the desktop', async () => {
      const card = await CardHarness.show(call);
      await card.press('Open record');
      expect(card.told('contact-open')).to.deep.equal([{ contactId: 'ada', url: 'https://crm.example/ada' }]);
      expect(opened).to.deep.equal([['https://crm.example/ada', '_blank', 'noopener']]);
    });

    it('is left to the host who cancels it', async () => {
      const card = await CardHarness.show(call);
      card.element.addEventListener('contact-open', (event) => event.preventDefault());
      await card.press('Open record');
      expect(opened).to.deep.equal([]);
    });
  });

  describe('contact-copied', () => {
    it('says what, of whom, and when', async () => {
      const card = await CardHarness.show(call);
      await card.press('Copy ada@people.example');
      expect(card.told('contact-copied')).to.deep.equal([
        { value: 'ada@people.example', contactId: 'ada', interactionId: 'call-1' },
      ]);
    });

    it('is about the contact who was copied from, even where the clipboard takes its time', async () => {
      let allow = () => {};
      const asked = new Promise<void>((resolve) => (allow = resolve));
      Object.defineProperty(navigator.clipboard, 'writeText', { value: () => asked, configurable: true });
      const card = await CardHarness.show({ ...call, interactionId: 'call-2', contactId: others[0]?.id });
      await card.set({ ...call, contactId: undefined });
      await card.press('Copy ada@people.example');
      await card.set({ interactionId: 'call-2', contactId: others[0]?.id });
      expect(card.heading).to.equal('Bo');
      allow();
      await card.rest();
      expect(card.told('contact-copied')).to.deep.equal([
        { value: 'ada@people.example', contactId: 'ada', interactionId: 'call-1' },
      ]);
    });

    it('is about no contact where there is none', async () => {
      const card = await CardHarness.show({ ...call, phone: '+46701740699' });
      await card.press('Copy +46 70 174 06 99');
      expect(card.told('contact-copied')).to.deep.equal([
        { value: '+46 70 174 06 99', interactionId: 'call-1' },
      ]);
    });
  });

  describe('contact-viewed', () => {
    it('says who looked at whom, each time a contact comes onto the card', async () => {
      const card = await CardHarness.show({ ...call, phone: '+442079460123', agentId: 'marta' });
      expect(card.told('contact-viewed')).to.deep.equal([]);
      const [bo, cleo] = card.all('.match');
      bo?.click();
      await card.rest();
      await card.press('Back');
      cleo?.click();
      await card.rest();
      await card.press('Back');
      card.all('.match')[1]?.click();
      await card.rest();
      const viewed = { interactionId: 'call-1', agentId: 'marta' };
      expect(card.told('contact-viewed')).to.deep.equal([
        { contactId: 'bo', ...viewed },
        { contactId: 'cleo', ...viewed },
        { contactId: 'cleo', ...viewed },
      ]);
    });
  });

  describe('contact-selected', () => {
    it('says whom the agent has chosen', async () => {
      const card = await CardHarness.show({ ...call, phone: '+442079460123' });
      expect(card.told('contact-selected')).to.deep.equal([]);
      card.all('.match')[1]?.click();
      await card.rest();
      expect(card.told('contact-selected')).to.deep.equal([{ contactId: 'cleo', interactionId: 'call-1' }]);
    });
  });

  describe('contact-lookup-finished', () => {
    const phoneIdentity = (value: string) => ({ kind: 'phone', value, raw: value });
    const outcomes: [inputs: CardInputs, finished: object][] = [
      [{ phone }, { outcome: 'one', contactIds: ['ada'], identity: phoneIdentity(phone) }],
      [
        { phone: '+442079460123' },
        { outcome: 'many', contactIds: ['bo', 'cleo'], identity: phoneIdentity('+442079460123') },
      ],
      [
        { phone: '+46701740699' },
        { outcome: 'none', contactIds: [], identity: phoneIdentity('+46701740699') },
      ],
      [
        { phone: 'anonymous' },
        { outcome: 'withheld', contactIds: [], identity: { kind: 'withheld', raw: 'anonymous' } },
      ],
      [
        { phone: '+46*****67' },
        { outcome: 'hidden', contactIds: [], identity: { kind: 'hidden', raw: '+46*****67' } },
      ],
      [
        { phone: 'front desk' },
        {
          outcome: 'invalid',
          contactIds: [],
          identity: { kind: 'invalid', raw: 'front desk', reason: 'not-an-address' },
        },
      ],
    ];
    for (const [inputs, finished] of outcomes)
      it(`says how it ended: ${inputs.phone}`, async () => {
        const card = await CardHarness.show({ ...call, ...inputs });
        expect(card.told('contact-lookup-finished')).to.deep.equal([
          { interactionId: 'call-1', ...finished },
        ]);
      });

    it('says that it failed, and how it ended after a Retry', async () => {
      const source = new FakeAdapter();
      const card = await CardHarness.show({ ...call, adapter: named(source) });
      source.finds[0]?.fail(new ContactError('unavailable', 'crm.example answered 503'));
      await card.rest();
      const [failed] = card.told('contact-lookup-finished');
      expect(failed).to.deep.include({ interactionId: 'call-1', outcome: 'failed', contactIds: [] });
      expect(failed?.identity).to.deep.include({ kind: 'phone', value: call.phone });
      expect(card.told('contact-error')).to.deep.equal([
        { code: 'unavailable', message: 'crm.example answered 503' },
      ]);
      await card.press('Retry');
      source.finds[1]?.answer(nobody);
      await card.rest();
      expect(card.told('contact-lookup-finished').map(({ outcome }) => outcome)).to.deep.equal([
        'failed',
        'none',
      ]);
      expect(card.told('contact-error')).to.have.lengthOf(1);
    });

    it('says nothing of a look-up that was abandoned', async () => {
      const source = new FakeAdapter();
      const card = await CardHarness.show({ ...call, adapter: named(source) });
      await card.set({ phone: '+46701740606' });
      const [first, second] = source.finds;
      first?.answer(found(first.about, ada));
      second?.answer(nobody);
      await card.rest();
      expect(card.told('contact-lookup-finished').map(({ outcome }) => outcome)).to.deep.equal(['none']);
    });
  });
});
