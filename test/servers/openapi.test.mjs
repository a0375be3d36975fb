// npm run test:servers openapi
// The contract of `adapter="http"`, with Prism between the adapter and a service: all that is said is as the document says.
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { bundle, launch, page as pageOf, serveFiles } from '../bench/harness.mjs';
import { document, operations, start as startChecked } from './checked-service.mjs';
import { start as startService } from './contact-service.mjs';
import { missing } from './missing.mjs';
import { startMock } from './prism.mjs';

const operationIds = operations.map(({ id }) => id);
/** Where the adapter gives what it has read as it is: of which schema. */
const exampleOf = {
  ...{ getContact: 'Contact', listHistory: 'PastInteractionPage', listNotes: 'NotePage', addNote: 'Note' },
  ...{ sendMessage: 'Message', listMessages: 'MessagePage', askPermission: 'MessagePermission' },
};
const isToken = (token) => token === 'token-1';

describe('a service of contacts', { skip: missing('@stoplight/prism-http-server') }, () => {
  const stops = [];
  let service;
  let checked;
  let page;

  before(async () => {
    [service, checked] = await startBoth();
    const script = await bundle(fileURLToPath(new URL('openapi-page.ts', import.meta.url)));
    const html = pageOf('<script type="module" src="/page.js"></script>');
    const files = await serveFiles('.', { '/page.js': script, '/page.html': html });
    const browser = await launch();
    stops.push(
      () => browser.close(),
      () => files.close(),
    );
    page = await browser.newPage();
    page.on('pageerror', (error) => console.error(error));
    await page.exposeFunction('fillService', (content) => service.fill(content));
    await page.exposeFunction('tellService', (visitor, sign) => service.tell(visitor, sign));
    await page.goto(`${files.url}/page.html`);
    await page.waitForFunction('window.contacts');
  });

  after(async () => {
    for (const stop of stops.reverse()) await stop();
  });

  async function startBoth(options = {}) {
    const behind = await startService({ accepts: isToken, ...options });
    const inFront = await startChecked({ to: behind.url });
    stops.push(behind.stop, inFront.stop);
    return [behind, inFront];
  }

  const call = (name, ...parameters) => page.evaluate((n, p) => window.contacts[n](...p), name, parameters);

  test('is asked, and answers, as the document says in every case of the suite for adapters', async (t) => {
    const names = await call('cases', checked.url);
    assert.ok(names.length > 50, `${names.length} cases`);
    for (const name of names)
      await t.test(name, async () => {
        await call('run', name, checked.url);
        assert.deepEqual(checked.violations.splice(0), []);
      });
  });

  test('answers every operation of the document such that the adapter reads it', async () => {
    const [, masked] = await startBoth({ masked: ['phones'] });
    const read = await call('askAll', masked.url, '+46701740605');
    assert.deepEqual(masked.violations, []);
    assert.deepEqual([...masked.answered].sort(), operationIds.toSorted());
    assert.equal(read.revealValue, '+46701740605');
    assert.equal(read.updateContact.title, 'Plumber');
    assert.equal(read.restoreContact.title, 'Plumber');
  });

  test('is asked as the document says, and understood, where Prism makes the answers of the document alone', async () => {
    const mock = await startMock();
    stops.push(mock.stop);
    const inFront = await startChecked({ to: mock.url });
    stops.push(inFront.stop);
    const read = await call('askAll', inFront.url, '+46701740605');
    assert.deepEqual(inFront.violations, []);
    assert.deepEqual([...inFront.answered].sort(), operationIds.toSorted());
    for (const [operation, schema] of Object.entries(exampleOf))
      assert.deepEqual(read[operation], document.components.schemas[schema].example);
  });

  test('is found out where it says something else', async () => {
    const liar = createServer(({ method, url }, response) => {
      const [type, body] = lies[`${method} ${url}`];
      response.writeHead(200, { 'Content-Type': type }).end(body);
    });
    await once(liar.listen(0, '127.0.0.1'), 'listening');
    const inFront = await startChecked({ to: `http://127.0.0.1:${liar.address().port}` });
    stops.push(() => liar.close(), inFront.stop);
    const found = {};
    for (const asked of Object.keys(lies)) {
      const [method, path] = asked.split(' ');
      const headers = { Authorization: 'Bearer token-1' };
      await (await fetch(inFront.url + path, { method, headers })).text();
      found[asked] = inFront.violations.splice(0).join('; ');
    }
    assert.match(found['GET /capabilities'], /response.body.*capabilities/);
    assert.match(found['GET /contacts/c-1'], /response.body.*'id'/);
    assert.match(found['GET /contacts/c-1/feed'], /event contact .*'name'; .*event gone is not in/);
    assert.match(found['GET /nowhere'], /not found/);
    assert.match(found['DELETE /notes/n-1'], /request.*idempotency-key/i);
  });
});

const json = 'application/json';
const fed = 'event: contact\ndata: { "id": "c-1" }\n\nevent: gone\ndata: 1\n\n';
const lies = {
  'GET /capabilities': [json, '{ "capabilities": "everything" }'],
  'GET /contacts/c-1': [json, '{ "name": { "full": "Anna Svensson" } }'],
  'GET /contacts/c-1/feed': ['text/event-stream', fed],
  'GET /nowhere': [json, '{}'],
  'DELETE /notes/n-1': [json, '{}'],
};
