import { expect } from '@open-wc/testing';
import { changeRow, formValuesOf, sameValues } from '../../src/domain/contact-form-values.js';
import type { Contact } from '../../src/domain/contact.js';
import { rebasedForm } from '../../src/domain/rebased-form.js';
import { contactNamed } from '../support/contacts.js';

const base = contactNamed('Ada', '+46701740605', {
  revision: '1',
  title: 'Clerk',
  fields: { plan: 'Gold', note: 'Rings late' },
});
const theirs: Contact = {
  ...base,
  revision: '2',
  title: 'Chief',
  phones: [{ value: '+46701740699' }],
  fields: { tier: 'A', plan: 'Silver' },
};

describe('A form that goes on from what somebody else has saved', () => {
  it('is theirs as a whole where nothing was touched', () => {
    const values = formValuesOf(base);
    const rebased = rebasedForm({ base, mine: base, theirs }, values);
    expect(rebased.base).to.equal(theirs);
    expect(sameValues(rebased.values, formValuesOf(theirs))).to.equal(true);
    expect(rebased.taken).to.have.members(['title', 'phones', 'fields.tier', 'fields.plan', 'fields.note']);
    expect(rebased.kept).to.deep.equal([]);
  });

  it('keeps what was typed, as far as it was typed, beside what is theirs', () => {
    const values = formValuesOf(base);
    const typed = { ...values, emails: [{ key: 1, now: { value: 'ada@' } }] };
    const mine = { ...base, emails: [{ value: 'ada@' }] };
    const rebased = rebasedForm({ base, mine, theirs }, typed);
    expect(rebased.base).to.equal(theirs);
    expect(rebased.values.emails).to.equal(typed.emails);
    expect(rebased.values.texts['title']).to.equal('Chief');
  });

  it('begins with what both had before where both have changed it, so that the source refuses it', () => {
    const values = formValuesOf(base);
    const typed = { ...values, phones: changeRow(values.phones, 1, { value: '+46701740600' }) };
    const mine = { ...base, phones: [{ value: '+46701740600' }] };
    const rebased = rebasedForm({ base, mine, theirs }, typed);
    expect(rebased.values.phones).to.equal(typed.phones);
    expect(rebased.base).to.deep.equal({ ...theirs, phones: base.phones, revision: '1' });
    expect(rebased.kept).to.deep.equal(['phones']);
    expect(rebased.taken).not.to.include('phones');
  });

  it('is not asked about what both have changed alike', () => {
    const values = formValuesOf(base);
    const typed = { ...values, texts: { ...values.texts, title: 'Chief' } };
    const rebased = rebasedForm({ base, mine: { ...base, title: 'Chief' }, theirs }, typed);
    expect(rebased.base).to.equal(theirs);
    expect(rebased.kept).to.deep.equal([]);
  });

  it('goes on once more from what is changed after that', () => {
    const values = formValuesOf(base);
    const typed = { ...values, texts: { ...values.texts, title: 'Head' } };
    const first = rebasedForm({ base, mine: { ...base, title: 'Head' }, theirs }, typed);
    const again = { ...theirs, revision: '3', timeZone: 'Europe/London' };
    const mine = { ...first.base, title: 'Head' };
    const second = rebasedForm({ base: first.base, mine, theirs: again }, first.values);
    expect(second.base).to.deep.equal({ ...again, title: 'Clerk', revision: '1' });
    expect(second.values.texts['timeZone']).to.equal('Europe/London');
    expect(second.kept).to.deep.equal(['title']);
  });
});
