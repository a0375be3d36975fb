// The journeys of a real NATS server in a real browser: told by Snowplow's tracker, shown on an agent's card.
import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { bundle, launch, page as html, quantile, serveFiles } from '../bench/harness.mjs';
import { start as startProxy } from '../servers/fault-proxy.mjs';
import { start as startCollector } from '../servers/journey-collector.mjs';
import { start as startNats } from '../servers/nats-server.mjs';

/** As the website calls them: whoever chose such a name must not be taken for somebody, or for everybody. */
const visitors = {
  anna: 'anna.åberg@shop',
  wanderer: 'visitor-2000',
  unlucky: 'visitor-13',
  everybody: '>',
  anybody: '*',
  nobody: 'visitor-0',
};
const emailOf = (name) => `${name}@customers.example`;
const people = Object.entries(visitors).map(([name, visitor]) => ({
  ...{
    id: name,
    kind: 'individual',
    active: true,
    name: { full: name },
    phones: [],
    addresses: [],
    languages: [],
  },
  ...{ emails: [{ value: emailOf(name) }], fields: { visitor } },
}));

const bundled = async (name) => [
  [`/${name}.js`, await bundle(fileURLToPath(new URL(`nats/${name}.ts`, import.meta.url)))],
  [`/${name}.html`, html(`<script type="module" src="/${name}.js"></script>`)],
];
const files = (await Promise.all(['cases', 'shop', 'agent'].map(bundled))).flat();
const website = await serveFiles('', {
  ...Object.fromEntries(files),
  '/people.json': JSON.stringify(people),
});
const nats = await startNats({ origins: [website.url] });
const collector = await startCollector({
  nats: { client: nats.ports.client, password: nats.passwords.collector },
});
const proxy = await startProxy({ to: nats.ports.webSocket });
const browser = await launch();
after(async () => {
  await browser.close();
  await proxy.stop();
  await collector.stop();
  await nats.stop();
  website.close();
});

const address = (port, parameters = '') => `ws://agent@127.0.0.1:${port}/${parameters}`;
const direct = address(nats.ports.webSocket);

async function openPage(name, parameters, ready) {
  const page = await browser.newPage();
  page.on('pageerror', (error) => {
    throw error;
  });
  await page.goto(`${website.url}/${name}.html?${new URLSearchParams(parameters)}`);
  await page.waitForFunction(ready);
  return page;
}

const openShop = (visitor) =>
  openPage('shop', { collector: `http://127.0.0.1:${collector.port}`, visitor }, 'window.wander');

/** A page with the cards of these customers. */
async function openAgent(names, { src = direct, tokens = [nats.passwords.agent] } = {}) {
  const page = await openPage('agent', {}, 'window.show');
  await page.evaluate((given) => (window.tokens = given), tokens);
  await page.evaluate((emails, from) => window.show(emails, from), names.map(emailOf), src);
  return page;
}

const wander = (shop, from, count) => shop.evaluate((...pages) => window.wander(...pages), from, count);
const until = (agent, what, ...values) =>
  agent.waitForFunction(what, { polling: 20, timeout: 30_000 }, ...values);
const hasStatus = (agent, status) => until(agent, (wanted) => window.followed[0].status === wanted, status);
const hasPages = (agent, count) =>
  until(agent, (wanted) => window.followed[0].pages.length === wanted, count);
const pagesOn = (agent) => agent.evaluate(() => window.followed[0].pages);
const numbered = (from, count) =>
  Array.from({ length: count }, (_, index) => `https://shop.example/${from + index}`);
const tell = (what, milliseconds) => console.log(`| ${what} | ${Math.round(milliseconds)} ms |`);
/** Until the agent reads these words on the card, or no longer does. */
const says = (agent, words) => until(agent, (wanted) => window.followed[0].words.includes(wanted), words);
const isSilent = (agent, words) => until(agent, (gone) => !window.followed[0].words.includes(gone), words);
const whenLost = 'Live updates are interrupted';

describe('A source of journeys that is a NATS server', async () => {
  const page = await openPage('cases', { src: direct, token: nats.passwords.agent }, 'window.cases');
  await page.exposeFunction('publish', (visitor, payload) => collector.publish(visitor, payload));
  const names = await page.evaluate(() => window.cases.names);
  for (const name of names) it(name, () => page.evaluate((each) => window.cases.run(each), name));
  it('is tried by all cases', () => assert.ok(names.length > 20));
});

describe('An agent’s card that follows a NATS server', () => {
  it('shows each visit at once, and that the visitor is there', async () => {
    const shop = await openShop(visitors.anna);
    await wander(shop, 0, 1);
    await collected(shop, visitors.anna, 1);
    const agent = await openAgent(['anna']);
    await hasPages(agent, 1);
    const late = [];
    for (let visit = 1; visit <= 20; visit++) {
      const visitedAt = await shop.evaluate((number) => {
        window.wander(number, 1);
        return Date.now();
      }, visit);
      await hasPages(agent, visit + 1);
      const since = await agent.evaluate((url) => window.followed[0].since.get(url), ...numbered(visit, 1));
      late.push(since - visitedAt);
    }
    assert.deepEqual(await pagesOn(agent), numbered(0, 21));
    await says(agent, 'Now on Page 20');
    await says(agent, 'Live');
    tell('NATS: a visit is on the agent’s card after, median of 20', quantile(late, 0.5));
    tell('NATS: a visit is on the agent’s card after, 95th percentile', quantile(late, 0.95));

    const before = await agent.evaluate(() => window.followed[0].presence);
    await shop.bringToFront();
    for (let move = 0; move < 20; move++) {
      await shop.mouse.move(10 + move, 10);
      await wait(100);
    }
    await until(agent, (earlier) => window.followed[0].presence > earlier, before);
    assert.equal((await pagesOn(agent)).length, 21, 'a sign of life is no visit');
    await Promise.all([shop.close(), agent.close()]);
  });

  it('shows 2,000 visits once and in order, though the server is restarted in the middle', async () => {
    const shop = await openShop(visitors.wanderer);
    await wander(shop, 0, 1_000);
    await collected(shop, visitors.wanderer, 1_000);
    const agent = await openAgent(['wanderer']);
    await hasStatus(agent, 'ready');
    while (await agent.evaluate(() => window.followed[0].loadEarlier())) await wait(50);
    await hasPages(agent, 1_000);

    await wander(shop, 1_000, 1_000);
    await until(agent, () => window.followed[0].pages.length > 1_200);
    await nats.restart(() => wait(500));
    await collected(shop, visitors.wanderer, 2_000);
    await hasPages(agent, 2_000);
    assert.deepEqual(await pagesOn(agent), numbered(0, 2_000));
    await says(agent, 'Now on Page 1999');
    await Promise.all([shop.close(), agent.close()]);

    const began = Date.now();
    const other = await openAgent(['wanderer']);
    await hasStatus(other, 'ready');
    while (await other.evaluate(() => window.followed[0].loadEarlier())) await wait(5);
    await hasPages(other, 2_000);
    tell('NATS: 2,000 events are replayed in, with the page that opens', Date.now() - began);
    await other.close();
  });

  it('notices that its connection is open on one side only, and goes on with another', async () => {
    const shop = await openShop(visitors.unlucky);
    await wander(shop, 0, 3);
    await collected(shop, visitors.unlucky, 3);
    const agent = await openAgent(['unlucky'], { src: address(proxy.port) });
    await hasPages(agent, 3);
    await wander(shop, 3, 1);
    await hasPages(agent, 4);

    proxy.set({ up: false, down: false });
    const broken = Date.now();
    await wander(shop, 4, 3);
    await until(agent, () => window.followed[0].feed === 'lost');
    await says(agent, whenLost);
    tell('NATS: a half-open connection is noticed after', Date.now() - broken);
    proxy.set({});
    const mended = Date.now();
    await hasPages(agent, 7);
    await until(agent, () => window.followed[0].feed === 'live');
    tell('NATS: back, once the network is, after', Date.now() - mended);
    await isSilent(agent, whenLost);
    assert.deepEqual(await pagesOn(agent), numbered(0, 7));
    await Promise.all([shop.close(), agent.close()]);
  });

  it('shares one connection with all cards of the page', async () => {
    const before = proxy.counts.connections;
    const agent = await openAgent(['wanderer', 'anna', 'anna'], { src: address(proxy.port) });
    await until(agent, () => window.followed.every(({ status }) => status === 'ready'));
    assert.equal(proxy.counts.connections - before, 1);
    await agent.close();
  });

  it('shows nobody’s visits on the card of whoever is called as NATS calls several', async () => {
    for (const name of ['everybody', 'anybody', 'nobody']) {
      const agent = await openAgent([name]);
      await hasStatus(agent, 'unknown');
      await agent.close();
    }
  });

  it('asks the page for another token where one is refused, once', async () => {
    const agent = await openAgent(['anna'], { tokens: ['expired', nats.passwords.agent] });
    await hasStatus(agent, 'ready');
    await agent.close();
  });

  for (const [what, options, words] of [
    ['the token is refused', { tokens: ['wrong'] }, 'You are not signed in'],
    [
      'the user may not read the stream',
      { src: address(nats.ports.webSocket, '?stream=OTHER') },
      'This is not allowed',
    ],
    ['there is no server', { src: address(1) }, 'does not answer'],
    ['the address holds a password', { src: 'wss://agent:s3cret@127.0.0.1/' }, 'do not understand'],
  ])
    it(`says so where ${what}`, async () => {
      const agent = await openAgent(['anna'], options);
      await hasStatus(agent, 'failed');
      await says(agent, words);
      await agent.close();
    });
});

/** Until the server has as many of the visitor's messages. */
async function collected(shop, visitor, count) {
  for (const late = Date.now() + 60_000; (await collector.count(visitor)) < count; await wait(500)) {
    assert.ok(Date.now() < late, `The collector still has not ${count} events`);
    await shop.evaluate(() => window.flush());
  }
}
