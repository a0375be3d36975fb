import { expect } from '@open-wc/testing';
import {
  type BuiltPage,
  buildBundle,
  closePages,
  openPage,
  scriptTag,
  serveFile,
} from '../support/built-page.js';

const people = [
  { id: 'ada', name: 'Ada Lovelace', phones: [{ value: '+46701740605' }] },
  { id: 'bo', name: 'Bo Ek', phones: [{ value: '+46701740605' }, { value: '+46701740606' }] },
];
const views = (...names: string[]) =>
  names.map((name) => `<contact-card-${name}></contact-card-${name}>`).join('');

/** The views that take up room, each with what of the host's is around it. */
const shown = (page: BuiltPage) =>
  page
    .all('*')
    .filter((each) => each.localName.startsWith('contact-card-') && each.getBoundingClientRect().height > 1)
    .map(
      (each) =>
        `${each.localName.slice(13)} in ${each.closest('header, aside, main, footer, article')?.localName}`,
    );

describe('A host that lays the views out', () => {
  let card: string;
  before(buildBundle);
  before(async () => {
    const src = await serveFile('laid-out.json', JSON.stringify(people));
    card = `contact-card adapter="memory" src="${src}"`;
  });
  afterEach(closePages);

  const desktop = (number: string) => `
    <${card} phone="${number}">
      <header>${views('strip')}</header>
      <aside>${views('list')}</aside>
      <main>${views('details', 'none', 'notice', 'idle', 'erase')}</main>
      <footer>${views('form', 'message', 'search', 'pending', 'notes')}</footer>
    </contact-card>`;

  for (const [order, page] of [
    ['after its page', (body: string) => body + scriptTag()],
    ['before it', (body: string) => scriptTag() + body],
  ] as const)
    it(`needs nothing but the script, ${order}, under a strict policy`, async () => {
      const opened = await openPage(page(desktop('+46701740605')), { policy: 'strict' });
      await opened.shows('2 contacts have this number');
      await opened.shows('No notes yet');
      expect(shown(opened)).to.deep.equal(['strip in header', 'list in aside', 'notes in footer']);
      opened.all('.match')[0]?.click();
      await opened.has('h2.name');
      expect(shown(opened)).to.deep.equal(['strip in header', 'details in main', 'notes in footer']);
      opened.button('Edit').click();
      await opened.shows('Edit Ada Lovelace');
      const [strip, details, ...work] = shown(opened);
      expect([strip, details]).to.deep.equal(['strip in header', 'details in main']);
      expect(work).to.deep.equal(['form in footer', 'notes in footer']);
      expect(opened.recorded).to.deep.equal({ violations: [], errors: [], warnings: [], trapped: [] });
    });

  it('has the views that it names brought at once', async () => {
    const never =
      '<script>const later = setTimeout; setTimeout = (run, ms) => ms === 500 ? 0 : later(run, ms);</script>';
    const page = await openPage(`${never}<${card}>${views('list')}</contact-card>${scriptTag()}`);
    await page.window.customElements.whenDefined('contact-card-list');
  });

  it('sees no second list while its own is on its way', async () => {
    const key = crypto.randomUUID();
    const page = await openPage(
      `<${card} phone="+46701740605"><aside>${views('list')}</aside></contact-card>`,
    );
    const script = page.document.createElement('script');
    Object.assign(script, { type: 'module', src: `/built/held/${key}/contact-card-list/contact-card.js` });
    page.document.body.append(script); // a script that Firefox loads with the page keeps it from being loaded
    await page.shows('+46 70 174 06 05');
    expect(page.all('contact-card-list')).to.have.lengthOf(1);
    expect(page.text).not.to.include('have this number');
    await fetch(`/built/release/${key}`);
    await page.shows('2 contacts have this number');
    expect(shown(page)).to.include.members(['list in aside', 'strip in article']);
  });

  it('has the erasing asked about wherever the card is', async () => {
    const page = await openPage(desktop('+46701740606') + scriptTag());
    await page.shows('Bo Ek');
    page.button('Delete contact').click();
    await page.shows('Delete Bo Ek?');
    expect(page.all('dialog:modal')).to.have.lengthOf(1);
  });
});
