import { expect, waitUntil } from '@open-wc/testing';
import { buildBundle, closePages, openPage, patience, scriptTag } from '../support/built-page.js';
import { adasNumber, knowingPeople } from './people.js';

describe('Beside a second copy of Lit', () => {
  let card: string;
  const own = scriptTag('/test/support/host-element.ts');
  before(buildBundle);
  before(async () => {
    card = `<contact-card ${await knowingPeople('second-lit')} phone="${adasNumber}"></contact-card>`;
  });
  afterEach(closePages);

  for (const [order, scripts] of [
    ['before', scriptTag() + own],
    ['after', own + scriptTag()],
  ])
    it(`works in an element of the page’s, under a policy with 'allow-duplicates', ${order} it`, async () => {
      const body = `<host-element>${card}</host-element>${scripts}`;
      const page = await openPage(body, { policy: 'second-lit' });
      await page.shows('Ada Lovelace');
      await page.has('p');
      expect(page.get('host-element').shadowRoot?.textContent).to.include('The page’s own Lit');
      expect(page.window).to.have.property('litElementVersions').with.length(2);
      page.button('Call').click();
      await page.has('[popover]:popover-open');
      expect(page.recorded.violations).to.be.empty;
      expect(page.recorded.errors).to.be.empty;
    });

  it('needs that: without it the second one to come is refused', async () => {
    const page = await openPage(`${card}${scriptTag()}${own}<host-element></host-element>`, {
      policy: 'strict',
    });
    await page.shows('Ada Lovelace');
    const isRefused = () => page.recorded.violations.join().includes('trusted-types');
    await waitUntil(isRefused, 'a violation of the policy', patience);
    expect(page.window.customElements.get('host-element')).to.equal(undefined);
  });
});
