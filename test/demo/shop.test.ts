import { expect, waitUntil } from '@open-wc/testing';
import { cast } from '../../demo/people/cast.js';
import { en } from '../../demo/strings/en.js';
import { patience } from '../support/built-page.js';
import { DemoPage } from './demo-page.js';
import { recorded, records, ShopPage, texts } from './shop-page.js';

const { email } = cast.ingegerd;
const home = { name: 'Ingegerd', email, street: 'Storgatan 12', postcode: '903 26', town: 'Umeå' };

describe('the shop', () => {
  let shop: ShopPage;
  beforeEach(async function (this: Mocha.Context) {
    this.timeout(60_000);
    await ShopPage.clear();
    shop = ShopPage.open('index.html');
    await shop.is(texts.tagline);
  });
  afterEach(() => shop.close());

  it('records pages, searches, forms, errors and the purchase of whoever has said who they are', async function (this: Mocha.Context) {
    this.timeout(60_000);
    shop.become(email);
    shop.search('moon');
    await shop.is(texts.found(1, 'moon'));
    await shop.go('Måne');
    await shop.press(texts.add);
    await shop.go('Cart');
    await shop.go(texts.checkOut, 'Delivery');
    shop.fill({ ...home, postcode: 'none' });
    await waitUntil(() => shop.page.all('[aria-invalid=true]').length === 1, 'an objection', patience);
    shop.fill(home);
    await shop.is('Payment');
    await shop.press('Pay');
    await shop.go(texts.backToCart, 'Cart');
    await shop.go(texts.checkOut, 'Payment');
    shop.page.get<HTMLInputElement>('[name=way]:not(:checked)').click();
    await shop.press('Pay');
    await shop.is(texts.thanks);
    await records(
      ...['page Start', 'page Search', `search ${texts.found(1, 'moon')}`, 'page Måne', 'page Cart'],
      ...['page Delivery', `form ${texts.formRefused(['Postcode'])}`, `form ${texts.formSent}`],
      ...['page Payment', `error ${texts.bankSilent}`, 'page Cart', 'page Payment', 'page Order placed'],
      `purchase ${texts.bought(1, 'SEK 640')}`,
    );
    expect((await recorded()).join(' ')).not.to.contain('Storgatan');
  });

  it('gives a guest’s way to whoever writes their address into the form', async () => {
    await shop.go('Outdoors', 'Outdoor lamps');
    await shop.go('Fyr');
    expect(await recorded()).to.deep.equal([]);
    await shop.press(texts.add);
    await shop.go('Cart');
    await shop.go(texts.checkOut, 'Delivery');
    shop.fill(home);
    await shop.is('Payment');
    await records(
      'page Start',
      'page Outdoor lamps',
      'page Fyr',
      'page Cart',
      'page Delivery',
      `form ${texts.formSent}`,
      'page Payment',
    );
    expect(shop.customer.value).to.equal(email);
  });

  it('keeps what somebody else does apart', async () => {
    shop.become(email);
    await records('page Start');
    shop.become('');
    await shop.go('Table', 'Table lamps');
    await shop.go('Vinge');
    shop.become(email);
    await records('page Start', 'page Table lamps', 'page Vinge');
  });

  it('says what it has not found, and nothing of it in the address that is recorded', async () => {
    shop.become(email);
    shop.search('<b>chandelier</b>');
    await shop.is(texts.nothingFound('<b>chandelier</b>'));
    await records('page Search', `search ${texts.nothingFound('<b>chandelier</b>')}`);
  });

  it('loads every page again at its own address, and goes back', async () => {
    await shop.go('Help: returns');
    shop.page.window.location.reload();
    await waitUntil(() => shop.page.document.readyState === 'complete', 'the page again', patience);
    await shop.is('Help: returns');
    shop.page.window.history.back();
    await shop.is(texts.tagline);
  });
});

describe('the shop beside the card', () => {
  let page: DemoPage;
  let shop: ShopPage;
  before(async function (this: Mocha.Context) {
    this.timeout(60_000);
    await ShopPage.clear();
    page = await DemoPage.open();
    await page.ring('mobile');
    page.button('Shop').click();
    shop = new ShopPage(page.get<HTMLIFrameElement>('.shop iframe'));
    await shop.is(texts.tagline);
  });
  after(() => page.close());

  const tells = (part: string, text: string) =>
    waitUntil(
      () => page.all(`[part~="${part}"]`, page.card).some((each) => page.textOf(each).includes(text)),
      `${text} in ${part}`,
      patience,
    );

  it('is entered by whoever rings, and the card says where they are', async function (this: Mocha.Context) {
    this.timeout(60_000);
    expect(shop.customer.value).to.equal(email);
    await tells('journey-sentence', 'Start');
    await shop.go('Ceiling', 'Ceiling lamps');
    await tells('journey-sentence', 'Ceiling lamps');
    await shop.go('Klocka');
    await tells('journey-sentence', 'Klocka');
  });

  it('goes in circles where the bank does not answer, and the card says so', async function (this: Mocha.Context) {
    this.timeout(60_000);
    await shop.press(texts.add);
    await shop.go('Cart');
    await shop.go(texts.checkOut, 'Delivery');
    shop.fill(home);
    for (let i = 0; i < 3; i += 1) {
      await shop.is('Payment');
      await shop.press('Pay');
      await shop.go(texts.backToCart, 'Cart');
      await shop.go(texts.checkOut, 'Payment');
    }
    await tells('journey-warning', 'Cart');
    await tells('journey-warning', 'Payment');
  });

  it('shows in one tab what is done in another', async () => {
    const other = ShopPage.open('stork.html');
    await other.is('Stork');
    await tells('journey-sentence', 'Stork');
    other.close();
  });

  it('shows the address, and takes it along into a tab of its own', async () => {
    await shop.go('Floor', 'Floor lamps');
    await waitUntil(
      () => page.get('.address-line').textContent.includes('/shop/floor-lamps.html'),
      'the address',
      patience,
    );
    expect(page.get<HTMLAnchorElement>('.shop a').href).to.match(/\/demo\/shop\/floor-lamps\.html$/);
  });

  it('follows where the agent leads, if the desktop does that', async () => {
    page
      .all('.switch')
      .find(({ textContent }) => textContent.trim() === en.hostGuides)
      ?.click();
    const url = new URL('/demo/shop/help-payment.html', location.origin).href;
    const Guide = page.window.CustomEvent;
    const lead = new Guide('contact-guide', {
      detail: { url, title: 'Ways to pay' },
      bubbles: true,
      composed: true,
      cancelable: true,
    });
    expect(page.card.dispatchEvent(lead)).to.equal(false);
    await shop.is(texts.pages['help-payment']);
  });

  it('plays a customer who goes in circles', async function (this: Mocha.Context) {
    this.timeout(60_000);
    page.button('goes in circles').click();
    await tells('journey-warning', 'Payment');
    await shop.is('Payment');
  });

  it('is accessible, within its frame as well, and keeps to its own policy', async () => {
    expect(await page.faults()).to.deep.equal([]);
    expect(page.violations).to.deep.equal([]);
  });

  it('closes, and takes the customer with it', async () => {
    page.button('Close the shop').click();
    await waitUntil(() => page.all('.shop iframe').length === 0, 'no shop', patience);
    expect(page.button('Shop').getAttribute('aria-expanded')).to.equal('false');
  });
});
