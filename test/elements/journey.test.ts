import { expect } from '@open-wc/testing';
import { ContactError } from '../../src/index.js';
import { now, wayOf } from '../../demo/journey/made-up-way.js';
import { knowing } from '../support/card-sources.js';
import { contactNamed } from '../support/contacts.js';
import { FakeWebsite } from '../support/fake-website.js';
import { detailOf, JourneyCards, journeyOf, pictureOn, sentenceOf } from '../support/journey-card.js';
import { press } from '../support/keyboard.js';

const toThePayment = 'start 10, cart 20, payment 55';

/** A customer who goes round between two pages. */
const inCircles = 'cart 11, payment 12, cart 8, payment 9, cart 7, payment 9, cart 6, payment 9';

describe('The journey', () => {
  let cards: JourneyCards;
  beforeEach(() => {
    cards = new JourneyCards();
  });
  afterEach(() => cards.restore());

  it('says where the customer is, and for how long already', async () => {
    const { card } = await cards.show({ way: toThePayment });
    expect(sentenceOf(card)).to.equal('Now on Payment · 0:55');
    expect(card.texts('.presence')).to.deep.equal(['Live']);
    await cards.rest(card, 7_000);
    expect(sentenceOf(card)).to.equal('Now on Payment · 1:02');
  });

  it('says that they are idle, and then where they were last', async () => {
    const { card } = await cards.show({ way: toThePayment });
    await cards.rest(card, 120_000);
    expect(sentenceOf(card)).to.equal('On Payment · idle for 2 min');
    expect(card.texts('.presence')).to.deep.equal(['Idle']);
    await cards.rest(card, 30 * 60_000);
    expect(sentenceOf(card)).to.equal('Last on Payment · 32 min. ago');
    expect(card.texts('.presence')).to.deep.equal(['Away']);
  });

  it('knows that they are there who go on, whatever was said of the page before', async () => {
    const website = new FakeWebsite();
    website.presence = { at: new Date(now - 10_000).toISOString(), state: 'left' };
    const { card } = await cards.show({ way: toThePayment, website });
    expect(card.texts('.presence')).to.deep.equal(['Away']);
    website.happen('ada', ...wayOf('more', 'order 0'));
    await cards.rest(card, 100);
    expect(card.texts('.presence')).to.deep.equal(['Live']);
  });

  it('warns, with its reason, of who may be stuck, and of nobody else', async () => {
    const { card } = await cards.show({ way: inCircles });
    expect(card.texts('.warning')).to.deep.equal([
      'May be stuck: looping between ⁨Cart⁩ and ⁨Payment⁩, 4 times',
    ]);
    const { card: other } = await cards.show({ way: toThePayment });
    expect(other.texts('.warning')).to.deep.equal([]);
  });

  it('tells what happens at once', async () => {
    const { card, website } = await cards.show({ way: toThePayment });
    website.happen('ada', ...wayOf('more', 'order 0'));
    await cards.rest(card, 100);
    expect(sentenceOf(card)).to.equal('Now on Order placed · 0:00');
  });

  it('says that nothing is heard any more, and that somebody is', async () => {
    const beating = new FakeWebsite();
    beating.beats = true;
    const { card, website } = await cards.show({ way: toThePayment, website: beating });
    await card.until(() => website.open.length > 0, 'the feed');
    website.open[0]?.tell(new ContactError('unavailable', 'gone'));
    website.failure = new ContactError('unavailable', 'gone');
    await cards.rest(card, 1_000);
    expect(card.texts('.lost')).to.deep.equal(['Live updates are interrupted; trying again']);
    expect(card.texts('.presence')).to.deep.equal(['Idle']);
    website.failure = undefined;
    for (let turn = 0; turn < 12; turn += 1) await cards.rest(card, 5_000);
    expect(card.texts('.lost')).to.deep.equal([]);
  });

  it('takes no place where there is none', async () => {
    const { card } = await cards.show({ inputs: { adapter: knowing(contactNamed('Ada')) } });
    expect(card.text).not.to.contain('Journey');
    const view = [...card.element.shadowRoot!.querySelectorAll('contact-card-journey')];
    expect(view.every((each) => each.hasAttribute('empty') && each.clientHeight === 0)).to.equal(true);
  });

  it('says that the website does not know somebody', async () => {
    const website = new FakeWebsite();
    website.find = () => Promise.resolve(undefined);
    const { card } = await cards.show({ website });
    expect(card.text).to.contain('Journey\nNot seen on the website');
  });

  it('is asked for again where it has failed, and keeps the focus', async () => {
    const website = new FakeWebsite();
    website.failure = new ContactError('unavailable', 'no');
    const { card } = await cards.show({ website, way: toThePayment });
    expect(card.text).to.contain('The journey could not be loaded.');
    website.failure = undefined;
    card.button('Retry').focus();
    await press(card, 'Enter');
    await cards.rest(card);
    expect(sentenceOf(card)).to.equal('Now on Payment · 0:55');
    expect(card.focused).to.equal('Journey');
  });

  it('folds, and says where they are all the same', async () => {
    const { card, website } = await cards.show({ way: toThePayment });
    await card.press('Journey');
    expect(card.all('.picture')).to.deep.equal([]);
    expect(card.button('Journey').getAttribute('aria-expanded')).to.equal('false');
    website.happen('ada', ...wayOf('more', 'order 0'));
    await cards.rest(card, 100);
    expect(sentenceOf(card)).to.equal('Now on Order placed · 0:00');
    await card.set({ contactId: 'bo' });
    await card.set({ contactId: 'ada' });
    await cards.rest(card);
    expect(card.button('Journey').getAttribute('aria-expanded')).to.equal('false');
  });

  describe('of the customer before', () => {
    const boToo = (website: FakeWebsite) =>
      website.happen('bo', ...wayOf('bo', 'stork 10, fyr 20, norrsken 30'));

    it('is at no moment beside the next', async () => {
      const { card, website } = await cards.show({ way: 'start 9, vinge 30' });
      boToo(website);
      const root = journeyOf(card)!.shadowRoot!;
      const wrong: string[] = [];
      const watcher = new MutationObserver(() => {
        if (card.heading === 'Bo' && root.textContent.includes('Vinge')) wrong.push(root.textContent);
      });
      watcher.observe(root, { childList: true, subtree: true, characterData: true });
      await card.set({ contactId: 'bo' });
      await cards.rest(card);
      watcher.disconnect();
      expect(sentenceOf(card)).to.equal('Now on Norrsken · 0:30');
      expect(wrong).to.deep.equal([]);
    });

    for (const isAway of [false, true])
      it(`leaves no place, step or menu open, ${isAway ? 'away from the page' : 'on the page'}`, async () => {
        const { card, website } = await cards.show({ way: toThePayment });
        boToo(website);
        pictureOn(card).focus();
        await press(card, 'Home');
        await card.press('List of 3 steps');
        await card.press('Journey options');
        expect(card.all('.options')).to.have.lengthOf(1);
        const [view, parent] = [card.element, card.element.parentElement!];
        if (isAway) view.remove();
        Object.assign(view, { contactId: 'bo' });
        if (isAway) parent.append(view);
        await cards.rest(card);
        expect(sentenceOf(card)).to.equal('Now on Norrsken · 0:30');
        expect(detailOf(card)).to.equal('Point at a step to see more of it');
        expect(card.all('.step, .options')).to.deep.equal([]);
      });
  });

  describe('is followed', () => {
    it('only where somebody sees it', async () => {
      const { card, website } = await cards.show({ way: toThePayment });
      await card.until(() => website.open.length === 1, 'the feed');
      card.element.style.display = 'none';
      await card.until(() => website.open.length === 0, 'its end');
      card.element.style.display = '';
      await card.until(() => website.open.length === 1, 'the feed again');
      card.element.style.marginBlockStart = '400vh';
      await card.until(() => website.open.length === 0, 'its end out of view');
    });

    it('while the page is not in the background', async () => {
      const { card, website } = await cards.show({ way: toThePayment });
      await card.until(() => website.open.length === 1, 'the feed');
      Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
      document.dispatchEvent(new Event('visibilitychange'));
      await card.until(() => website.open.length === 0, 'its end');
      Reflect.deleteProperty(document, 'visibilityState');
      document.dispatchEvent(new Event('visibilitychange'));
      await card.until(() => website.open.length === 1, 'the feed again');
    });

    it('once, however many cards show it', async () => {
      const { card, website } = await cards.show({ way: toThePayment });
      const { adapter } = card.element;
      const { card: second } = await cards.show({ website, inputs: { adapter } });
      expect([sentenceOf(card), sentenceOf(second)]).to.deep.equal(Array(2).fill('Now on Payment · 0:55'));
      expect(website.open).to.have.lengthOf(1);
    });

    it('again by a card that was taken off the page and put back', async () => {
      const { card, website } = await cards.show({ way: toThePayment });
      await card.until(() => website.open.length === 1, 'the feed');
      const parent = card.element.parentElement!;
      card.element.remove();
      await card.until(() => website.open.length === 0, 'its end');
      parent.append(card.element);
      await cards.rest(card);
      await card.until(() => website.open.length === 1, 'the feed again');
      website.happen('ada', ...wayOf('more', 'order 0'));
      await cards.rest(card, 100);
      expect(sentenceOf(card)).to.equal('Now on Order placed · 0:00');
    });
  });
});
