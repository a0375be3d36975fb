// npm run test:servers couchdb
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { bundle, launch, page as pageOf, serveFiles } from '../bench/harness.mjs';
import { start } from '../servers/couchdb.mjs';
import { missing } from '../servers/missing.mjs';

describe('CouchDB', { skip: missing('pouchdb-server') }, () => {
  let server;
  let files;
  let browser;
  let page;

  before(async () => {
    server = await start();
    const script = await bundle(fileURLToPath(new URL('couchdb-page.ts', import.meta.url)));
    files = await serveFiles('.', {
      '/page.js': script,
      '/page.html': pageOf('<script type="module" src="/page.js"></script>'),
    });
    browser = await launch();
    page = await openPage();
  });

  after(async () => {
    await browser?.close();
    files?.close();
    await server?.stop();
  });

  async function openPage() {
    const opened = await (await browser.createBrowserContext()).newPage();
    opened.on('pageerror', (error) => console.error(error));
    opened.on('console', (message) => console.log(message.text()));
    await opened.goto(`${files.url}/page.html`);
    await opened.waitForFunction('window.couchDb');
    return opened;
  }

  const call = (in_, name, ...parameters) =>
    in_.evaluate((n, p) => window.couchDb[n](...p), name, parameters);

  test('keeps to every case of the suite for adapters', async (t) => {
    const names = await call(page, 'cases', server);
    for (const name of names)
      await t.test(name, () =>
        call(page, 'run', name, { url: server.url, user: server.user, password: server.password }),
      );
  });
});
