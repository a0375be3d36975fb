// npm run kill -- [--kills 100] [--bundle dist/cdn]
// Ends the whole browser while an agent types notes and messages, saves and sends them, and looks what the next finds.
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { bundle, launch, serveFiles } from '../bench/harness.mjs';

const { values: options } = parseArgs({
  options: {
    kills: { type: 'string', default: process.env.KILLS ?? '100' },
    bundle: { type: 'string', default: 'dist/cdn' },
  },
});
/** Milliseconds: what was typed so long before a kill must come back. */
const mayBeLost = 1_000;

const script = await bundle(fileURLToPath(new URL('kill-typing-page.ts', import.meta.url)));
const tags = ['/cdn/contact-card.js', '/kill.js'].map(
  (src) => `<script type="module" src="${src}"></script>`,
);
const server = await serveFiles(resolve(options.bundle), {
  '/kill.js': script,
  '/kill.html': `<!doctype html><html lang="en"><title>Kills</title>${tags.join('')}`,
});
const profile = await mkdtemp(join(tmpdir(), 'killed-typing-'));
const counts = { passed: 0, failed: 0, whileTyping: 0, whileSending: 0, unsaid: 0 };
/** By their number: the text, and when how much of it had been typed. */
const items = [];
let longestLost = 0;
let sendingBegins = () => undefined;
let life;
try {
  life = await begin();
  await life.call('import');
  await life.call('show');
  for (let kill = 1; kill <= Number(options.kills); kill++) await judge(kill);
  await finishAll(await life.call('unfinished'));
  await expectEach('In the end');
} finally {
  if (life) await end(life);
  server.close();
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
}
console.log(`${items.length} notes and messages; killed ${counts.whileTyping} times while typing,`);
console.log(
  `${counts.whileSending} while saving or sending; ${counts.unsaid} were written and not yet said to be`,
);
console.log(`at most ${longestLost} ms of typing were lost`);
console.log(`${counts.passed} passed, ${counts.failed} failed`);
process.exitCode = counts.failed > 0 ? 1 : 0;

async function judge(kill) {
  try {
    const working = work().catch(() => undefined);
    // A save is over so soon that hardly any would be met by chance.
    if (kill % 2) await wait(200 + Math.random() * 3_500);
    else await new Promise((begins) => (sendingBegins = begins)).then(() => wait(Math.random() * 100));
    const killedAt = Date.now();
    await end(life);
    await working;
    life = await begin();
    await life.call('show');
    const found = await life.call('unfinished');
    await compare(found, killedAt);
    await finishAll(found);
    await expectEach(`After ${kill} kills`);
    counts.passed++;
  } catch (error) {
    counts.failed++;
    console.error(`Kill ${kill}: ${error.message}`);
  }
}

/** An agent who never stops. */
async function work() {
  for (;;) {
    const item = items.length;
    const kind = Math.random() < 0.5 ? 'note' : 'message';
    const text = `${kind} ${item}: ${'so it goes, '.repeat(1 + Math.random() * 6)}and that is all of ${item}.`;
    items.push({ kind, text, typed: [], state: 'typed' });
    await life.call('finish', kind, { item, text });
  }
}

/** What is on the disk against what the agent has done. */
async function compare(found, killedAt) {
  const written = await life.call('written');
  const last = items.at(-1);
  if (!last || last.state === 'sent') return;
  if (last.state === 'sending') counts.whileSending++;
  else counts.whileTyping++;
  if (written.includes(last.text)) {
    counts.unsaid++;
    return;
  }
  const left = found[last.kind];
  if (!last.text.startsWith(left)) throw new Error(`"${left}" came back in place of "${last.text}"`);
  const lost = last.typed.find(({ length }) => length > left.length);
  if (!lost) return;
  longestLost = Math.max(longestLost, killedAt - lost.at);
  if (killedAt - lost.at > mayBeLost)
    throw new Error(`"${left}" came back, and ${killedAt - lost.at} ms of typing are lost`);
}

/** The agent goes on with what is in the fields, which can only be the last, or begins what is nowhere anew. */
async function finishAll(found) {
  const written = await life.call('written');
  for (const [item, { kind, text }] of items.entries()) {
    const isLast = item === items.length - 1;
    const isThere = isLast && found[kind] !== '' && text.startsWith(found[kind]);
    if (!written.includes(text) || isThere) await life.call('finish', kind, { item, text });
  }
}

async function expectEach(when) {
  const written = await life.call('written');
  for (const { text } of items) {
    const times = written.filter((each) => each === text).length;
    if (times !== 1) throw new Error(`${when} there are ${times} of "${text}"`);
  }
  if (written.length !== items.length) throw new Error(`${when} there are others: ${written.join('\n')}`);
}

async function begin() {
  const browser = await launch(profile);
  const page = await browser.newPage();
  await page.exposeFunction('tell', (state, number, length, at) => {
    const item = items[number];
    item.state = state;
    if (state === 'sending') sendingBegins();
    if (state === 'typed') item.typed.push({ at, length });
  });
  await page.goto(`${server.url}/kill.html`);
  await page.waitForFunction('window.agent');
  const call = (name, ...parameters) => page.evaluate((n, p) => window.agent[n](...p), name, parameters);
  return { browser, call };
}

/** As a crash does, without a word to any of its processes: they are a group of their own. */
async function end({ browser }) {
  const leader = browser.process();
  const ended = once(leader, 'exit');
  process.kill(process.platform === 'win32' ? leader.pid : -leader.pid, 'SIGKILL');
  await ended;
}
