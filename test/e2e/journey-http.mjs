// npm run test:servers http
// Journeys by HTTP in a real browser: the suite's cases, and 2,000 events through a network that fails in every way.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { bundle, launch, page as pageOf, quantile, serveFiles } from '../bench/harness.mjs';
import { start as startProxy } from '../servers/fault-proxy.mjs';
import { start as startServer } from '../servers/journey-http.mjs';
import { Website } from '../servers/website.mjs';

const recorded = 1_000;
const live = 1_000;
const heartbeat = 500;
const customer = 'c-1';
const phone = '+46701740605';
const whenLost = 'Live updates are interrupted';

const website = new Website();
let token = 'token-1';
let server;
const servers = [];
let proxy;
let files;
let browser;
let page;
let src;

async function serve(port) {
  server = await startServer({ website, heartbeat, accepts: (given) => given === token, port });
  servers.push(server);
}

before(async () => {
  await serve();
  proxy = await startProxy({ to: server.port });
  src = `http://127.0.0.1:${proxy.port}`;
  const script = await bundle(fileURLToPath(new URL('journey-http-page.ts', import.meta.url)));
  const tag = '<script type="module" src="/page.js"></script>';
  const contacts = [{ id: customer, name: 'Anna Svensson', phones: [{ value: phone }] }];
  files = await serveFiles('.', {
    ...{ '/page.js': script, '/page.html': pageOf(tag) },
    '/people.json': JSON.stringify({ contacts }),
  });
  browser = await launch();
  page = await openPage();
});

after(async () => {
  console.log(table());
  await browser?.close();
  files?.close();
  await proxy?.stop();
  await server?.stop();
});

async function openPage() {
  const opened = await browser.newPage();
  opened.on('pageerror', (error) => console.error(error));
  await opened.exposeFunction('fill', (visitors) => website.fill(visitors));
  await opened.exposeFunction('tell', (visitor, sign) => website.tell(visitor, sign));
  await opened.exposeFunction('getToken', () => token);
  await opened.goto(`${files.url}/page.html`);
  await opened.waitForFunction('window.journeys');
  return opened;
}

const call = (name, ...parameters) => page.evaluate((n, p) => window.journeys[n](...p), name, parameters);

test('keeps to every case of the suite for adapters', async (t) => {
  for (const name of await call('cases')) await t.test(name, () => call('run', name, src));
});

describe('says why there is no answer', () => {
  const notToldWhy = /^unavailable: .* cannot be reached: either there is no answer, or it .* \(CORS\)/;
  const brokeOff = /^unavailable: The list of events of .* broke off$/;
  const whys = [
    ['the proxy refuses', { refuse: true }, notToldWhy],
    ['it is reset in the middle', { resetAfter: 5_000 }, brokeOff],
    ['it ends in the middle', { closeAfter: 5_000 }, brokeOff],
    ['nothing is wrong', {}, /^answered$/],
  ];
  for (const [what, faults, why] of whys)
    test(what, async () => {
      begin();
      proxy.reset();
      proxy.set(faults);
      assert.match(await call('ask', src, 'list'), why);
    });

  test('the service does not answer pages of other origins', async () => {
    const shy = await startServer({ isForEveryPage: false });
    assert.match(await call('ask', shy.url), notToldWhy);
    await shy.stop();
  });

  test('the service lets nobody in', async () => {
    const strict = await startServer({ accepts: () => false });
    assert.match(await call('ask', strict.url), /^unauthenticated: .* answers 401: Sign in again$/);
    const tokens = strict.asked
      .filter(({ method }) => method === 'POST')
      .map(({ headers }) => headers.authorization);
    assert.deepEqual(tokens, ['Bearer token-1', 'Bearer token-1']);
    await strict.stop();
  });
});

const event = (index) => ({
  id: `e-${index}`,
  at: new Date(Date.UTC(2026, 2, 5) + index * 1_000).toISOString(),
  kind: 'page',
  page: { address: `https://shop.example/${index % 7}` },
});
const idsOf = (count) => Array.from({ length: count }, (_, index) => event(index).id);

/** What becomes of the network, while customers go on; the rest of the events comes when it is over. */
const troubles = {
  'nothing is wrong': { trouble: () => wait(100), isLost: false },
  'late by 80 to 160 ms': {
    trouble: () => wait(100),
    faults: { latency: 80, jitter: 80 },
    isLost: false,
  },
  'in slices of 300 bytes, 100 kB/s': {
    trouble: () => wait(100),
    faults: { slice: 300, rate: 100_000 },
    isLost: false,
  },
  'reset, and late': { trouble: () => proxy.reset(), faults: { latency: 40, jitter: 40 } },
  'reset after each 9,000 bytes': { trouble: () => suffer({ resetAfter: 9_000 }, 3_000) },
  'ended after each 9,000 bytes': { trouble: () => suffer({ closeAfter: 9_000 }, 3_000) },
  'half-open: nothing comes': { trouble: () => suffer({ down: false }, 1_500) },
  'half-open: nothing is heard': { trouble: () => suffer({ up: false }, 2_500, () => proxy.reset()) },
  'taken, and not answered': { trouble: () => suffer({ hang: true }, 2_500, () => proxy.reset()) },
  'refused for a while': { trouble: () => suffer({ refuse: true }, 2_500, () => proxy.reset()) },
  'the server restarts': {
    async trouble() {
      await server.stop();
      await wait(500);
      await serve(server.port);
    },
  },
  'the token expires': {
    trouble() {
      token = 'token-2';
      proxy.reset();
    },
  },
};

async function suffer(faults, milliseconds, begin = () => undefined) {
  proxy.set(faults);
  begin();
  await wait(milliseconds);
  proxy.set({});
}

const rows = [];

describe(`tells ${recorded + live} events, each once and in order`, () => {
  for (const [name, { trouble, faults = {}, isLost = true }] of Object.entries(troubles))
    test(name, async () => {
      begin();
      proxy.set(faults);
      await call('follow', customer, src);
      await publish(recorded, recorded + live / 4);
      await hear(({ ids }) => ids.length > recorded);
      await Promise.all([trouble(), publish(recorded + live / 4, recorded + live / 2)]);
      proxy.set(faults);
      await publish(recorded + live / 2, recorded + live);
      const lastId = event(recorded + live - 1).id;
      const heard = await hear(({ ids }) => ids.includes(lastId));
      rows.push({ name, ...heard });
      assert.equal(heard.error, undefined);
      assert.deepEqual(heard.ids, idsOf(recorded + live));
      assert.equal(heard.told.includes('lost'), isLost, `told ${heard.told.join(', ')}`);
    });
});

/** A customer who has been here for long. */
function begin() {
  const events = Array.from({ length: recorded }, (_, index) => event(index));
  website.fill([{ visitor: 'v-1', contactId: customer, events }]);
}

async function publish(from, to) {
  for (let index = from; index < to; index += 1) {
    website.tell('v-1', { event: event(index) });
    if (index % 10 === 0) await wait(10);
  }
}

/** What has come, once that is enough, or when nothing more comes for long. */
async function hear(isEnough) {
  for (let last = -1, since = Date.now(); ;) {
    const heard = await call('heard');
    if (isEnough(heard) || heard.error) return heard;
    if (heard.ids.length !== last) since = Date.now();
    last = heard.ids.length;
    if (Date.now() - since > 10_000) return heard;
    await wait(50);
  }
}

// With the heartbeat of the real card: a half-open connection is noticed after 37.5 seconds.
test(`shows ${recorded + live} events on a card, each once and in order, through all of it`, async () => {
  const lateness = { latency: 20, jitter: 40 };
  const some = live / 5;
  begin();
  proxy.set(lateness);
  await call('show', phone, src);
  await see(({ ids, feed }) => feed === 'live' && ids.length === recorded);
  const upsets = [
    () => undefined,
    () => proxy.reset(),
    () => troubles['the server restarts'].trouble(),
    () => {
      token = 'token-3';
      proxy.reset();
    },
    () => proxy.set({ down: false }),
  ];
  for (const [index, upset] of upsets.entries()) {
    const from = recorded + index * some;
    await Promise.all([upset(), publish(from, from + some)]);
    if (index > 0) await see(({ feed, words }) => feed === 'lost' && words.includes(whenLost));
    proxy.set(lateness);
    await see(
      ({ ids, feed, words }) => feed === 'live' && ids.length >= from + some && !words.includes(whenLost),
    );
  }
  const { ids, feeds } = await call('shown');
  assert.deepEqual(ids, idsOf(recorded + live));
  assert.equal(feeds.filter((feed) => feed === 'lost').length, upsets.length - 1, feeds.join(', '));
  await measure(phone);
});

/** On a network that is well: all that there is on a new card, and then one visit after the other. */
async function measure(caller) {
  proxy.set({});
  proxy.reset(); // The browser keeps connections for later, and some are half-open by now.
  const began = Date.now();
  await call('show', caller, src);
  await see(({ ids, feed }) => feed === 'live' && ids.length === recorded + live);
  tell('HTTP: 2,000 events are replayed in', Date.now() - began);
  const late = [];
  for (let index = recorded + live; index < recorded + live + 20; index += 1) {
    const visitedAt = Date.now();
    website.tell('v-1', { event: event(index) });
    await see(({ ids }) => ids.at(-1) === `e-${index}`);
    late.push(Date.now() - visitedAt);
  }
  tell('HTTP: a visit is on the agent’s card after, median of 20', quantile(late, 0.5));
  tell('HTTP: a visit is on the agent’s card after, 95th percentile', quantile(late, 0.95));
}

const tell = (what, milliseconds) => console.log(`| ${what} | ${Math.round(milliseconds)} ms |`);

async function see(isSeen) {
  for (const end = Date.now() + 60_000; ; await wait(20)) {
    const seen = await call('shown');
    if (isSeen(seen)) return;
    if (Date.now() > end)
      assert.fail(
        `${seen.ids.length} events, up to ${seen.ids.at(-1)}; the feed was ${seen.feeds.join(', ')}`,
      );
  }
}

test('has told nobody the token or the customer by an address', () => {
  const addresses = servers.flatMap(({ asked }) => asked.map(({ url }) => url)).join('\n');
  assert.match(addresses, /find/);
  assert.doesNotMatch(addresses, /token|c-1|\d{6}|%40|@|%2B/i);
});

function table() {
  const heads = ['the network', 'events', 'gaps', 'repeats', 'lost', 'back after'];
  const told = rows.map(({ name, ids, pauses }) => {
    const different = new Set(ids);
    const gaps = recorded + live - different.size;
    const back = pauses.length > 0 ? `${Math.round(Math.max(...pauses))} ms at most` : '';
    return [name, ids.length, gaps, ids.length - different.size, pauses.length || '', back].map(String);
  });
  const line = (row) => `| ${row.join(' | ')} |`;
  return [heads, ...told].map(line).join('\n');
}
