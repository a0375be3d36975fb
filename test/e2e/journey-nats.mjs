// The journeys of a real NATS server in a real browser: told by Snowplow's tracker, shown on an agent's card.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { bundle, launch, page as html, serveFiles } from '../bench/harness.mjs';
import { start as startCollector } from '../servers/journey-collector.mjs';
import { start as startNats } from '../servers/nats-server.mjs';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));
const pages = await Promise.all(
  ['journey-nats-cases'].map(async (name) => [
    [`/${name}.js`, await bundle(at(`${name}.ts`))],
    [`/${name}.html`, html(`<script type="module" src="/${name}.js"></script>`)],
  ]),
);
const website = await serveFiles(at('../../dist/cdn'), Object.fromEntries(pages.flat()));
const nats = await startNats({ origins: [website.url] });
const collector = await startCollector({
  nats: { client: nats.ports.client, password: nats.passwords.collector },
});
const browser = await launch();
after(async () => {
  await browser.close();
  await collector.stop();
  await nats.stop();
  website.close();
});

const webSocket = (port, user = 'agent') => `ws://${user}@127.0.0.1:${port}/`;

describe('A source of journeys that is a NATS server', async () => {
  const page = await browser.newPage();
  await page.exposeFunction('publish', (visitor, payload) => collector.publish(visitor, payload));
  const asked = new URLSearchParams({ src: webSocket(nats.ports.webSocket), token: nats.passwords.agent });
  await page.goto(`${website.url}/journey-nats-cases.html?${asked}`);
  await page.waitForFunction('window.cases');
  const names = await page.evaluate(() => window.cases.names);
  for (const name of names) it(name, () => page.evaluate((each) => window.cases.run(each), name));
  it('is tried by all cases', () => assert.ok(names.length > 20));
});
