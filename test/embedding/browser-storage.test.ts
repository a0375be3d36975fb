import { expect } from '@open-wc/testing';
import { deleteDatabases, fill, newName } from '../adapters/indexeddb-harness.js';
import { buildBundle, closePages, openPage, scriptTag } from '../support/built-page.js';
import { contactNamed } from '../support/contacts.js';

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
    const page = await openSandboxed(`${card}${scriptTag()}`);
    expect(await page.shown('The browser does not let this page store anything.')).to.deep.equal([]);
  });
});

/** No script of this page reaches into a sandboxed frame: one of its own tells what it sees. */
async function openSandboxed(body: string) {
  const frame = document.createElement('iframe');
  frame.sandbox.add('allow-scripts');
  frame.src = `/built/page?${new URLSearchParams({ body: `${body}${scriptTag('/built/teller.js')}` })}`;
  document.body.append(frame);
  return {
    /** What went wrong until the text was there. */
    shown: (text: string) =>
      new Promise<string[]>((resolve) => {
        addEventListener('message', function hear({ source, data }: MessageEvent) {
          const { seen, errors } = data as { seen: string; errors: string[] };
          if (source !== frame.contentWindow || !seen.includes(text)) return;
          removeEventListener('message', hear);
          frame.remove();
          resolve(errors);
        });
      }),
  };
}
