import { expect } from '@open-wc/testing';
import { buildBundle, closePages, openPage, scriptTag, serveFile } from '../support/built-page.js';
import { expectPeace } from './peace.js';
import { adasNumber, knowingPeople } from './people.js';

/** Three elements of a host's, one in the other's shadow root, and the card in the innermost one. */
const nesting = (card: string) => `
  customElements.define('host-shell', class extends HTMLElement {
    connectedCallback() {
      let root = this.attachShadow({ mode: 'open' });
      for (const name of ['host-column', 'host-panel']) {
        const element = document.createElement(name);
        root.append(element);
        root = element.attachShadow({ mode: 'open' });
      }
      root.innerHTML = ${JSON.stringify(card)};
    }
  });`;

describe('Nested shadow roots', () => {
  let source: string;
  before(buildBundle);
  before(async () => {
    source = await knowingPeople('nested');
  });
  afterEach(closePages);

  async function openNested(attributes: string, body = '<host-shell></host-shell>', lang = 'en') {
    const card = `<contact-card ${source} ${attributes}></contact-card>`;
    const host = await serveFile(`nesting-${lang}.js`, nesting(card));
    return openPage(`${body}${scriptTag(host)}${scriptTag()}`, { lang });
  }

  it('hold a card that works', async () => {
    const page = await openNested(`phone="${adasNumber}"`);
    await page.shows('Ada Lovelace');
    page.button('Call').click();
    await page.has('[popover]:popover-open[style*="top"]');
    expectPeace(page);
  });

  it('let its events out to the page', async () => {
    const page = await openNested('');
    const heard: string[] = [];
    page.document.body.addEventListener('contact-selected', ({ target, detail }) =>
      heard.push(`${(target as Element).localName} ${detail.contactId}`),
    );
    await page.shows('Waiting');
    page.card.phone = adasNumber;
    await page.shows('Ada Lovelace');
    expect(heard).to.deep.equal(['host-shell ada']);
    expectPeace(page);
  });

  it('hand the language of the page down, and news of it', async () => {
    const page = await openNested('interaction-id="1"', '<host-shell></host-shell>', 'sv');
    await page.shows('Den som ringer döljer sitt nummer');
    page.document.documentElement.lang = 'it';
    await page.shows('Chi chiama nasconde il numero');
    expectPeace(page);
  });

  it('hand the page’s custom properties down', async () => {
    const page = await openNested(`phone="${adasNumber}"`);
    await page.shows('Ada Lovelace');
    page.document.documentElement.style.setProperty('--contact-card-surface-color', 'rgb(1, 2, 3)');
    expect(page.window.getComputedStyle(page.get('.card')).backgroundColor).to.equal('rgb(1, 2, 3)');
  });
});
