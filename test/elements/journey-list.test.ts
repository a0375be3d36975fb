import { expect } from '@open-wc/testing';
import { ContactError } from '../../src/index.js';
import { wayOf } from '../../demo/journey/made-up-way.js';
import type { CardHarness } from '../support/card-harness.js';
import { FakeWebsite } from '../support/fake-website.js';
import { JourneyCards, sentenceOf } from '../support/journey-card.js';
import { goBeside, press, tabTo } from '../support/keyboard.js';

const visits = (count: number) => Array.from({ length: count }, (_, nth) => `page-${nth + 1} 5`).join(', ');
const stepsOn = (card: CardHarness) => card.texts('.step .step-name');

describe('The list of a journey', () => {
  let cards: JourneyCards;
  beforeEach(() => {
    cards = new JourneyCards();
  });
  afterEach(() => cards.restore());

  it('says the same in words, newest first, under the days', async () => {
    const { card } = await cards.show({
      way: 'start 9, pause 1440, cart 11, error Out of stock, call, payment 55',
    });
    await card.press('List of 4 steps');
    expect(stepsOn(card)).to.deep.equal(['Payment', 'Call', 'Cart', 'Start']);
    expect(card.texts('#list h4')).to.deep.equal(['Nov 22, 2026', 'Nov 21, 2026']);
    const [payment, , cart] = card.texts('.step');
    expect(payment).to.match(/· now|· \d+ sec/);
    expect(cart).to.contain('Error').and.to.contain('Out of stock');
    expect(card.all('.step time').map((time) => time.getAttribute('datetime'))).to.have.lengthOf(4);
    await card.press('List of 4 steps');
    expect(stepsOn(card)).to.deep.equal([]);
  });

  it('shows more of what is held, and then of what the website keeps', async () => {
    const { card, website } = await cards.show({ way: visits(520) });
    await card.press('List of 500 steps');
    expect(stepsOn(card)).to.have.lengthOf(30);
    await card.press('Show earlier');
    expect(stepsOn(card)).to.have.lengthOf(60);
    while (stepsOn(card).length < 500) await card.press('Show earlier');
    const before = website.lists.length;
    await card.press('Show earlier');
    await cards.rest(card);
    expect(website.lists.length).to.equal(before + 1);
    expect(card.has('List of 520 steps')).to.equal(true);
  });

  it('says that what was before could not be had, and can be asked again', async () => {
    const { card, website } = await cards.show({ way: visits(501) });
    await card.press('List of 500 steps');
    while (stepsOn(card).length < 500) await card.press('Show earlier');
    website.failure = new ContactError('unavailable', 'no');
    await card.press('Show earlier');
    await cards.rest(card);
    expect(card.text).to.contain('The journey could not be loaded.');
    website.failure = undefined;
    await card.press('Show earlier');
    await cards.rest(card);
    expect(card.has('List of 501 steps')).to.equal(true);
    expect(card.text).not.to.contain('The journey could not be loaded.');
  });

  describe('and its picture are as the agent wants them:', () => {
    const way = 'start 10, search moon, cart 20, payment 55';

    async function choose(card: CardHarness, field: string): Promise<void> {
      card.field(field).click();
      await cards.rest(card);
    }

    it('with addresses in place of titles', async () => {
      const { card } = await cards.show({ way });
      await card.press('Journey options');
      await choose(card, 'Addresses in place of titles');
      expect(sentenceOf(card)).to.equal('Now on /payment · 0:55');
    });

    it('without a kind of event', async () => {
      const { card } = await cards.show({ way });
      await card.press('Journey options');
      await choose(card, 'Page');
      expect(card.has('List of 1 step')).to.equal(true);
      expect(sentenceOf(card)).to.equal('Now on Payment · 0:55');
      await choose(card, 'Page');
      expect(card.has('List of 3 steps')).to.equal(true);
    });

    it('of another time, with the focus where it was', async () => {
      const website = new FakeWebsite();
      website.happen('ada', ...wayOf('old', 'vinge 5, pause 120, mane 60'));
      const { card } = await cards.show({ website });
      expect(card.has('List of 2 steps')).to.equal(true);
      await card.press('Journey options');
      const [range] = card.all('.options select') as HTMLSelectElement[];
      range!.focus();
      range!.value = 'hour';
      range!.dispatchEvent(new Event('change', { bubbles: true }));
      await cards.rest(card);
      expect(card.has('List of 1 step')).to.equal(true);
      expect(card.all('.options select')).to.have.lengthOf(1);
      expect(range!.matches(':focus')).to.equal(true);
    });

    it('by keys alone', async () => {
      const { card } = await cards.show({ way });
      goBeside(card);
      await tabTo(card, 'Journey options');
      await press(card, 'Enter');
      await tabTo(card, 'Addresses in place of titles');
      await press(card, ' ');
      expect(sentenceOf(card)).to.equal('Now on /payment · 0:55');
      await press(card, 'Escape');
      expect([card.focused, card.all('.options').length]).to.deep.equal(['Journey options', 0]);
    });
  });
});
