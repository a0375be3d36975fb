// npm run test:servers couchdb
// Contacts in a database of CouchDB's protocol, in real browsers: the suite's cases, and several agents at once.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { bundle, launch, page as pageOf, quantile, serveFiles } from '../bench/harness.mjs';
import { start } from '../servers/couchdb.mjs';
import { missing } from '../servers/missing.mjs';

const anna = 'anna-svensson';
const edits = 100;
const changes = 20;

describe('CouchDB', { skip: missing('pouchdb-server') }, () => {
  let server;
  let files;
  let browser;
  let marta;
  let ravi;

  before(async () => {
    server = await start();
    const script = await bundle(fileURLToPath(new URL('couchdb-page.ts', import.meta.url)));
    const page = pageOf('<script type="module" src="/page.js"></script>');
    files = await serveFiles('.', { '/page.js': script, '/page.html': page });
    browser = await launch();
    [marta, ravi] = [await openBrowser(), await openBrowser()];
  });

  after(async () => {
    await browser?.close();
    files?.close();
    await server?.stop();
  });

  /** As of another machine: nothing but the server is shared. */
  async function openBrowser() {
    const opened = await (await browser.createBrowserContext()).newPage();
    opened.on('pageerror', (error) => console.error(error));
    await opened.goto(`${files.url}/page.html`);
    await opened.waitForFunction('window.couchDb');
    const { url, user, password } = server;
    await call(opened, 'use', { url, user, password });
    return opened;
  }

  const call = (agent, name, ...parameters) =>
    agent.evaluate((n, p) => window.couchDb[n](...p), name, parameters);

  async function makeDatabase() {
    const src = await call(marta, 'make');
    for (const agent of [marta, ravi]) await call(agent, 'open', src);
    return src;
  }

  test('keeps to every case of the suite for adapters', async (t) => {
    for (const name of await call(marta, 'cases')) await t.test(name, () => call(marta, 'run', name));
  });

  test('tells one browser what another changes, within a second', async () => {
    await makeDatabase();
    await call(ravi, 'follow', anna);
    await until(async () => (await call(ravi, 'seen')).length > 0, 'how it is');
    const late = [];
    for (let index = 0; index < changes; index += 1) {
      const savedAt = await call(marta, 'title', anna, `Title ${index}`);
      const isIt = ({ title }) => title === `Title ${index}`;
      await until(async () => (await call(ravi, 'seen')).some(isIt), `change ${index}`);
      late.push((await call(ravi, 'seen')).find(isIt).at - savedAt);
    }
    tell(`a change is heard in another browser after, median of ${changes}`, `${quantile(late, 0.5)} ms`);
    tell('… at most', `${quantile(late, 1)} ms`);
    assert.ok(quantile(late, 1) < 1_000);
    await call(marta, 'remove', anna);
    await until(
      async () => /No contact has this id/.test((await call(ravi, 'seen')).at(-1).title),
      'the removal',
    );
  });

  test('shows on a card what another browser changes, within a second', async () => {
    const src = await makeDatabase();
    await call(ravi, 'show', src, '+46701740605');
    const isShown = (text) => async () => (await call(ravi, 'words')).includes(text);
    await until(isShown('Elhandlare'), 'the card');
    const late = [];
    for (let index = 0; index < changes; index += 1) {
      const savedAt = await call(marta, 'title', anna, `Title ${index}.`);
      await until(isShown(`Title ${index}.`), `change ${index} on the card`);
      late.push(Date.now() - savedAt);
    }
    tell(`a change is on another browser’s card after, median of ${changes}`, `${quantile(late, 0.5)} ms`);
    tell('… at most', `${quantile(late, 1)} ms`);
    assert.ok(quantile(late, 1) < 1_000);
  });

  test(`loses none of ${2 * edits} edits that two agents make at once`, async () => {
    await makeDatabase();
    const ids = [anna, 'bertil-akerlund', 'bosse'];
    const conflicts = await Promise.all([
      call(marta, 'edit', ids, 'Marta', edits),
      call(ravi, 'edit', ids, 'Ravi', edits),
    ]);
    const lines = await call(marta, 'lines', ids);
    const expected = ['Marta', 'Ravi'].flatMap((agent) =>
      Array.from({ length: edits }, (_, index) => `${agent} ${index}`),
    );
    tell(`edits of ${ids.length} contacts by two agents at once`, lines.length);
    tell('… of which were refused once or more, and made anew', conflicts[0] + conflicts[1]);
    tell('… of which are lost', 2 * edits - new Set(lines).size);
    assert.deepEqual(lines.toSorted(), expected.toSorted());
    assert.ok(conflicts[0] + conflicts[1] > 0, 'Nobody was in anybody’s way');
  });

  test('passes over the documents of other programs', async () => {
    const src = await makeDatabase();
    const before = await call(marta, 'everybody');
    const foreign = [{ type: 'contact', name: 'Anna' }, { type: 'contact-card/contact' }, { keys: 'many' }];
    const broken = { type: 'contact-card/contact', keys: ['201'], words: ['anna'], name: 'anna', contact: 7 };
    await call(marta, 'add', src, [...foreign, broken]);
    assert.equal(await call(marta, 'everybody'), before);
  });

  test('says that replication has left two versions, and removes both', async () => {
    const src = await makeDatabase();
    const { revision } = await call(marta, 'get', anna);
    const [generation, hash] = revision.split('-');
    const other = {
      type: 'contact-card/contact',
      contact: { name: 'Anna S' },
      keys: [],
      words: [],
      name: 'anna s',
    };
    const _rev = `${generation}-${hash.replace(/./g, '0')}`;
    await call(marta, 'add', src, [{ _id: `contact:${anna}`, _rev, ...other }], true);
    const { name, fields } = await call(marta, 'get', anna);
    assert.deepEqual([name.full, fields.replicationConflicts], ['Anna Svensson', 1]);
    await call(marta, 'remove', anna);
    await assert.rejects(call(marta, 'get', anna), /No contact has this id/);
  });

  test('has told nobody a number, an address or a name by an address', async () => {
    const addresses = [...(await call(marta, 'asked')), ...(await call(ravi, 'asked'))];
    assert.ok(addresses.some((address) => address.includes('_view/names')));
    assert.deepEqual(
      addresses.filter((address) => /anna|bosse|\+46|%2B|%40|@|40605/i.test(address)),
      [],
    );
  });
});

async function until(isSo, what) {
  for (const end = Date.now() + 30_000; !(await isSo()); await wait(10))
    if (Date.now() > end) assert.fail(`Waited in vain for ${what}`);
}

const tell = (what, value) => console.log(`| CouchDB: ${what} | ${value} |`);
