import { expect, waitUntil } from '@open-wc/testing';
import {
  type BuiltPage,
  buildBundle,
  closePages,
  openPage,
  scriptTag,
  serveFile,
} from '../support/built-page.js';
import { adasNumber, crowd, knowingPeople, sharedNumber } from './people.js';

/** As on paper, until the function is called: not every engine emulates it, but each lets its rules be applied. */
function print(page: BuiltPage): () => void {
  page.window.dispatchEvent(new page.window.Event('beforeprint'));
  const roots = page.all('*').flatMap(({ shadowRoot }) => shadowRoot ?? []);
  const sheets = new Set(roots.flatMap(({ adoptedStyleSheets }) => adoptedStyleSheets));
  const rules = [...sheets].flatMap(({ cssRules }) => [...cssRules]);
  const media = rules.flatMap((rule) => ('media' in rule ? (rule as CSSMediaRule).media : []));
  const forPaper = media.filter(({ mediaText }) => mediaText.includes('print'));
  const before = forPaper.map(({ mediaText }) => mediaText);
  for (const list of forPaper) list.mediaText = 'all';
  return () => {
    for (const [place, list] of forPaper.entries()) list.mediaText = before[place] ?? '';
    page.window.dispatchEvent(new page.window.Event('afterprint'));
  };
}

const dark =
  ':root { color-scheme: dark; --contact-card-text-color: #fff; --contact-card-surface-color: #000; }';

describe('Print', () => {
  let source: string;
  before(buildBundle);
  before(async () => {
    source = await knowingPeople('print');
  });
  afterEach(closePages);

  async function openPrinted(attributes: string, shows: string) {
    const sheet = await serveFile('dark.css', dark);
    const page = await openPage(
      `<link rel="stylesheet" href="${sheet}"><contact-card ${source} ${attributes}></contact-card>${scriptTag()}`,
    );
    await page.shows(shows);
    print(page);
    return page;
  }

  const isShown = (element: Element) => element.checkVisibility({ visibilityProperty: true });
  const shownControls = (page: BuiltPage) =>
    page.all('button, input, dialog, [popover]').filter((each) => isShown(each) && !each.matches('.match'));

  it('has everything that is known of a contact, and nothing to press', async () => {
    const page = await openPrinted(
      `phone="${adasNumber}" interaction-state="connected"`,
      'ada@engines.example',
    );
    expect(shownControls(page)).to.be.empty;
    const values = page.all('.name, .value, dt, .address').filter(isShown);
    const text = values.map(({ textContent }) => textContent.trim()).join('\n');
    for (const part of ['Ada Lovelace', 'ada@engines.example', '+44', '+46']) expect(text).to.include(part);
  });

  it('is black on white, however dark the page is', async () => {
    const page = await openPrinted(`phone="${adasNumber}"`, 'Ada Lovelace');
    const style = (selector: string) => page.window.getComputedStyle(page.get(selector));
    expect(style('.name').color).to.equal('rgb(0, 0, 0)');
    expect(style('.value').color).to.equal('rgb(0, 0, 0)');
    expect(style('.card').backgroundColor).to.equal('rgb(255, 255, 255)');
  });

  it('has all of a list, from the first to the last', async () => {
    const page = await openPage(`<contact-card ${source}></contact-card>${scriptTag()}`);
    await page.shows('Waiting');
    page.card.candidates = page.own(crowd(300));
    page.card.phone = '+46701740600';
    await page.has('.match');
    expect(page.all('.match').length).to.be.below(100);
    const end = print(page);
    await waitUntil(() => page.all('.match').length === 300, 'every row', { timeout: 5_000 });
    const [first, last] = [page.all('.match')[0], page.all('.match').at(-1)].map((row) =>
      row?.getBoundingClientRect(),
    );
    const card = page.get('.card').getBoundingClientRect();
    expect(first?.top).to.be.at.least(card.top);
    expect(last?.bottom).to.be.at.most(card.bottom);
    expect(last?.bottom).to.be.above(300 * 30);
    expect(shownControls(page)).to.be.empty;
    end();
    await waitUntil(() => page.all('.match').length < 100, 'the list to be as it was', { timeout: 5_000 });
  });

  it('cuts no text', async () => {
    const long = 'Wolfeschlegelsteinhausenbergerdorff '.repeat(4).trim();
    const page = await openPage(`<contact-card ${source}></contact-card>${scriptTag()}`);
    await page.shows('Waiting');
    const contact = { id: 'a', name: long, organisation: { name: long } };
    page.card.candidates = page.own([{ contact }, { contact: { ...contact, id: 'b' } }]);
    page.card.displayName = long;
    page.card.phone = adasNumber;
    await page.has('.match');
    print(page);
    await page.card.updateComplete;
    const cut = page
      .all('.card *')
      .concat(page.all('.match *, .strip *'))
      .filter((element) => isShown(element) && page.window.getComputedStyle(element).overflow !== 'visible')
      .filter(
        ({ scrollWidth, clientWidth, scrollHeight, clientHeight }) =>
          scrollWidth > clientWidth + 1 || scrollHeight > clientHeight + 1,
      );
    expect(cut.map(({ className }) => className)).to.be.empty;
  });

  for (const [what, attributes, shows] of [
    ['nothing', '', 'Waiting for the next interaction'],
    ['nobody', 'phone="+46701740699"', 'No contact has this number'],
    ['a list', `phone="${sharedNumber}"`, 'Mary Somerville'],
    ['what is no number', 'phone="+1"', 'too short'],
  ] as const)
    it(`has nothing to press where there is ${what}`, async () => {
      const page = await openPrinted(attributes, shows);
      expect(shownControls(page)).to.be.empty;
      expect(page.all('h2').filter(isShown)).not.to.be.empty;
    });

  it('leaves out what the host offers to press, and keeps its footer', async () => {
    const page = await openPage(
      `<contact-card ${source} phone="${adasNumber}"><button slot="actions">Ticket</button>
      <p slot="footer">Customer since 1843</p></contact-card>${scriptTag()}`,
    );
    await page.shows('Ada Lovelace');
    print(page);
    expect(isShown(page.get('[slot=actions]'))).to.equal(false);
    expect(isShown(page.get('[slot=footer]'))).to.equal(true);
  });
});
