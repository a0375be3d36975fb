import { expect } from '@open-wc/testing';
import { ContactError, MemoryAdapter, type PastInteraction } from '../../src/index.js';
import '../support/all-views.js';
import { CardHarness, type CardInputs } from '../support/card-harness.js';
import { knowing, named } from '../support/card-sources.js';
import { contactNamed, nobody } from '../support/contacts.js';
import { DrivenClock } from '../support/driven-clock.js';
import { FakeAdapter } from '../support/fake-adapter.js';
import { Heard } from '../support/heard.js';

const phone = '+33144556677';
const past: PastInteraction[] = [
  {
    ...{ id: 'p-1', channel: 'voice', direction: 'inbound', at: '2026-03-02T10:00:00Z' },
    ...{ seconds: 180, agent: 'Marta', summary: 'Asked about Lyon' },
  },
  { id: 'p-2', channel: 'voice', direction: 'inbound', at: '2026-03-01T10:00:00Z' },
  {
    id: 'p-3',
    channel: 'voice',
    direction: 'outbound',
    at: '2026-02-01T10:00:00Z',
    agent: 'Marta',
    seconds: 42,
  },
  { id: 'p-4', channel: 'email', direction: 'inbound', at: '2026-01-01T10:00:00Z', agent: 'Yusuf' },
];
const at = (iso: string) =>
  new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(iso));

/** A source that holds somebody else. */
const holdingOthers = () => knowing(contactNamed('Ada', '+46701740605'));

/** Nobody, as a source tells that is asked by hand. */
async function unknown(inputs: CardInputs = {}) {
  const source = new FakeAdapter();
  const card = await CardHarness.show({ adapter: named(source), phone, ...inputs });
  source.finds[0]?.answer(nobody);
  await card.rest();
  return { card, source };
}

describe('nobody', () => {
  let clock: DrivenClock;
  beforeEach(() => {
    clock = new DrivenClock('2026-03-03T12:00:30Z');
  });
  afterEach(() => clock.restore());

  it('is the number itself, where it is from, and what that can mean', async () => {
    const card = await CardHarness.show({ adapter: holdingOthers(), phone });
    expect(card.heading).to.equal('+33 1 44 55 66 77');
    expect(card.lines.slice(3, 6)).to.deep.equal([
      'France · 1:00 PM there',
      'No contact has this number',
      'Either there is no such contact yet, or it was imported without this number.',
    ]);
  });

  it('is the address as it was written', async () => {
    const email = 'Some.One@People.example';
    const card = await CardHarness.show({ adapter: holdingOthers(), email });
    expect(card.heading).to.equal(email);
    expect(card.text).to.contain('No contact has this address');
    expect(card.text).not.to.contain('M there');
  });

  it('is both, where both came', async () => {
    const card = await CardHarness.show({ adapter: holdingOthers(), phone, email: 'x@people.example' });
    expect(card.texts('h2')).to.deep.equal(['+33 1 44 55 66 77', 'x@people.example']);
    expect(card.text).to.contain('No contact has this number or address');
  });

  it('is the number once, where it may also be spelled otherwise', async () => {
    const card = await CardHarness.show({ adapter: holdingOthers(), phone: '+553188888888' });
    expect(card.texts('h2')).to.have.lengthOf(1);
  });

  it('is an extension, without a country', async () => {
    const card = await CardHarness.show({ adapter: holdingOthers(), phone: '201' });
    expect(card.heading).to.equal('201');
    expect(card.text).to.contain('No contact has this number');
  });

  it('lets the time there go on', async () => {
    const card = await CardHarness.show({ adapter: holdingOthers(), phone });
    clock.pass(30_000);
    await card.rest();
    expect(card.text).to.contain('France · 1:01 PM there');
  });

  it('may be for the sole reason that the source holds no contact', async () => {
    const card = await CardHarness.show({ adapter: knowing(), src: 'customers', phone });
    expect(card.lines.slice(3)).to.deep.equal([
      'France · 1:00 PM there',
      'No contact has this number',
      'The contact source “customers” holds no contact: it has not been filled yet, or the browser has emptied it.',
      'Add contact',
      'Send message',
      'Look again',
      'Earlier with this number',
      'Nothing earlier is known.',
      ...['Notes', 'Add note', 'No notes yet'],
    ]);
  });

  it('is copied', async () => {
    const copied: string[] = [];
    const writeText = async (text: string) => void copied.push(text);
    Object.defineProperty(navigator.clipboard, 'writeText', { value: writeText, configurable: true });
    const heard = new Heard();
    const card = await CardHarness.show({ adapter: holdingOthers(), phone });
    await card.press('Copy +33 1 44 55 66 77');
    expect(heard.texts.at(-1)).to.equal('+33 1 44 55 66 77 copied');
    heard.restore();
    delete (navigator.clipboard as Partial<Clipboard>).writeText;
    expect(copied).to.have.lengthOf(1);
  });

  describe('has a history', () => {
    it('of what happened earlier, newest first', async () => {
      const entries = past.map((interaction) => ({
        interaction,
        about: [{ kind: 'phone' as const, value: phone as never, raw: phone }],
      }));
      const card = await CardHarness.show({
        adapter: named(new MemoryAdapter([], { history: entries })),
        phone,
      });
      expect(card.texts('h3')).to.deep.equal(['Earlier with this number', 'Notes']);
      expect(card.rows).to.deep.equal([
        ['Call · 3 min', 'with Marta', at('2026-03-02T10:00:00Z'), 'Asked about Lyon'],
        ['Missed call', at('2026-03-01T10:00:00Z')],
        ['Outgoing call · 42 sec', 'with Marta', at('2026-02-01T10:00:00Z')],
        ['E-mail', 'with Yusuf', at('2026-01-01T10:00:00Z')],
      ]);
    });

    it('of what the card itself has seen end, by who had it', async () => {
      const ringing = { interactionId: 'call-1', interactionState: 'ringing', phone } as const;
      const card = await CardHarness.show({ adapter: knowing(), agentId: 'agent-7', ...ringing });
      clock.pass(10_000);
      await card.set({ interactionState: 'connected' });
      clock.pass(180_000);
      await card.set({ agentName: 'Marta' });
      await card.set({ interactionState: 'wrap-up' });
      await card.set({ interactionState: 'ended' });
      await card.set({ interactionId: 'call-2', interactionState: 'ringing' });
      expect(card.rows).to.deep.equal([['Call · 3 min', 'with Marta', at('2026-03-03T12:00:30Z')]]);
      await card.set({ interactionState: 'ended' });
      await card.set({ interactionId: 'call-3', interactionState: 'ringing' });
      expect(card.rows.map(([what]) => what)).to.deep.equal(['Missed call', 'Call · 3 min']);
    });

    it('of nothing, where the card may change nothing', async () => {
      const connected = { interactionId: 'call-1', interactionState: 'connected', phone } as const;
      const card = await CardHarness.show({ adapter: knowing(), readonly: true, ...connected });
      await card.set({ interactionState: 'ended' });
      await card.set({ interactionId: 'call-2', interactionState: 'ringing' });
      expect(card.text).to.contain('Nothing earlier is known.');
    });

    it('unless that cannot be recorded, which the page is told, and the agent is not', async () => {
      const source = new FakeAdapter({ canRecord: true });
      const card = await CardHarness.show({ adapter: named(source), phone, interactionState: 'connected' });
      source.finds[0]?.answer(nobody);
      await card.set({ interactionState: 'ended' });
      source.lists[0]?.answer({ items: [] });
      await card.rest();
      const before = card.text;
      source.records[0]?.fail(new ContactError('unavailable', 'The history is full'));
      await card.rest();
      expect(card.told('contact-error')).to.deep.equal([
        { code: 'unavailable', message: 'The history is full' },
      ]);
      expect(card.text).to.equal(before);
    });

    it('which may be empty', async () => {
      const card = await CardHarness.show({ adapter: holdingOthers(), phone });
      expect(card.text).to.contain('Nothing earlier is known.');
    });

    it('unless the source keeps none', async () => {
      const source = new FakeAdapter({ hasHistory: false });
      const card = await CardHarness.show({ adapter: named(source), phone });
      source.finds[0]?.answer(nobody);
      await card.rest();
      expect(card.heading).to.equal('+33 1 44 55 66 77');
      expect(card.text).not.to.contain('arlier');
    });

    it('which loads by itself, later than the rest', async () => {
      const { card, source } = await unknown();
      expect(card.text).to.contain('No contact has this number').and.not.to.contain('Earlier');
      source.lists[0]?.answer({ items: past });
      await card.rest();
      expect(card.rows).to.have.lengthOf(4);
    });

    it('which fails by itself, and is loaded again', async () => {
      const { card, source } = await unknown();
      source.lists[0]?.fail(new ContactError('unavailable', 'no'));
      await card.rest();
      expect(card.texts('h3')).to.deep.equal(['Earlier with this number']);
      expect(card.text)
        .to.contain('Earlier interactions could not be loaded.')
        .and.to.contain('No contact has this number');
      await card.press('Retry');
      source.lists[1]?.answer({ items: past.slice(0, 1) });
      await card.rest();
      expect(card.rows).to.have.lengthOf(1);
    });

    it('which is not the one of the number before', async () => {
      const { card, source } = await unknown();
      await card.set({ phone: '+33144556688' });
      source.finds[1]?.answer(nobody);
      await card.rest();
      source.lists[0]?.answer({ items: past });
      await card.rest();
      expect(card.rows).to.deep.equal([]);
      source.lists[1]?.answer({ items: past.slice(1, 2) });
      await card.rest();
      expect(card.rows.map(([what]) => what)).to.deep.equal(['Missed call']);
    });
  });

  it('may be somebody a moment later', async () => {
    const memory = new MemoryAdapter([]);
    const card = await CardHarness.show({ adapter: named(memory), interactionId: 'call-1', phone });
    const { signal } = new AbortController();
    await memory.editing.create(contactNamed('Ada', phone), { key: '1', signal });
    await card.set({ interactionId: 'call-2' });
    expect(card.heading).to.equal('Ada');
  });
});
