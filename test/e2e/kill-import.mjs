// npm run kill -- [--kills 20] [--bundle dist/cdn]
// Ends the whole browser while it imports, and looks what the next one finds in the same profile.
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { bundle, launch, serveFiles } from '../bench/harness.mjs';

const { values: options } = parseArgs({
  options: { kills: { type: 'string', default: '20' }, bundle: { type: 'string', default: 'dist/cdn' } },
});
const earlier = 1_000;
/** Half of those who were there before, and others. */
const imported = { from: earlier / 2, count: 6_000 };
const next = { from: earlier / 4, count: 300 };

const script = await bundle(fileURLToPath(new URL('kill-page.ts', import.meta.url)));
const server = await serveFiles(resolve(options.bundle), {
  '/kill.js': script,
  '/kill.html': '<!doctype html><title>Kills</title><script type="module" src="/kill.js"></script>',
});
const profile = await mkdtemp(join(tmpdir(), 'killed-import-'));
const counts = { passed: 0, failed: 0, everything: 0 };
let life;
try {
  life = await begin();
  await life.call('makeUsed', earlier);
  const longest = await life.call('rehearse', { ...imported, title: 'Rehearsed' });
  for (let kill = 1; kill <= Number(options.kills); kill++) await judge(kill, longest * Math.random() * 1.1);
} finally {
  if (life) await end(life);
  server.close();
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
}
console.log(`${counts.everything} of the imports had just been committed`);
console.log(`${counts.passed} passed, ${counts.failed} failed`);
process.exitCode = counts.failed > 0 ? 1 : 0;

async function judge(kill, moment) {
  try {
    const outcome = await killAfter(moment, `Killed ${kill}`);
    if (outcome === 'everything') counts.everything++;
    await importNext(`After ${kill}`);
    counts.passed++;
  } catch (error) {
    counts.failed++;
    console.error(`Killed ${Math.round(moment)} ms after its beginning: ${error.message}`);
  }
}

/** What the import has come to in the browser's next life, in which everything else is as it was. */
async function killAfter(moment, title) {
  const before = await life.call('takeInventory');
  const importing = life.call('import', { ...imported, title }).catch(() => undefined);
  await wait(moment);
  await end(life);
  await importing;
  life = await begin();
  return compareWith(before, { ...imported, title });
}

async function importNext(title) {
  const before = await life.call('takeInventory');
  await life.call('import', { ...next, title });
  const outcome = await compareWith(before, { ...next, title });
  if (outcome !== 'everything') throw new Error(`The import that followed has brought ${outcome}`);
}

async function compareWith(before, part) {
  return life.call('outcomeOf', before, await life.call('takeInventory'), part);
}

async function begin() {
  const browser = await launch(profile);
  const page = await browser.newPage();
  await page.goto(`${server.url}/kill.html`);
  await page.waitForFunction('window.killing');
  const call = (name, ...parameters) => page.evaluate((n, p) => window.killing[n](...p), name, parameters);
  return { browser, call };
}

/** As a crash does, without a word to any of its processes: they are a group of their own. */
async function end({ browser }) {
  const leader = browser.process();
  const ended = once(leader, 'exit');
  process.kill(process.platform === 'win32' ? leader.pid : -leader.pid, 'SIGKILL');
  await ended;
}
