import { expect } from '@open-wc/testing';
import type { Contact, ContactChanges } from '../../src/domain/contact.js';
import { MemoryAdapter } from '../../src/index.js';
import '../support/all-views.js';
import { CardHarness } from '../support/card-harness.js';
import { named } from '../support/card-sources.js';
import { contactNamed } from '../support/contacts.js';
import { focusedElement } from '../support/seen.js';

const phone = '+46701740605';
const ada = contactNamed('Ada', phone, {
  revision: '1',
  title: 'Clerk',
  emails: [{ value: 'ada@engines.example' }],
  fields: { plan: 'Gold' },
});
const { signal } = new AbortController();

async function desk(lang = 'en', width = 320) {
  const adapter = new MemoryAdapter([ada]);
  const inputs = { adapter: named(adapter), interactionId: 'call-1', phone, agentId: 'marta' };
  const card = await CardHarness.show(inputs, { lang, width });
  await card.until(() => card.heading === 'Ada', 'the contact');
  let writes = 0;
  return {
    ...{ card, adapter },
    /** What somebody else saves meanwhile. */
    async change(changes: ContactChanges): Promise<Contact> {
      writes += 1;
      const stored = await adapter.get(ada.id, { signal });
      const changed = await adapter.editing.update(stored, changes, { signal, key: `other-${writes}` });
      await card.rest();
      return changed;
    },
  };
}

const marked = (card: CardHarness) => card.texts('.changed, .added, .removed');

describe('A contact that somebody else changes', () => {
  it('is shown as it is now, with what is new marked in words', async () => {
    const { card, change } = await desk();
    expect(marked(card)).to.deep.equal([]);
    await change({ fields: { plan: 'Silver' }, title: 'Chief' });
    await card.until(() => marked(card).length > 0, 'the marks');
    expect(marked(card)).to.deep.equal(['Plan Changed\nSilver']);
    expect(card.text).to.match(/Changed\s+\u2068Job title/);
  });

  it('is said to be removed, and what it was stays on the card until the agent looks again', async () => {
    const { card, adapter } = await desk();
    card.element.style.marginBlockStart = `${innerHeight - 200}px`; // Of the card only the beginning is seen.
    await adapter.editing.remove(ada.id, { signal });
    await card.until(() => card.text.includes('removed'), 'the line');
    expect(card.text).to.contain('Somebody else has removed Ada in the meantime.');
    expect(card.heading).to.equal('Ada');
    const line = card.all('contact-card-pending')[0]!.getBoundingClientRect();
    expect(Math.floor(line.bottom)).to.be.at.most(innerHeight);
    await card.press('Look again');
    await card.until(() => card.text.includes('No contact has this number'), 'the new answer');
    expect(card.text).not.to.contain('in the meantime');
  });

  it('is edited on with what the agent has typed, and with what the other has changed beside it', async () => {
    const { card, adapter, change } = await desk();
    await card.press('Edit');
    await card.until(() => card.has('Job title') && !card.field('Job title').disabled, 'the form');
    await card.type('Job title', 'Countess');
    await change({ fields: { plan: 'Silver' } });
    await card.until(() => card.text.includes('Somebody else has just changed'), 'the news');
    expect(card.field('Job title').value).to.equal('Countess');
    expect(card.field('Plan').value).to.equal('Silver');
    await card.press('Save');
    await card.until(() => card.heading === 'Ada', 'the contact');
    const { title, fields } = await adapter.get(ada.id, { signal });
    expect([title, fields]).to.deep.equal(['Countess', { plan: 'Silver' }]);
  });

  it('is edited on where it was removed, and the line that says so is not over the controls', async () => {
    const { card, adapter } = await desk();
    card.element.style.marginBlockStart = `${innerHeight - 200}px`;
    await card.press('Edit');
    await card.until(() => card.has('Job title') && !card.field('Job title').disabled, 'the form');
    await card.type('Job title', 'Countess');
    await adapter.editing.remove(ada.id, { signal });
    await card.until(() => card.text.includes('in the meantime'), 'the line');
    expect(card.field('Job title').value).to.equal('Countess');
    const save = card.button('Save').getBoundingClientRect();
    const line = card.all('contact-card-pending')[0]!.getBoundingClientRect();
    expect(line.top).to.be.at.least(save.bottom);
  });

  it('is not written over where both have changed the same', async () => {
    const { card, change } = await desk();
    await card.press('Edit');
    await card.until(() => card.has('Job title') && !card.field('Job title').disabled, 'the form');
    await card.type('Job title', 'Countess');
    await change({ title: 'Chief', fields: { plan: 'Silver' } });
    await card.until(() => card.text.includes('Changed by you and by somebody else'), 'the news');
    expect(card.field('Job title').value).to.equal('Countess');
    await card.press('Save');
    await card.until(() => card.has('Save this'), 'the question');
    expect(card.text).to.contain('Yours').and.to.contain('Chief');
  });

  it('is marked in another document as well, and still when it is back', async () => {
    const { card, change } = await desk();
    const frame = document.createElement('iframe');
    const home = card.element.parentElement!;
    document.body.append(frame);
    frame.contentDocument!.body.append(card.element);
    await change({ fields: { plan: 'Silver' } });
    await card.until(() => marked(card).length > 0, 'the marks');
    const border = () => {
      const row = card.all('.changed')[0]!;
      return row.ownerDocument.defaultView!.getComputedStyle(row).borderInlineStartWidth;
    };
    expect(border()).to.equal('3px');
    home.append(card.element);
    await card.until(() => card.all('.changed').length > 0, 'the marks');
    expect(border()).to.equal('3px');
    frame.remove();
  });

  it('shows what was taken away, struck through, in its place', async () => {
    const { card, change } = await desk();
    const { phones } = ada;
    await change({ phones: [{ value: '+46701740699' }, ...phones], emails: [] });
    await card.until(() => marked(card).length > 0, 'the marks');
    expect(marked(card).map((text) => text.replaceAll('\n', ' '))).to.deep.equal([
      'Phone New +46 70 174 06 99',
      'E-mail Removed ada@engines.example',
    ]);
    const [removed] = card.all('.removed');
    expect(getComputedStyle(removed!.querySelector('.value')!).textDecorationLine).to.equal('line-through');
    expect(removed?.querySelector('button')).to.equal(null);
  });

  it('leaves the focus and what is selected where they are', async () => {
    const { card, change } = await desk();
    const call = card.button('Call');
    call.focus();
    await change({ fields: { plan: 'Silver' } });
    await card.until(() => marked(card).length > 0, 'the marks');
    expect(focusedElement() === call).to.equal(true);
  });

  it('leaves a note that is being written as it is', async () => {
    const { card, change } = await desk();
    await card.press('Add note');
    await card.until(() => card.has('New note') && !card.field('New note').readOnly, 'the note');
    await card.type('New note', 'Calls back');
    await change({ fields: { plan: 'Silver' } });
    await card.until(() => marked(card).length > 0, 'the marks');
    expect(card.field('New note').value).to.equal('Calls back');
  });

  it('is marked no longer once the agent has gone on to somebody else and back', async () => {
    const { card, change } = await desk();
    await change({ fields: { plan: 'Silver' } });
    await card.until(() => marked(card).length > 0, 'the marks');
    await card.set({ interactionId: 'call-2', phone: '+46701740698' });
    await card.set({ interactionId: 'call-1', phone });
    await card.until(() => card.heading === 'Ada', 'the contact');
    expect(marked(card)).to.deep.equal([]);
    expect(card.detail('Plan')).to.equal('Silver');
  });

  it('is accessible with its marks, in every direction of writing', async () => {
    for (const lang of ['en', 'ar']) {
      const { card, change } = await desk(lang, 280);
      await change({ fields: { plan: 'Silver' }, emails: [], title: 'Chief' });
      await card.until(() => marked(card).length > 0, 'the marks');
      await expect(card.element).to.be.accessible();
      expect(card.element.scrollWidth).to.equal(card.element.clientWidth);
    }
  });

  describe('is told to screen readers', () => {
    const said: string[] = [];
    const listener = new MutationObserver(() => {
      const text = document.querySelector('[data-contact-card-announcements]')?.textContent;
      if (text) said.push(text.replace(/[\u2068\u2069]/g, ''));
    });
    const { ariaNotify } = document.body as { ariaNotify?: unknown };
    beforeEach(() => {
      said.length = 0;
      listener.observe(document.body, { childList: true, subtree: true, characterData: true });
      Object.assign(document.body, { ariaNotify: undefined });
    });
    afterEach(() => {
      listener.disconnect();
      Object.assign(document.body, { ariaNotify });
    });

    it('once, by the names of what has changed, and the contact is not said anew', async () => {
      const { card, change } = await desk();
      said.length = 0;
      await change({ title: 'Chief' });
      await change({ fields: { plan: 'Silver' } });
      await card.until(() => said.length > 0, 'the announcement');
      expect(said).to.deep.equal(['Changed by somebody else: Job title and Plan.']);
    });
  });
});
