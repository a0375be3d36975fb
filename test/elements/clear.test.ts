import { expect } from '@open-wc/testing';
import { answeredWith } from '../support/answered-card.js';
import { CardHarness, type CardInputs } from '../support/card-harness.js';
import { AskedMemory, named } from '../support/card-sources.js';
import { contactNamed } from '../support/contacts.js';
import { settled } from '../support/settled.js';

const phone = '+46701740605';
const otherPhone = '+46701740606';
const field = 'Number or e-mail';
const ada = contactNamed('Ada', phone);
const people = [ada, contactNamed('Bo', otherPhone), contactNamed('Cleo', otherPhone)];

async function withPeople(inputs: CardInputs) {
  const source = new AskedMemory(people);
  const card = await CardHarness.show({ adapter: named(source), ...inputs });
  return { card, source };
}

async function clear(card: CardHarness): Promise<void> {
  await card.element.clear();
  await card.rest();
}

describe('clear()', () => {
  it('looks up anew what is on the line', async () => {
    const { card, source } = await withPeople({ interactionId: 'call-1', phone: otherPhone });
    await card.press('Bo same number');
    await clear(card);
    expect(card.heading).to.equal('2 contacts have this number');
    expect(source.asked).to.deep.equal([otherPhone, otherPhone]);
  });

  it('looks up anew what was on the line before, when it comes back', async () => {
    const { card, source } = await withPeople({ interactionId: 'call-1', phone });
    await card.set({ interactionId: 'call-2', phone: otherPhone });
    await clear(card);
    await card.set({ interactionId: 'call-1', phone });
    expect(card.heading).to.equal('Ada');
    expect(source.asked).to.deep.equal([phone, otherPhone, otherPhone, phone]);
  });

  it('forgets what a source that is elsewhere has answered', async () => {
    const { card, answer } = await answeredWith([ada]);
    await clear(card);
    await answer(contactNamed('Bo', phone));
    expect(card.heading).to.equal('Bo');
  });

  it('forgets what was typed, and what was looked up by hand', async () => {
    const { card } = await withPeople({});
    await card.type(field, '+46 70');
    await clear(card);
    expect(card.field(field).value).to.equal('');
    card.element.look(phone);
    await card.rest();
    expect(card.heading).to.equal('Ada');
    await clear(card);
    expect(card.heading).to.equal('Waiting for the next interaction');
  });

  it('forgets a look-up by hand that was about to begin', async () => {
    const { card, source } = await withPeople({});
    card.element.look(phone);
    await clear(card);
    expect(card.heading).to.equal('Waiting for the next interaction');
    expect(source.asked).to.deep.equal([]);
  });

  it('lets nobody put back any more who was deleted, and deletes nobody', async () => {
    const { card } = await withPeople({ interactionId: 'call-1', phone });
    for (const answer of ['Delete contact', 'Delete …', 'Delete now']) await card.press(answer);
    expect(card.has('Undo')).to.equal(true);
    await clear(card);
    expect(card.has('Undo')).to.equal(false);
    await card.set({ interactionId: 'call-2', phone: otherPhone });
    expect(card.heading).to.equal('2 contacts have this number');
  });

  it('closes a question that is open', async () => {
    const { card } = await withPeople({ interactionId: 'call-1', phone });
    await card.press('Delete contact');
    await clear(card);
    expect(card.has('Cancel')).to.equal(false);
    expect(card.heading).to.equal('Ada');
  });

  it('is done when the card shows what it then knows', async () => {
    const { card } = await withPeople({ interactionId: 'call-1', phone });
    await card.element.clear();
    for (let turn = 0; turn < 5; turn += 1) await settled();
    expect(card.heading).to.equal('Ada');
  });

  it('is soon done where there is nothing to clear', async () => {
    await document.createElement('contact-card').clear();
    const { card } = await withPeople({ interactionId: 'call-1', phone });
    const { parentElement: around } = card.element;
    card.element.remove();
    await settled();
    await card.element.clear();
    around?.append(card.element);
    await card.rest();
    expect(card.heading).to.equal('Ada');
  });
});

describe('another agent', () => {
  it('does not see what the former one has typed, who finds it again', async () => {
    const { card } = await withPeople({ agentId: 'marta' });
    await card.type(field, '+46 70');
    await card.set({ agentId: 'bjorn' });
    expect(card.field(field).value).to.equal('');
    await card.type(field, '+47');
    await card.set({ agentId: 'marta' });
    expect(card.field(field).value).to.equal('+46 70');
  });

  it('sees what is on the line, and nothing is asked again', async () => {
    const { card, source } = await withPeople({ interactionId: 'call-1', phone, agentId: 'marta' });
    await card.set({ agentId: 'bjorn' });
    expect(card.heading).to.equal('Ada');
    expect(source.asked).to.deep.equal([phone]);
  });

  it('is nobody new where the host only says otherwise that it knows none', async () => {
    const { card } = await withPeople({});
    await card.type(field, '+46 70');
    for (const agentId of [null, '', ' ']) await card.set({ agentId: agentId as string });
    expect(card.field(field).value).to.equal('+46 70');
  });

  it('may be a number: the next one who calls is shown all the same', async () => {
    const agent = { agentId: 7, agentName: 8 } as unknown as CardInputs;
    const { card } = await withPeople({ interactionId: 'call-1', phone: otherPhone, ...agent });
    await card.set({ interactionId: 'call-2', phone });
    expect(card.heading).to.equal('Ada');
    expect(card.told('contact-viewed').map(({ agentId }) => agentId)).to.deep.equal(['7']);
  });

  it('is told to have seen whom the card goes on showing, and nobody else', async () => {
    const { card } = await withPeople({ interactionId: 'call-1', phone, agentId: 'marta' });
    await card.set({ agentId: 'bjorn' });
    await card.set({ agentId: 'yusuf', interactionId: 'call-2', phone: otherPhone });
    const seen = card.told('contact-viewed').map(({ contactId, agentId }) => [contactId, agentId]);
    expect(seen).to.deep.equal([
      [ada.id, 'marta'],
      [ada.id, 'bjorn'],
    ]);
  });
});
