import { expect } from '@open-wc/testing';
import {
  type BuiltPage,
  buildBundle,
  closePages,
  openPage,
  scriptTag,
  serveFile,
} from '../support/built-page.js';
import { expectPeace } from './peace.js';
import { adasNumber, knowingPeople, sharedNumber } from './people.js';

const closer = '<script src="/built/closer.js"></script>';
/** As it closes the roots of the card too, nobody but the card itself reaches into them. */
const shell = (card: string) => `
  customElements.define('host-shell', class extends HTMLElement {
    connectedCallback() {
      this.attachShadow({ mode: 'closed' }).innerHTML = ${JSON.stringify(card)};
    }
  });`;

describe('Closed shadow roots', () => {
  let source: string;
  before(buildBundle);
  before(async () => {
    source = await knowingPeople('closed');
  });
  afterEach(closePages);

  async function openClosed(attributes: string): Promise<BuiltPage> {
    const host = await serveFile('closed.js', shell(`<contact-card ${source} ${attributes}></contact-card>`));
    return openPage(`${closer}<host-shell></host-shell>${scriptTag(host)}${scriptTag()}`);
  }

  it('are all that there is on the page', async () => {
    const page = await openClosed(`phone="${adasNumber}"`);
    await page.shows('Ada Lovelace');
    const hosts = page.all('*').filter((element) => page.window.closedRoots?.has(element));
    expect(hosts.map(({ localName }) => localName)).to.include.members([
      'host-shell',
      'contact-card',
      'contact-card-strip',
      'contact-card-details',
    ]);
    expect(hosts.filter(({ shadowRoot }) => shadowRoot)).to.be.empty;
    expectPeace(page);
  });

  it('hold the number to call, and the contact that is deleted', async () => {
    const page = await openClosed(`phone="${adasNumber}"`);
    await page.shows('Ada Lovelace');
    page.button('Call').click();
    await page.has('[popover]:popover-open[style*="top"]');
    page.get('[popover]').hidePopover();
    page.button('Delete contact').click();
    await page.has('dialog:modal');
    page.button('Delete …').click();
    await page.shows('Really delete');
    page.button('Delete now').click();
    await page.shows('Ada Lovelace was deleted.');
    expectPeace(page);
  });

  it('hold a list from which is chosen, and the way back', async () => {
    const page = await openClosed(`phone="${sharedNumber}"`);
    await page.shows('2 contacts have this number');
    page.button('William').click();
    await page.has('contact-card-details');
    page.button('Back').click();
    await page.has('.match');
    expectPeace(page);
  });

  it('hold a look-up by hand', async () => {
    const page = await openClosed('');
    await page.shows('Waiting for the next interaction');
    page.get<HTMLInputElement>('input').value = adasNumber;
    page.button('Look up').click();
    await page.shows('Ada Lovelace');
    page.button('Close').click();
    await page.shows('Waiting for the next interaction');
    expectPeace(page);
  });

  it('let its events out to the page', async () => {
    const page = await openClosed('');
    const heard: string[] = [];
    page.document.body.addEventListener('contact-selected', ({ detail }) => heard.push(detail.contactId));
    await page.shows('Waiting');
    page.card.phone = adasNumber;
    await page.shows('Ada Lovelace');
    expect(heard).to.deep.equal(['ada']);
    expectPeace(page);
  });

  it('hand the language of the page down, and news of it', async () => {
    const page = await openClosed('interaction-id="1"');
    await page.shows('The caller withholds');
    page.document.documentElement.lang = 'it';
    await page.shows('Chi chiama nasconde il numero');
    expectPeace(page);
  });
});
