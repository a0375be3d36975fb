import { expect, waitUntil } from '@open-wc/testing';
import {
  type BuiltPage,
  buildBundle,
  closePages,
  openPage,
  patience,
  scriptTag,
  serveFile,
} from '../support/built-page.js';
import { deleteDatabases, newName } from '../adapters/indexeddb-harness.js';

/** A host's own script: it says what became of the import in the page's title. */
const importScript = (src: string, contacts: string) => `
  import { exportContacts, importContacts } from '/built/cdn/contact-database.js';
  try {
    const file = new File([${JSON.stringify(contacts)}], 'people.vcf');
    const { created } = await importContacts(file, { src: '${src}', region: 'SE' });
    const blob = await exportContacts({ src: '${src}', format: 'vcard' });
    document.title = created + ' imported, ' + (await blob.text()).split('END:VCARD').length;
  } catch (error) {
    document.title = error.code + ': ' + error.message;
  }`;

const contacts = 'BEGIN:VCARD\r\nVERSION:3.0\r\nUID:a\r\nFN:Anna Berg\r\nTEL:070-123 45 67\r\nEND:VCARD\r\n';

async function openImporting(policy: 'import' | 'strict'): Promise<BuiltPage> {
  const src = newName();
  const script = await serveFile(`${src}.js`, importScript(src, contacts));
  const card = `<contact-card adapter="indexeddb" src="${src}" phone="+46701234567"></contact-card>`;
  const page = await openPage(card + scriptTag() + scriptTag(script), { policy });
  await waitUntil(() => /import|worker/.test(page.document.title), 'the end of the import', patience);
  return page;
}

describe('An import by the script-tag bundle', () => {
  before(buildBundle);
  afterEach(closePages);
  after(deleteDatabases);

  it('works under a strict policy that allows the worker, and the card finds who was imported', async () => {
    const page = await openImporting('import');
    expect(page.document.title).to.equal('1 imported, 2');
    page.card.phone = '0701234567';
    page.card.region = 'SE';
    await page.shows('Anna Berg');
    expect(page.recorded.violations).to.deep.equal([]);
    expect(page.recorded.errors).to.deep.equal([]);
  });

  it('says which policy it needs where it is not allowed the worker', async () => {
    const page = await openImporting('strict');
    expect(page.document.title).to.match(/^unavailable: .*worker-src.*contact-card/);
    expect(page.recorded.errors).to.deep.equal([]);
  });
});
