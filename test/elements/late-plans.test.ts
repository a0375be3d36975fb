import { expect } from '@open-wc/testing';
import { CardHarness } from '../support/card-harness.js';
import { knowing } from '../support/card-sources.js';
import { contactNamed } from '../support/contacts.js';

/** The first card of this page: nothing has asked for the numbering plans before it. */
describe('before the numbering plans have loaded', () => {
  const contact = contactNamed('Ada', '+46701740605', {
    addresses: [
      { street: '350 Fifth Avenue', locality: 'New York', region: 'NY', postalCode: '10118', country: 'US' },
    ],
  });

  it('numbers stand as they came, and are formatted in place', async () => {
    const card = CardHarness.put({ adapter: knowing(contact), phone: '+46701740605' }, { width: 500 });
    await card.until(() => card.heading === 'Ada', 'Ada');
    const { offsetHeight } = card.element;
    const top = () => card.all('dt')[0]?.getBoundingClientRect().top;
    const before = top();
    expect(card.lines[0]).to.equal('+46701740605');
    expect(card.text).not.to.contain('Sweden');
    expect(card.detail('Phone · the caller’s number')).to.equal('+46701740605');
    expect(card.detail('Address')).to.equal('350 Fifth Avenue\n10118 New York\nNY\nUnited States');

    await card.rest();
    expect(card.lines.slice(0, 2)).to.deep.equal(['+46 70 174 06 05', 'Sweden']);
    expect(card.detail('Phone · the caller’s number')).to.equal('+46 70 174 06 05');
    expect(card.detail('Address')).to.equal('350 Fifth Avenue\nNew York, NY 10118\nUnited States');
    expect(top()).to.equal(before);
    expect(offsetHeight).to.be.above(100);
  });
});
