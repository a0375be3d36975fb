import { expect } from '@open-wc/testing';
import { MemoryAdapter } from '../../src/index.js';
import { answeredWith, phone } from '../support/answered-card.js';
import { CardHarness } from '../support/card-harness.js';
import { named } from '../support/card-sources.js';
import { contactNamed } from '../support/contacts.js';
import { Heard } from '../support/heard.js';

const ada = contactNamed('Ada', phone);
const bo = contactNamed('Bo', phone);

describe('"Look again"', () => {
  it('finds whoever is there by now, where nobody was', async () => {
    const { card, source, answer } = await answeredWith([]);
    expect(card.text).to.contain('No contact has this number');
    await card.press('Look again');
    expect(card.lines).to.deep.equal(['+46 70 174 06 05', 'Sweden', 'Looking up …']);
    await answer(ada);
    expect(card.heading).to.equal('Ada');
    expect(source.fresh).to.deep.equal([1]);
  });

  it('finds who else there is by now, where one was found', async () => {
    const { card, source, answer } = await answeredWith([ada]);
    await card.press('Look again');
    expect(card.text).not.to.contain('Ada');
    await answer(ada, bo);
    expect(card.heading).to.equal('2 contacts have this number');
    expect(source.fresh).to.deep.equal([1]);
  });

  it('finds who is left by now, where several were found', async () => {
    const { card, source, answer } = await answeredWith([ada, bo]);
    await card.press('Look again');
    await answer(bo);
    expect(card.heading).to.equal('Bo');
    expect(source.fresh).to.deep.equal([1]);
  });

  it('fetches the contact that the desktop named', async () => {
    const { card, source } = await answeredWith([], { contactId: 'ada' });
    source.gets[0]?.answer(ada);
    await card.rest();
    await card.press('Look again');
    source.gets[1]?.answer({ ...ada, title: 'Analyst' });
    await card.rest();
    expect(card.text).to.contain('Ada').and.to.contain('Analyst');
    expect(source.finds).to.be.empty;
  });

  it('is told to the page, and said, as the first look-up was', async () => {
    const heard = new Heard();
    const { card, answer } = await answeredWith([]);
    await card.press('Look again');
    await answer(ada);
    heard.restore();
    expect(card.told('contact-lookup-finished').map(({ outcome }) => outcome)).to.deep.equal(['none', 'one']);
    expect(heard.texts).to.deep.equal(['No contact has this number', 'Contact: Ada']);
  });

  it('finds in this browser what was added there meanwhile', async () => {
    const memory = new MemoryAdapter([]);
    const card = await CardHarness.show({ adapter: named(memory), phone });
    const { signal } = new AbortController();
    await memory.editing.create(ada, { key: 'a', signal });
    await card.press('Look again');
    expect(card.heading).to.equal('Ada');
  });

  describe('is not offered', () => {
    it('where the desktop brings its own matches', async () => {
      const { card } = await answeredWith([], { candidates: [{ contact: ada }] });
      expect(card.heading).to.equal('Ada');
      expect(card.has('Look again')).to.equal(false);
      await card.set({ candidates: [] });
      expect(card.text).to.contain('No contact has this number');
      expect(card.has('Look again')).to.equal(false);
    });

    it('where the agent chose from a list, to which there is a way back', async () => {
      const { card } = await answeredWith([ada, bo]);
      await card.press('Bo same number');
      expect(card.has('Look again')).to.equal(false);
      await card.press('Back');
      expect(card.has('Look again')).to.equal(true);
    });

    it('where there is nothing to look up', async () => {
      for (const number of ['anonymous', '+46*****67', 'front desk'])
        expect((await answeredWith([], { phone: number })).card.has('Look again'), number).to.equal(false);
    });
  });
});
