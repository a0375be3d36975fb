import { expect } from '@open-wc/testing';
import { deleteDatabases, fill, newName } from '../adapters/indexeddb-harness.js';
import { type BuiltPage, buildBundle, closePages, openPage, scriptTag } from '../support/built-page.js';
import { contactNamed } from '../support/contacts.js';
import { expectPeace } from './peace.js';
import { adasNumber, knowingPeople } from './people.js';

describe('Two cards on a page, with two adapters and two languages', () => {
  let body: string;
  before(buildBundle);
  before(async () => {
    const src = newName();
    await fill(src, { contacts: [contactNamed('Zainab', adasNumber)], history: [], region: 'SE' });
    const number = `phone="${adasNumber}"`;
    body = `<div lang="sv"><contact-card ${await knowingPeople('two')} ${number}></contact-card></div>
      <div lang="ar"><contact-card adapter="indexeddb" src="${src}" ${number}></contact-card></div>`;
  });
  afterEach(closePages);
  after(deleteDatabases);

  async function openBoth() {
    const page = await openPage(body + scriptTag());
    await page.shows('Ada Lovelace');
    await page.shows('Zainab');
    const [swedish, arabic] = page.all('contact-card') as [HTMLElement, HTMLElement];
    return { page, swedish, arabic };
  }

  it('each show whom their own source knows, in their own words', async () => {
    const { page, swedish, arabic } = await openBoth();
    expect(page.textOf(swedish)).to.include('Ring').and.not.to.include('Zainab');
    expect(page.textOf(arabic)).to.include('اتصال').and.not.to.include('Ada');
    expect(directions(page)).to.deep.equal(['ltr', 'rtl']);
    expectPeace(page);
  });

  it('go on alone when the other one is taken away', async () => {
    const { page, swedish, arabic } = await openBoth();
    arabic.remove();
    swedish.setAttribute('phone', '+46701740699');
    await page.shows('Ingen kontakt har det här numret');
    swedish.replaceWith(arabic);
    await page.shows('Zainab');
    expectPeace(page);
  });

  it('are told apart by the events that they send', async () => {
    const { page, swedish, arabic } = await openBoth();
    const heard: string[] = [];
    page.document.body.addEventListener('contact-lookup-finished', ({ target, detail }) =>
      heard.push(`${target === swedish ? 'swedish' : 'arabic'} ${detail.outcome}`),
    );
    arabic.setAttribute('phone', '+46701740699');
    await page.has('contact-card-none');
    expect(heard).to.deep.equal(['arabic none']);
  });
});

const directions = (page: BuiltPage) =>
  page.all('.card').map((card) => page.window.getComputedStyle(card).direction);
