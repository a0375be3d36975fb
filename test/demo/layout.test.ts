import { expect } from '@open-wc/testing';
import { strings } from '../../demo/strings/strings.js';
import { DemoPage } from './demo-page.js';

describe('the demo that lays the views out', () => {
  let page: DemoPage;
  before(async function (this: Mocha.Context) {
    this.timeout(60_000);
    await fetch('/demo/people.json'); // made up when first asked for
    page = await DemoPage.open('layout');
    await page.has('[data-scenario]');
  });
  after(() => page.close());

  it('keeps the list while a contact is shown, and is accessible with both', async () => {
    expect(await page.ring('several')).to.include({ outcome: 'many' });
    await page.has('.match');
    page.all('.match')[1]?.click();
    await page.has('contact-card-details:not([empty])');
    expect(page.all('.match[aria-current]')).to.have.lengthOf(1);
    expect(page.get('contact-card-details').closest('main')).not.to.equal(null);
    expect(page.all('article')).to.deep.equal([]);
    expect(await page.faults()).to.deep.equal([]);
  });

  for (const [scenario, view] of [
    ['mobile', 'details'],
    ['nobody', 'none'],
    ['withheld', 'notice'],
  ] as const)
    it(`shows ${view} in its place, accessibly`, async () => {
      await page.ring(scenario);
      await page.has(`contact-card-${view}:not([empty])`);
      await page.has('contact-card-notes:not([empty])');
      const shown = page.all('main > :not([empty], contact-card-erase)');
      expect(shown.map(({ localName }) => localName)).to.deep.equal([
        `contact-card-${view}`,
        'contact-card-notes',
      ]);
      expect(await page.faults()).to.deep.equal([]);
    });

  for (const [view, text] of [
    ['message', 'Send message'],
    ['form', 'Edit'],
  ] as const)
    it(`shows ${view} beside the contact, accessibly`, async () => {
      await page.ring('mobile');
      await page.has('contact-card-details:not([empty])');
      page.button(text).click();
      await page.has(`contact-card-${view}:not([empty])`);
      const shown = page.all('main > :not([empty], contact-card-erase)');
      expect(shown.map(({ localName }) => localName.slice(13))).to.deep.equal(['details', view, 'notes']);
      expect(page.all('article')).to.deep.equal([]);
      expect(await page.faults()).to.deep.equal([]);
    });

  it('leads to the whole card, in every language', async () => {
    for (const [language, { laidOut }] of Object.entries(strings)) {
      page.choose(page.get<HTMLSelectElement>('.languages'), language);
      await page.has(`html[lang=${language}]`);
      expect(page.get('.other-page').textContent).to.equal(laidOut.inOnePiece);
      expect(page.document.title).to.equal(laidOut.title);
    }
    expect(page.get<HTMLAnchorElement>('.other-page').pathname).to.equal('/demo/index.html');
    expect(page.violations).to.deep.equal([]);
  });
});
