import { expect } from '@open-wc/testing';
import { buildBundle, closePages, openPage, scriptTag, serveFile } from '../support/built-page.js';
import { adasNumber, knowingPeople } from './people.js';

/** A script of the page's own, which has these elements already. */
const defining = (tags: readonly string[]) => `
  for (const tag of ${JSON.stringify(tags)})
    customElements.define(tag, class extends HTMLElement {
      connectedCallback() { this.textContent = 'The page’s own ' + tag; }
    });`;

describe('Beside other definitions of the tags', () => {
  let source: string;
  before(buildBundle);
  before(async () => {
    source = await knowingPeople('others');
  });
  afterEach(closePages);

  /** The page with the script, run to its end. */
  async function openBeside(tags: readonly string[]) {
    const own = await serveFile(`own-${tags.join('-')}.js`, defining(tags));
    const end = await serveFile('end.js', 'document.title = "The scripts have run"');
    const body = `${tags.map((tag) => `<${tag}></${tag}>`).join('')}<main>
      <contact-card ${source} phone="${adasNumber}">The page’s own text</contact-card></main>`;
    const page = await openPage(body + scriptTag(own) + scriptTag() + scriptTag(end));
    expect(page.document.title).to.equal('The scripts have run');
    return page;
  }

  it('leaves the page its own card, and says so once', async () => {
    const page = await openBeside(['contact-card']);
    expect(page.document.body.textContent).to.match(
      /^The page’s own contact-card\s+The page’s own contact-card$/,
    );
    expect(page.recorded.warnings).to.deep.equal([
      'contact-card: the page has a <contact-card> of its own already, so this script defines nothing',
    ]);
    expect(page.recorded.errors).to.be.empty;
  });

  for (const tag of ['contact-card-details', 'contact-card-list'])
    it(`shows no card with a view of somebody else’s in it, and says so: ${tag}`, async () => {
      const page = await openBeside([tag]);
      expect(page.get(tag).textContent).to.equal(`The page’s own ${tag}`);
      expect(page.card.textContent).to.equal('The page’s own text');
      expect(page.card.shadowRoot).to.equal(null);
      expect(page.recorded.warnings.join()).to.include(`a <${tag}> of its own`);
      expect(page.recorded.errors).to.be.empty;
    });

  it('defines nothing at all, so that what is defined later is the page’s', async () => {
    const page = await openBeside(['contact-card', 'contact-card-idle']);
    expect(page.recorded.warnings).to.have.length(1);
    for (const tag of ['contact-card-strip', 'contact-card-details'])
      expect(page.window.customElements.get(tag)).to.equal(undefined);
  });

  it('does not mind elements with names of their own', async () => {
    const page = await openBeside(['contact-list', 'contact-card-of-another-kind']);
    await page.shows('Ada Lovelace');
    expect(page.recorded.warnings).to.be.empty;
    expect(page.recorded.errors).to.be.empty;
  });
});
