import { expect } from '@open-wc/testing';
import type { Contact, ContactChanges } from '../../src/domain/contact.js';
import { MemoryAdapter } from '../../src/index.js';
import '../support/all-views.js';
import { CardHarness } from '../support/card-harness.js';
import { named } from '../support/card-sources.js';
import { contactNamed } from '../support/contacts.js';

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
    expect(card.text).to.contain('Changed \u2068Job title');
  });

  it('is said to be removed, and what it was stays on the card until the agent looks again', async () => {
    const { card, adapter } = await desk();
    await adapter.editing.remove(ada.id, { signal });
    await card.until(() => card.text.includes('removed'), 'the line');
    expect(card.text).to.contain('Somebody else has removed Ada in the meantime.');
    expect(card.heading).to.equal('Ada');
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
});
