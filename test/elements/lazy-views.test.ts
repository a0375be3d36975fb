import { expect } from '@open-wc/testing';
import { ContactCardElement } from '../../src/index.js';
import { CardHarness } from '../support/card-harness.js';
import { knowing } from '../support/card-sources.js';
import { FakeTimers } from '../support/fake-timers.js';

/** Nothing has shown or brought this view before: no other card is on this page yet, and no time passes. */
describe('a view that loads when it is first shown', () => {
  let timers: FakeTimers;
  before(() => {
    timers = new FakeTimers();
  });
  after(() => timers.restore());

  it('is tried again where it could not be loaded', async () => {
    let tries = 0;
    class CardElsewhere extends ContactCardElement {
      static override viewLoaders = {
        'contact-card-none': async () => {
          tries += 1;
          if (tries === 1) throw new TypeError('Failed to fetch dynamically imported module');
          return (await import('../../src/elements/none/contact-card-none.js')).ContactCardNoneElement;
        },
      };
    }
    customElements.define('card-elsewhere', CardElsewhere);
    const card = new CardHarness(document.createElement('card-elsewhere') as ContactCardElement);
    document.body.append(card.element);
    await card.set({ adapter: knowing(), phone: '+46701740699' });
    expect(card.text).to.contain('The contact source does not answer.');
    card.button('Retry').focus();
    await card.press('Retry');
    expect(card.text).to.contain('No contact has this number');
    expect(card.focused).to.equal('Copy +46 70 174 06 99');
    expect(tries).to.equal(2);
    card.element.remove();
  });

  it('is brought before it is needed, half a second after the first card', async () => {
    const card = await CardHarness.show();
    expect(customElements.get('contact-card-list')).to.equal(undefined);
    timers.pass(500);
    await card.rest();
    for (const view of ['erase', 'idle', 'list', 'none', 'notice'])
      expect(customElements.get(`contact-card-${view}`), view).to.be.a('function');
  });
});
