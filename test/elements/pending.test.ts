import { expect } from '@open-wc/testing';
import axe from 'axe-core';
import '../../src/elements/notes/contact-card-notes.js';
import '../../src/elements/pending/contact-card-pending.js';
import { MemoryAdapter } from '../../src/adapters/memory/memory-adapter.js';
import { withOutbox } from '../../src/adapters/with-outbox.js';
import { formValuesOf } from '../../src/domain/contact-form-values.js';
import { type ContactAdapter, registerAdapter } from '../../src/index.js';
import { openDrafts } from '../../src/storage/open-drafts.js';
import { present, signal } from '../../src/testing/adapter-case.js';
import { CardHarness, type CardInputs } from '../support/card-harness.js';
import { named } from '../support/card-sources.js';
import { contactNamed } from '../support/contacts.js';
import { FickleSource } from '../support/fickle-source.js';
import { Heard } from '../support/heard.js';
import { press, tabTo } from '../support/keyboard.js';
import { tooWide } from '../support/shown-states.js';

const phone = '+46701740605';
const ada = { ...contactNamed('Ada', phone), revision: 'first' };
const about = { interactionId: 'id call-1', contactIds: [ada.id], recipients: [] };
const note = { ...about, author: { id: 'marta', name: 'Marta' }, at: '2026-03-05T12:00:00Z' };

const viewOf = (card: CardHarness) =>
  card.element.shadowRoot?.querySelector('contact-card-pending') as HTMLElement;

/** Resolves once nothing waits any more: the other tab hears of it in a moment. */
async function emptied({ outbox }: ContactAdapter): Promise<void> {
  for await (const writes of present(outbox).watch({ signal })) if (writes.length === 0) return;
}

describe('contact-card-pending', () => {
  const tabs: ContactAdapter[] = [];
  let heard: Heard;
  beforeEach(() => (heard = new Heard()));
  afterEach(() => {
    heard.restore();
    tabs.splice(0).forEach((tab) => tab.close?.());
  });

  /** A source that only this test knows, and what the agent writes to it in another tab. */
  function setUp() {
    const adapter = `fickle-${crypto.randomUUID()}`;
    const memory = new MemoryAdapter([ada]);
    const source = new FickleSource(memory);
    registerAdapter(adapter, () => source.adapter);
    const key = JSON.stringify([adapter, '', undefined]);
    const tab = withOutbox(source.adapter, { source: key, owner: () => 'marta' });
    tabs.push(tab);
    const inputs: CardInputs = { adapter, agentId: 'marta', interactionId: 'call-1', phone };
    const show = (width = 300, lang = 'en') => CardHarness.show(inputs, { width, lang });
    let count = 0;
    return {
      ...{ memory, source, tab, key, show },
      write: (text: string) =>
        present(tab.notes?.writing).add({ ...note, text }, { signal, key: `${adapter} ${(count += 1)}` }),
      change: (title: string) =>
        present(tab.editing).update(ada, { title }, { signal, key: `${adapter} ${(count += 1)}` }),
    };
  }

  /** With something refused on it: somebody else has changed Ada in the meantime. */
  async function withRefused(width?: number, lang?: string) {
    const desk = setUp();
    desk.source.mood = 'offline';
    await desk.change('Chief');
    await desk.memory.editing.update(ada, { title: 'Clerk' }, { signal, key: 'other' });
    desk.source.mood = 'online';
    const card = await desk.show(width, lang);
    window.dispatchEvent(new Event('online'));
    await card.until(() => card.texts('.reason').length > 0, 'the refusal');
    return { ...desk, card };
  }

  it('takes no place where there is nothing to show', async () => {
    const card = await setUp().show();
    await card.until(() => card.heading === 'Ada', 'the contact');
    expect(viewOf(card).getBoundingClientRect().height).to.equal(0);
  });

  it('tells how much waits, why, and what it is', async () => {
    const { source, show, write, change } = setUp();
    const card = await show();
    source.mood = 'offline';
    await write('likes it brief');
    await change('Chief');
    await card.until(() => card.text.includes('2 changes wait to be sent'), 'both');
    expect(card.text).to.contain('They are kept in this browser');
    card.all('summary')[0]?.click();
    await card.rest();
    expect(card.text).to.contain('Note').and.to.contain('Changed contact: Ada');
  });

  it('is empty, and says so, once everything has been sent', async () => {
    const { source, show, write } = setUp();
    source.mood = 'failing';
    await write('likes it brief');
    const card = await show();
    await card.until(() => card.has('Retry now'), 'what waits');
    source.mood = 'online';
    await card.press('Retry now');
    await card.until(() => !card.has('Retry now'), 'its end');
    expect(source.done).to.deep.equal(['likes it brief']);
    expect(heard.texts).to.include('Everything has been sent.');
  });

  it('shows nothing of what another agent wrote', async () => {
    const { source, show, write } = setUp();
    source.mood = 'offline';
    await write('likes it brief');
    const card = await show();
    await card.until(() => card.has('Retry now'), 'what waits');
    await card.set({ agentId: 'yusuf' });
    expect(card.has('Retry now')).to.equal(false);
    await card.set({ agentId: 'marta' });
    await card.until(() => card.has('Retry now'), 'what waits');
  });

  describe('with something refused', () => {
    it('says why, aloud too', async () => {
      const { card } = await withRefused();
      expect(card.texts('.reason')).to.deep.equal(['Changed contact: Ada was refused.']);
      expect(card.buttons).to.include.members(['Correct', 'Retry', 'Discard']);
    });

    it('opens the form with the text, and gives it up only then', async () => {
      const { card, tab } = await withRefused();
      await card.press('Correct');
      await card.until(() => card.texts('.reason').length === 0, 'the draft');
      await emptied(tab);
    });

    it('discards it by keyboard alone, after a question', async () => {
      const { card, tab } = await withRefused();
      await tabTo(card, 'Discard');
      await press(card, 'Enter');
      expect(card.texts('dialog:modal h2')).to.deep.equal(['Discard “Changed contact: Ada”?']);
      expect(card.focused).to.equal('Cancel');
      await press(card, 'Escape');
      expect(card.focused).to.equal('Discard');
      await press(card, 'Enter', 'Tab', 'Enter');
      await card.until(() => card.texts('.reason').length === 0, 'its end');
      await emptied(tab);
    });

    for (const lang of ['en', 'ar'])
      it(`is accessible, and fits in 280 px, in ${lang}`, async () => {
        const { card, source, write } = await withRefused(280, lang);
        source.mood = 'offline';
        await write('A'.repeat(80));
        await card.until(() => card.all('summary').length > 0, 'what waits');
        const { violations } = await axe.run(card.element);
        expect(violations.map(({ id }) => id)).to.deep.equal([]);
        expect(tooWide(viewOf(card))).to.deep.equal([]);
      });
  });

  it('offers an unsent message of this interaction, and deletes it after a question', async () => {
    const { key, show } = setUp();
    const place = { source: key, agentId: 'marta', interaction: 'id call-1', kind: 'message' };
    await openDrafts({ source: key, days: 30 }).write({
      ...{ ...place, at: Date.now() },
      value: { subject: '', text: 'Dear Ada' },
    });
    const card = await show();
    await card.until(() => card.text.includes('Unsent message'), 'the draft');
    await card.press('Discard');
    expect(card.texts('dialog:modal h2')).to.deep.equal(['Discard “Unsent message”?']);
    card.all('dialog button').at(-1)?.click();
    await card.until(() => !card.text.includes('Unsent message'), 'its end');
  });
});

describe('An unsaved contact of this interaction', () => {
  const values = { ...formValuesOf(ada), texts: { ...formValuesOf(ada).texts, title: 'Countess' } };

  async function withUnsaved(kind: string, inputs: CardInputs = {}) {
    const adapter = named(new MemoryAdapter([ada]));
    const source = JSON.stringify([adapter, '', undefined]);
    const place = { source, agentId: 'marta', interaction: 'id call-1', kind };
    await openDrafts({ source }).write({ ...place, at: Date.now(), value: { base: ada, values } });
    const card = await CardHarness.show({
      ...{ adapter, agentId: 'marta', interactionId: 'call-1', phone, ...inputs },
    });
    await card.until(() => card.has('Discard'), 'the draft');
    return card;
  }

  for (const kind of ['contact ada', 'contact new'])
    it(`goes on with all that was typed, as ${kind}`, async () => {
      const card = await withUnsaved(kind);
      await card.until(() => card.has('Continue'), 'the source');
      await card.press('Continue');
      await card.until(() => card.has('Job title') && !card.field('Job title').disabled, 'the form');
      expect(card.field('Job title').value).to.equal('Countess');
    });

  for (const [what, inputs] of [
    ['the card is read-only', { readonly: true }],
    ['agents may not edit', { definition: { allow: ['note'] } }],
  ] as const)
    it(`can only be discarded where ${what}`, async () => {
      const card = await withUnsaved('contact ada', inputs);
      await card.until(() => card.heading === 'Ada', 'the contact');
      expect(card.has('Continue')).to.equal(false);
    });
});

describe('clear() of a card with something that waits', () => {
  it('tells how much, and keeps it where that is cancelled', async () => {
    const adapter = `fickle-${crypto.randomUUID()}`;
    const source = new FickleSource(new MemoryAdapter([ada]));
    registerAdapter(adapter, () => source.adapter);
    const key = JSON.stringify([adapter, '', undefined]);
    const tab = withOutbox(source.adapter, { source: key, owner: () => 'marta' });
    source.mood = 'offline';
    await present(tab.notes?.writing).add({ ...note, text: 'likes it brief' }, { signal, key: adapter });
    const card = await CardHarness.show({ adapter, agentId: 'marta', interactionId: 'call-1', phone });

    card.element.addEventListener('contact-clear', (event) => event.preventDefault(), { once: true });
    expect(await card.element.clear()).to.equal(false);
    expect(await tab.outbox?.list({ signal })).to.have.lengthOf(1);
    expect(await card.element.clear()).to.equal(true);
    expect(card.told('contact-clear')).to.deep.equal([{ waiting: 1 }, { waiting: 1 }]);
    await card.until(() => !card.has('Retry now'), 'its end');
    await emptied(tab);
    tab.close?.();
  });
});
