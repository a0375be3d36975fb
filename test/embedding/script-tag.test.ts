import { expect, waitUntil } from '@open-wc/testing';
import {
  type BuiltPage,
  buildBundle,
  closePages,
  openPage,
  scriptTag,
  serveFile,
} from '../support/built-page.js';
import { expectPeace } from './peace.js';

const ada = { id: 'ada', name: 'Ada Lovelace', phones: [{ value: '+46701740605' }] };
const number = 'phone="+46701740605"';
/** The same server by another name. */
const elsewhere = location.origin.replace('localhost', '127.0.0.1');

describe('The script tag', () => {
  let source: string;
  before(buildBundle);
  before(async () => {
    const src = await serveFile('script-tag.json', JSON.stringify([ada]));
    source = `adapter="memory" src="${src}"`;
  });
  afterEach(closePages);

  function expectEverythingOnce(page: BuiltPage) {
    const scripts = page.requests
      .map((address) => address.split('?')[0])
      .filter((path) => path?.endsWith('.js'));
    expect(scripts)
      .to.have.length.above(4)
      .and.to.deep.equal([...new Set(scripts)]);
    expectPeace(page);
  }

  it('is all that a page needs', async () => {
    const page = await openPage(`<contact-card ${source} ${number}></contact-card>${scriptTag()}`);
    await page.shows('Ada Lovelace');
    expectPeace(page);
  });

  it('may stand before the cards, which may come and change at any time', async () => {
    const page = await openPage(scriptTag());
    await page.window.customElements.whenDefined('contact-card');
    page.document.body.innerHTML = `<contact-card ${source}></contact-card>`;
    page.card.setAttribute('phone', '+46701740605');
    await page.shows('Ada Lovelace');
    page.card.removeAttribute('phone');
    await page.shows('Waiting for the next interaction');
    expectPeace(page);
  });

  it('finds the attributes and the properties that were set before it came', async () => {
    const page = await openPage(`<contact-card ${source}></contact-card>`);
    Object.assign(page.card, { phone: '+46701740605', displayName: 'ADA L' });
    const script = page.document.createElement('script');
    Object.assign(script, { type: 'module', src: '/built/cdn/contact-card.js' });
    page.document.head.append(script);
    await page.shows('Ada Lovelace');
    expect(page.text).to.include('Network says: ADA L');
    page.card.phone = '+46701740699';
    await page.shows('No contact has this number');
    expectPeace(page);
  });

  it('may be asked for with a query', async () => {
    const script = scriptTag('/built/cdn/contact-card.js?v=1');
    const page = await openPage(`<contact-card ${source} ${number}></contact-card>${script}`);
    await page.shows('Ada Lovelace');
    await page.window.customElements.whenDefined('contact-card-notice');
    expectEverythingOnce(page);
  });

  it('may stand there twice, by different addresses', async () => {
    const scripts = scriptTag('/built/cdn/contact-card.js?v=1') + scriptTag('/built/cdn/contact-card.js?v=2');
    const page = await openPage(`<contact-card ${source} ${number}></contact-card>${scripts}`);
    await page.shows('Ada Lovelace');
    expect(page.window).to.have.property('litElementVersions').with.length(1);
    expectPeace(page);
  });

  it('asks nobody but the server that it came from', async () => {
    const page = await openPage(`<contact-card ${source} ${number}></contact-card>${scriptTag()}`);
    await page.shows('+46 70 174 06 05');
    await page.window.customElements.whenDefined('contact-card-notice');
    expect(page.requests).to.have.length.above(8);
    expect(page.requests.filter((address) => !/^\/built\/(cdn|files|recorder\.js)/.test(address))).to.be
      .empty;
  });

  for (const [name, src, says] of [
    ['elsewhere', `${elsewhere}/built/files/script-tag.json`, 'another origin'],
    [
      'here, that leads elsewhere',
      `/built/redirect?to=${elsewhere}/built/files/script-tag.json`,
      'could not be fetched',
    ],
    ['that is no address', 'http://', 'not an address'],
    ['that is a script', 'javascript:[]', 'another origin'],
  ] as const)
    it(`reads no source ${name}`, async () => {
      const markup = `<contact-card adapter="memory" src="${src}" ${number}></contact-card>`;
      const page = await openPage(markup + scriptTag());
      await page.shows('The look-up failed');
      expect(page.text).to.include(says);
      expect(page.requests.filter((address) => address.startsWith(elsewhere))).to.be.empty;
      expectPeace(page, says);
    });

  it('shows whom a number of E.164 belongs to without waiting for the numbering plans', async () => {
    const key = crypto.randomUUID();
    const page = await openPage(`<contact-card ${source} ${number}></contact-card>`);
    const script = page.document.createElement('script');
    Object.assign(script, { type: 'module', src: `/built/held/${key}/phone-number/contact-card.js` });
    page.document.body.append(script); // a script that Firefox loads with the page keeps it from being loaded
    await page.shows('Ada Lovelace');
    expect(page.text).to.include('+46701740605').and.not.to.include('+46 70');
    await fetch(`/built/release/${key}`);
    await page.shows('+46 70 174 06 05');
    expectPeace(page);
  });

  it('brings the numbering plans only when a number is shown', async () => {
    const page = await openPage(`<contact-card ${source}></contact-card>` + scriptTag());
    await page.shows('Waiting for the next interaction');
    const plans = () => page.requests.filter((address) => address.includes('phone-number'));
    const views = () => page.requests.filter((address) => address.includes('contact-card-list'));
    await waitUntil(() => views().length === 1, 'the views that may be needed next', { timeout: 5_000 });
    expect(plans()).to.be.empty;
    page.card.setAttribute('phone', '+46701740605');
    await page.shows('+46 70 174 06 05');
    expect(plans()).to.have.lengthOf(1);
    expectPeace(page);
  });
});
