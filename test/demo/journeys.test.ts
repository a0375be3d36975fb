import { expect } from '@open-wc/testing';
import { madeUpSessions } from '../../demo/journey/sessions.js';
import { DemoPage } from './demo-page.js';

describe('the sheet of journeys', () => {
  let page: DemoPage;
  before(async function (this: Mocha.Context) {
    this.timeout(60_000);
    page = await DemoPage.open('journeys');
    await page.has('body[data-ready]');
  });
  after(() => page.close());

  it('draws every session, each with the warning that is expected of it, or none', () => {
    const figures = page.all('figure');
    expect(figures).to.have.lengthOf(madeUpSessions.length);
    for (const [i, { name, warning }] of madeUpSessions.entries()) {
      const figure = figures[i] as HTMLElement;
      expect(page.all('[part~="journey-picture"]', figure), name).to.have.lengthOf(1);
      const told = page.all('[part~="journey-warning"]', figure).map((each) => page.textOf(each));
      expect(told.join(''), name).to.contain(warning ? String(warning.times) : '');
      expect(told.length > 0, name).to.equal(warning !== undefined);
    }
  });

  it('is accessible', async () => {
    expect(await page.faults()).to.deep.equal([]);
  });
});
