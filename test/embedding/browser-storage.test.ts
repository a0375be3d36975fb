import { expect } from '@open-wc/testing';
import { deleteDatabases, fill, newName } from '../adapters/indexeddb-harness.js';
import { buildBundle, closePages, openPage, scriptTag } from '../support/built-page.js';
import { contactNamed } from '../support/contacts.js';
import { openSandboxed } from '../support/sandboxed-page.js';

const phone = '+46701740605';
const content = { contacts: [contactNamed('Ada', phone)], history: [], region: 'SE' };

describe('The script tag, with contacts that the browser stores,', () => {
  before(buildBundle);
  afterEach(closePages);
  after(deleteDatabases);

  it('shows in one page what another has written', async () => {
    const src = newName();
    const page = await openPage(
      `<contact-card adapter="indexeddb" src="${src}" phone="${phone}"></contact-card>${scriptTag()}`,
    );
    await page.shows(`“${src}” holds no contact`);
    await fill(src, content);
    page.card.interactionId = 'again';
    await page.shows('Ada');
    expect(page.recorded).to.deep.equal({ violations: [], errors: [], warnings: [], trapped: [] });
  });

  it('says that the browser refuses, in a frame of which it trusts nothing', async () => {
    const card = `<contact-card adapter="indexeddb" src="customers" phone="${phone}"></contact-card>`;
    const { frame, shown } = openSandboxed(`${card}${scriptTag()}`);
    expect(await shown('The browser does not let this page store anything.')).to.deep.equal([
      'contact-card: adapter="indexeddb": The browser refuses to store anything for this page',
    ]);
    frame.remove();
  });
});
