import { expect } from '@open-wc/testing';
import type { JourneyEvent } from '../../src/domain/journey/journey-event.js';
import { wayOf } from '../../demo/journey/made-up-way.js';
import type { CardHarness } from '../support/card-harness.js';
import { detailOf, JourneyCards, journeyOf, pictureOn } from '../support/journey-card.js';
import { press } from '../support/keyboard.js';

const three = 'start 10, cart 20, error Out of stock, payment 55';
const thirty = Array.from({ length: 30 }, (_, place) => `page-${place + 1} 20`).join(', ');

/** In the picture, by their name. */
const dotsIn = (card: CardHarness) => [...pictureOn(card).querySelectorAll('.dot')];

/** As a mouse does over the nth dot. */
function point(card: CardHarness, nth: number, type: 'pointermove' | 'click'): void {
  const { left, top, width, height } = dotsIn(card)[nth]!.getBoundingClientRect();
  const at = { clientX: left + width / 2, clientY: top + height / 2, bubbles: true, composed: true };
  pictureOn(card).dispatchEvent(
    type === 'click' ? new MouseEvent(type, at) : new PointerEvent(type, { ...at, pointerType: 'mouse' }),
  );
}

describe('The picture of a journey', () => {
  let cards: JourneyCards;
  beforeEach(() => {
    cards = new JourneyCards();
  });
  afterEach(() => cards.restore());

  const nameShown = (card: CardHarness) => detailOf(card)?.split('\n')[0]?.split(' ')[0];

  /** By keys, the picture says where one is. */
  const said = (card: CardHarness) => pictureOn(card).getAttribute('aria-valuetext')?.split(',')[0];

  it('is a slider over its steps', async () => {
    const { card } = await cards.show({ way: three });
    const picture = pictureOn(card);
    expect(
      ['role', 'aria-label', 'aria-valuemin', 'aria-valuemax', 'aria-valuenow'].map((name) =>
        picture.getAttribute(name),
      ),
    ).to.deep.equal(['slider', 'Steps of the journey', '1', '3', '3']);
    expect(picture.getAttribute('aria-valuetext')).to.match(/^Payment, .+, 55 sec$/);
    picture.focus();
    await press(card, 'ArrowLeft');
    expect(picture.getAttribute('aria-valuetext')).to.match(/^Cart, .+, 21 sec, Error: Out of stock$/);
    expect(picture.getAttribute('aria-valuenow')).to.equal('2');
  });

  it('is walked through by keys, from end to end and no further', async () => {
    const { card } = await cards.show({ way: thirty, width: 900 });
    pictureOn(card).focus();
    const way: [key: string, to: string][] = [
      ['ArrowLeft', 'Page 29'],
      ['ArrowDown', 'Page 28'],
      ['ArrowRight', 'Page 29'],
      ['ArrowUp', 'Page 30'],
      ['ArrowRight', 'Page 30'],
      ['PageDown', 'Page 25'],
      ['PageUp', 'Page 30'],
      ['Home', 'Page 1'],
      ['ArrowLeft', 'Page 1'],
      ['End', 'Page 30'],
    ];
    for (const [key, to] of way) {
      await press(card, key);
      expect(said(card), key).to.equal(to);
    }
    await press(card, 'Home', 'Escape');
    expect(detailOf(card)).to.equal('Point at a step to see more of it');
  });

  it('is walked through the other way from right to left', async () => {
    const { card } = await cards.show({ way: three, lang: 'ar' });
    await card.until(() => card.all('.picture').length > 0, 'the picture');
    const [first, last] = [dotsIn(card)[0]!, dotsIn(card).at(-1)!].map(
      (dot) => dot.getBoundingClientRect().left,
    );
    expect(first).to.be.above(last!);
    pictureOn(card).focus();
    await press(card, 'ArrowRight');
    expect(said(card)).to.equal('Cart');
    await press(card, 'ArrowLeft');
    expect(said(card)).to.equal('Payment');
  });

  it('has the Escape that unselects a step for itself, and leaves any other to the host', async () => {
    const { card } = await cards.show({ way: three });
    let heard = 0;
    const hear = ({ key }: KeyboardEvent) => void (heard += Number(key === 'Escape'));
    document.addEventListener('keydown', hear);
    pictureOn(card).focus();
    await press(card, 'Home', 'Escape');
    expect(heard).to.equal(0);
    await press(card, 'Escape');
    document.removeEventListener('keydown', hear);
    expect(heard).to.equal(1);
  });

  it('shows the step that has the focus, as long as it has it', async () => {
    const { card } = await cards.show({ way: three });
    card.button('Journey options').focus();
    await press(card, 'Tab');
    expect([card.focused, nameShown(card)]).to.deep.equal(['Steps of the journey', 'Payment']);
    await press(card, 'Shift+Tab');
    expect(detailOf(card)).to.equal('Point at a step to see more of it');
  });

  it('shows the step at which a mouse points, keeps that which is pressed, and nothing moves', async () => {
    const { card } = await cards.show({ way: three });
    const places = () => card.all('.picture, .foot').map((part) => part.getBoundingClientRect().top);
    const before = places();
    point(card, 0, 'pointermove');
    await card.rest();
    expect(nameShown(card)).to.equal('Start');
    expect(places()).to.deep.equal(before);
    pictureOn(card).dispatchEvent(new PointerEvent('pointerleave'));
    await card.rest();
    expect(nameShown(card)).to.equal('Point');
    point(card, 0, 'click');
    pictureOn(card).dispatchEvent(new PointerEvent('pointerleave'));
    await card.rest();
    expect(nameShown(card)).to.equal('Start');
    point(card, 2, 'click');
    await card.rest();
    expect(nameShown(card)).to.equal('Payment');
  });

  it('links to a page that is one, elsewhere and without telling where from', async () => {
    const { card } = await cards.show({ way: three });
    point(card, 2, 'click');
    await card.rest();
    const [link] = card.all('.detail a') as HTMLAnchorElement[];
    expect([link?.href, link?.target, link?.rel]).to.deep.equal([
      'https://skymning.example/payment',
      '_blank',
      'noopener noreferrer',
    ]);
  });

  it('links to no page whose address stands for several', async () => {
    const inputs = { definition: { journey: { titles: [{ path: '/pay*', title: 'Payment' }] } } };
    const { card } = await cards.show({ way: three, inputs });
    point(card, 2, 'click');
    await card.rest();
    expect([nameShown(card), card.all('.detail a').length]).to.deep.equal(['Payment', 0]);
  });

  it('goes back to what was before, and to the latest', async () => {
    const { card } = await cards.show({ way: thirty });
    const latest = said(card);
    const earlier = card.buttons.find((name) => /earlier steps/.test(name))!;
    expect(Number.parseInt(earlier)).to.equal(30 - dotsIn(card).length);
    await card.press(earlier);
    expect(said(card)).not.to.equal(latest);
    card.button('Latest').focus();
    await press(card, 'Enter');
    expect([card.has('Latest'), said(card), card.focused]).to.deep.equal([
      false,
      latest,
      'Steps of the journey',
    ]);
  });

  it('stands still while the agent reads back, and says how much has come', async () => {
    const { card, website } = await cards.show({ way: three });
    point(card, 0, 'click');
    await cards.rest(card);
    await card.until(() => website.open.length > 0, 'the feed');
    website.happen('ada', ...wayOf('more', 'order 1, orders 1, start 1'));
    await cards.rest(card, 100);
    expect([card.has('3 new'), said(card), dotsIn(card).length]).to.deep.equal([true, 'Start', 3]);
    await card.press('3 new');
    expect([card.has('3 new'), dotsIn(card).length, said(card)]).to.deep.equal([false, 6, 'Start']);
    expect(detailOf(card)).to.equal('Point at a step to see more of it');
  });

  describe('has no more than 250 elements', () => {
    const elementsIn = (card: CardHarness) => pictureOn(card).querySelectorAll('svg, svg *').length;

    /** Reloads, errors and calls by turns, each on another page. */
    const worst: readonly JourneyEvent[] = wayOf(
      'ada',
      Array.from({ length: 200 }, (_, nth) => {
        const page = ['start', 'cart', 'payment', 'order', 'login', 'vinge', 'mane', 'fyr', 'glod'][nth % 9];
        return `${page} 5, ${page} 5, error No 5${nth % 50 === 0 ? ', call 5' : ''}`;
      }).join(', '),
    );

    for (const width of [300, 900, 2000])
      it(`of the most that a step can have, at ${width} pixels`, async () => {
        const { card } = await cards.show({ way: worst, width });
        expect(dotsIn(card).length).to.be.above(5);
        expect(card.texts('.loads').length + pictureOn(card).querySelectorAll('.loads').length).to.be.above(
          5,
        );
        expect(elementsIn(card)).to.be.at.most(250);
      });

    it('of 100,000 events', async () => {
      const { card, website } = await cards.show({ width: 900 });
      website.happen(
        'ada',
        ...wayOf(
          'ada',
          Array(100_000)
            .fill(0)
            .map((_, nth) => `page-${nth % 40} 1`)
            .join(','),
        ),
      );
      await card.set({ contactId: 'bo' });
      await card.set({ contactId: 'ada' });
      await cards.rest(card);
      expect(dotsIn(card).length).to.be.above(20);
      expect(elementsIn(card)).to.be.at.most(250);
    });
  });

  it('is drawn once for what comes at once, beside 2,000 events', async () => {
    const many = Array.from({ length: 2_000 }, (_, nth) => `page-${nth % 9} 2`).join(', ');
    const { card, website } = await cards.show({ way: many });
    await card.until(() => website.open.length > 0, 'the feed');
    const view = journeyOf(card) as HTMLElement & {
      requestUpdate: () => void;
      update: (changed: unknown) => void;
    };
    let times = 0;
    const { update } = view;
    view.update = (changed) => {
      times += 1;
      update.call(view, changed);
    };
    website.happen('ada', ...wayOf('more', 'start 0, cart 0, payment 0'));
    await card.rest();
    cards.clock.pass(20);
    await card.rest();
    expect([said(card), times]).to.deep.equal(['Payment', 1]);
  });
});
