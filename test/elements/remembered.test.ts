import { expect } from '@open-wc/testing';
import { ContactError } from '../../src/index.js';
import { answeredWith, phone } from '../support/answered-card.js';
import { CardHarness } from '../support/card-harness.js';
import { AskedMemory, named } from '../support/card-sources.js';
import { contactNamed } from '../support/contacts.js';
import { DrivenClock } from '../support/driven-clock.js';

const minutes = 60_000;
const ada = contactNamed('Ada', phone);
const bo = contactNamed('Bo', phone);

describe('an answer of a source that is elsewhere', () => {
  let clock: DrivenClock;
  beforeEach(() => (clock = new DrivenClock('2026-03-03T12:00:00Z')));
  afterEach(() => clock.restore());

  it('is known at once when the same number rings again, for two hours', async () => {
    const { card, source, answer } = await answeredWith([ada]);
    clock.pass(120 * minutes - 1);
    await card.set({ interactionId: 'call-2' });
    expect(card.heading).to.equal('Ada');
    expect(source.finds).to.have.lengthOf(1);
    clock.pass(1);
    await card.set({ interactionId: 'call-3' });
    await answer(bo);
    expect(card.heading).to.equal('Bo');
  });

  it('is forgotten after five minutes where it was nobody', async () => {
    const { card, source, answer } = await answeredWith([]);
    clock.pass(5 * minutes - 1);
    await card.set({ interactionId: 'call-2' });
    expect(source.finds).to.have.lengthOf(1);
    clock.pass(1);
    await card.set({ interactionId: 'call-3' });
    await answer(ada);
    expect(card.heading).to.equal('Ada');
  });

  it('is remembered as long as the definition says', async () => {
    const definition = { cache: { matchMinutes: 0 } };
    const { card, answer } = await answeredWith([ada], { definition });
    await card.set({ interactionId: 'call-2' });
    await answer(bo);
    expect(card.heading).to.equal('Bo');
  });

  it('gives way to a later one, when the agent looks again or looks up by hand', async () => {
    const { card, answer } = await answeredWith([]);
    await card.press('Look again');
    await answer(ada);
    await card.set({ interactionId: 'call-2' });
    expect(card.heading).to.equal('Ada');
    card.element.look(phone);
    await card.rest();
    await answer(bo);
    await card.set({ interactionId: 'call-3' });
    expect(card.heading).to.equal('Bo');
  });

  it('is not remembered where it was a failure', async () => {
    const { card, source, answer } = await answeredWith([], {
      phone: undefined,
      email: 'ada@people.example',
    });
    await card.set({ interactionId: 'call-2', phone });
    source.finds.at(-1)?.fail(new ContactError('unavailable', 'no'));
    await card.rest();
    await card.set({ interactionId: 'call-3' });
    await answer(ada);
    expect(card.heading).to.equal('Ada');
  });

  it('is not given to another agent', async () => {
    const { card, answer } = await answeredWith([ada], { agentId: 'marta' });
    await card.set({ agentId: 'yusuf', interactionId: 'call-2' });
    await answer(bo);
    expect(card.heading).to.equal('Bo');
  });

  it('is not given to another card', async () => {
    const { card, source } = await answeredWith([ada]);
    await CardHarness.show({ adapter: card.element.adapter, phone });
    expect(source.finds).to.have.lengthOf(2);
  });

  it('is remembered on a card that may change nothing, too', async () => {
    const { card, source } = await answeredWith([ada], { readonly: true });
    await card.set({ interactionId: 'call-2' });
    expect(card.heading).to.equal('Ada');
    expect(source.finds).to.have.lengthOf(1);
  });
});

describe('an answer of a source in this browser', () => {
  it('is asked for each time', async () => {
    const memory = new AskedMemory([ada]);
    for (const readonly of [false, true]) {
      const card = await CardHarness.show({
        adapter: named(memory),
        interactionId: 'call-1',
        phone,
        readonly,
      });
      await card.set({ interactionId: 'call-2' });
    }
    expect(memory.asked).to.deep.equal([phone, phone, phone, phone]);
  });
});
