import { expect } from '@open-wc/testing';
import { foldDigits } from '../../src/domain/digits.js';
import { ContactError, type ContactErrorCode } from '../../src/index.js';
import { CardHarness } from '../support/card-harness.js';
import { named } from '../support/card-sources.js';
import { contactNamed, found } from '../support/contacts.js';
import { DrivenClock } from '../support/driven-clock.js';
import { FakeAdapter } from '../support/fake-adapter.js';
import { until } from '../support/settled.js';

const phone = '+46701740605';

describe('a look-up that failed', () => {
  let clock: DrivenClock;
  beforeEach(() => (clock = new DrivenClock('2026-03-01T12:00:00Z')));
  afterEach(() => clock.restore());

  async function failed(
    code: ContactErrorCode,
    options: { retryAfter?: number; isUnreadable?: boolean } = {},
  ) {
    const source = new FakeAdapter();
    const card = CardHarness.put({ adapter: named(source), phone });
    await until(() => source.finds.length === 1);
    source.finds[0]?.fail(new ContactError(code, `crm.example said ${code}`, options));
    await card.rest();
    expect(card.heading).to.equal('The look-up failed');
    return { source, card };
  }

  async function finds(card: CardHarness, source: FakeAdapter) {
    const asked = source.finds.at(-1);
    asked?.answer(found(asked.about, contactNamed('Ada', phone)));
    await card.rest();
    expect(card.heading).to.equal('Ada');
  }

  async function pass(card: CardHarness, milliseconds: number) {
    clock.pass(milliseconds);
    await card.rest();
  }

  it('is tried again when the source has said so, and not before', async () => {
    const { source, card } = await failed('rate-limited', { retryAfter: 30 });
    expect(card.text).to.contain('The card looks again by itself in 30 seconds.');
    expect(card.has('Retry')).to.equal(false);
    await pass(card, 20_000);
    expect(card.text).to.contain('in 10 seconds.');
    await pass(card, 9_900);
    expect(source.finds).to.have.lengthOf(1);
    await pass(card, 200);
    expect(source.finds).to.have.lengthOf(2);
    await finds(card, source);
  });

  it('may be tried earlier where the source only cannot answer', async () => {
    const { source, card } = await failed('unavailable', { retryAfter: 600 });
    expect(card.text).to.contain('in 10 minutes.');
    await card.press('Retry');
    expect(source.finds).to.have.lengthOf(2);
    await finds(card, source);
    await pass(card, 600_000);
    expect(source.finds).to.have.lengthOf(2);
  });

  it('waits for the agent where the source says nothing', async () => {
    const { source, card } = await failed('rate-limited');
    expect(card.text).not.to.contain('by itself');
    await pass(card, 3_600_000);
    expect(source.finds).to.have.lengthOf(1);
    await card.press('Retry');
    await finds(card, source);
  });

  it('is not tried again without a pause, nor at once where the source wants weeks', async () => {
    for (const [retryAfter, tooSoon] of [
      [0, 900],
      [4_000_000, 60_000],
    ] as const) {
      const { source, card } = await failed('rate-limited', { retryAfter });
      await pass(card, tooSoon);
      expect(source.finds).to.have.lengthOf(1);
      card.element.remove();
    }
  });

  it('is tried again in its own time when the agent comes back to it', async () => {
    const { source, card } = await failed('rate-limited', { retryAfter: 30 });
    await card.set({ phone: undefined });
    await pass(card, 20_000);
    await card.set({ phone });
    expect(card.text).to.contain('in 10 seconds.');
    expect(source.finds).to.have.lengthOf(1);
    await pass(card, 10_100);
    expect(source.finds).to.have.lengthOf(2);
  });

  it('is not tried again while the card is off the page', async () => {
    const { source, card } = await failed('rate-limited', { retryAfter: 30 });
    const { parentElement } = card.element;
    card.element.remove();
    await card.rest();
    await pass(card, 60_000);
    expect(source.finds).to.have.lengthOf(1);
    parentElement?.append(card.element);
    await pass(card, 100);
    expect(source.finds).to.have.lengthOf(2);
  });

  for (const code of ['offline', 'unavailable', 'timeout'] as const)
    it(`is tried again when the network is back: ${code}`, async () => {
      const { source, card } = await failed(code);
      dispatchEvent(new Event('online'));
      await card.rest();
      expect(source.finds).to.have.lengthOf(2);
      dispatchEvent(new Event('online'));
      await card.rest();
      expect(source.finds).to.have.lengthOf(2);
      await finds(card, source);
    });

  it('is not tried again for the network where it is not to blame', async () => {
    const { source, card } = await failed('forbidden');
    dispatchEvent(new Event('online'));
    await card.rest();
    expect(source.finds).to.have.lengthOf(1);
  });

  it('says what may be the matter where the browser does not', async () => {
    const { card } = await failed('unavailable', { isUnreadable: true });
    expect(card.text).to.contain('does not allow this page to read its answers (CORS)');
    expect(card.text).to.contain('crm.example said unavailable');
  });

  it('is known in every language, down to when it is tried again', async () => {
    const words = { sv: 'om 30 sekunder', it: 'tra 30 secondi', ar: 'خلال 30 ثانية' };
    for (const [lang, when] of Object.entries(words)) {
      const source = new FakeAdapter();
      const card = CardHarness.put({ adapter: named(source), phone }, { lang });
      await until(() => source.finds.length === 1);
      source.finds[0]?.fail(new ContactError('rate-limited', 'Too many', { retryAfter: 30 }));
      // Engines differ in the digits that they write Arabic with.
      await card.until(() => foldDigits(card.text).includes(when), when);
      card.element.remove();
    }
  });
});
