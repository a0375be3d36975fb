// This card beside the nearest public peer, in one run: the floor of each row is the peer's figure.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { bundle, compared, demoPeople, page, serveFiles } from './harness.mjs';

const folder = fileURLToPath(new URL('peer', import.meta.url));
const samples = 30;
const cards = 50;

/** @returns {Promise<import('./table.mjs').Row[]>} */
export async function measureBesidePeer(browser, _server, { folder: bundleFolder, rounds }) {
  if (!existsSync(`${folder}/node_modules`))
    execFileSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: folder, stdio: 'inherit' });
  const contacts = (await demoPeople()).filter(isOnBoth).slice(0, 200);
  const people = contacts.map(asPerson);
  const [ours, theirs] = await Promise.all(
    ['contact-card', 'graph-toolkit'].map((name) => bundle(`${folder}/${name}.js`)),
  );
  const tag = '<script type="module" src="/cdn/contact-card.js"></script>';
  const server = await serveFiles(bundleFolder, {
    '/people.json': JSON.stringify(contacts),
    '/ours.js': ours,
    '/theirs.js': theirs,
    '/ours.html': page(`<main></main>${tag}<script type="module" src="/ours.js"></script>`),
    '/theirs.html': page('<main></main><script type="module" src="/theirs.js"></script>'),
  });
  const measured = { first: [], scripts: [], another: [], many: [] };
  try {
    // The first visits warm the browser up.
    for (let round = -1; round < rounds; round++) {
      const [card, floor] = [
        await visit(browser, `${server.url}/ours.html`, people),
        await visit(browser, `${server.url}/theirs.html`, people),
      ];
      if (round < 0) continue;
      for (const [name, list] of Object.entries(measured))
        list.push({ card: card[name], floor: floor[name] });
    }
  } finally {
    server.close();
  }
  const ms = (what, list, times) => ({ what, unit: 'ms', ...compared(list), times });
  return [
    ms('the first card, painted, since the navigation', measured.first, 0.5),
    ms('another person: to the text', measured.another, 0.05),
    ms(`${cards} new cards: to the last text`, measured.many, 0.05),
    { ...ms('scripts asked for by then, gzip -9', measured.scripts), unit: 'kB' },
  ];
}

/** With nothing kept from a visit before. */
async function visit(browser, url, people) {
  const context = await browser.createBrowserContext();
  try {
    const tab = await context.newPage();
    await tab.setViewport({ width: 1000, height: 800 });
    const scripts = [];
    tab.on('response', (response) => response.url().endsWith('.js') && scripts.push(response.buffer()));
    await tab.evaluateOnNewDocument(`addEventListener('DOMContentLoaded', () => {
      contender.first(${JSON.stringify(people)}).then((time) => (window.firstCard = time));
    })`);
    await tab.goto(url);
    await tab.waitForFunction('window.firstCard');
    const sizes = (await Promise.all(scripts)).map((code) => gzipSync(code, { level: 9 }).length / 1000);
    const call = (name, count) => tab.evaluate((n, c) => window.contender[n](c), name, count);
    return {
      first: [await tab.evaluate('window.firstCard')],
      scripts: [sizes.reduce((sum, size) => sum + size, 0)],
      another: await call('another', samples),
      many: [await call('many', cards)],
    };
  } finally {
    await context.close();
  }
}

const isOnBoth = ({ title, emails }) => title && emails.length > 0;

const asPerson = ({ id, name, title, emails, phones }) => ({
  ...{ id, name: name.full ?? name, title },
  ...{ email: emails[0].value, phone: phones[0].value },
});
