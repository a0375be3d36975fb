// npm run test:servers carddav
// Contacts of an address book in a real browser, from Radicale: the suite's cases, and what goes wrong with real servers.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { bundle, launch, page as pageOf, serveFiles } from '../bench/harness.mjs';
import { start as startServer } from '../servers/radicale.mjs';

let server;
let files;
let browser;
let page;

before(async () => {
  server = await startServer();
  const script = await bundle(fileURLToPath(new URL('carddav-page.ts', import.meta.url)));
  const tag = '<script type="module" src="/page.js"></script>';
  files = await serveFiles('.', { '/page.js': script, '/page.html': pageOf(tag) });
  browser = await launch();
  page = await browser.newPage();
  page.on('pageerror', (error) => console.error(error));
  await page.goto(`${files.url}/page.html`);
  await page.waitForFunction('window.carddav');
});

after(async () => {
  await browser?.close();
  files?.close();
  await server?.stop();
});

const call = (name, ...parameters) => page.evaluate((n, p) => window.carddav[n](...p), name, parameters);

/** What the page may know of the server. */
const access = ({ url, user, password } = server) => ({ url, user, password });

test('keeps to every case of the suite for adapters', async (t) => {
  for (const name of await call('cases', access())) await t.test(name, () => call('run', access(), name));
});
