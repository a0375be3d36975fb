// What every measurement needs: the built card and a page beside it, served to a browser with precise clocks.
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { build, runnerImport } from 'vite';
import { chromium } from '../support/browsers.mjs';

/** Vite keeps what it finds; without it, the first to be run in a process decides, and Lit's slow build may be bundled. */
process.env.NODE_ENV = 'production';

const root = fileURLToPath(new URL('../..', import.meta.url));
const types = { '.js': 'text/javascript', '.json': 'application/json', '.html': 'text/html' };

/** Bundles a module as the script-tag build does its own, and gives the code of all its files. */
export async function bundle(input, plugins = []) {
  const { output } = await build({
    ...{ root, mode: 'production', configFile: false, logLevel: 'warn', publicDir: false, plugins },
    build: {
      ...{ write: false, modulePreload: false, target: 'esnext' },
      rolldownOptions: { input, preserveEntrySignatures: 'strict', output: { codeSplitting: false } },
    },
  });
  return output.map(({ code }) => code).join('');
}

/** The pages that are measured; see `serveFiles`. */
export async function serve(bundleFolder) {
  const people = await demoPeople();
  const script = await bundle(join(root, 'test/bench/page/bench.ts'));
  const card = `<contact-card adapter="memory" src="/people.json" phone="${people[0].phones[0].value}"></contact-card>`;
  const tag = '<script type="module" src="/cdn/contact-card.js"></script>';
  const fixed = {
    '/people.json': JSON.stringify(people),
    '/bench.js': script,
    '/bench.html': page(`${tag}<script type="module" src="/bench.js"></script><main></main>`),
    '/card.html': page(card + tag),
  };
  return serveFiles(bundleFolder, fixed);
}

/** The demo's, of those who are found at once. */
export async function demoPeople() {
  const { module: demo } = await runnerImport(join(root, 'demo/people/files.ts'), {
    configFile: false,
    root,
  });
  return JSON.parse(demo.makeFiles()['people.json']).contacts.filter(isFoundAtOnce);
}

export const page = (body) =>
  `<!doctype html><html lang="en"><title>Bench</title><link rel="icon" href="data:,">${body}`;

/**
 * `fixed`: what there is by path, beside the bundle at `/cdn/`. Pages are isolated, for the sake of precise clocks.
 * `refuse(name)` makes the server answer no script whose name begins so.
 * @returns {Promise<{ url: string, refuse: (name?: string) => void, close: () => void }>}
 */
export async function serveFiles(bundleFolder, fixed) {
  let refused;
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    const isRefused = refused && basename(pathname).startsWith(refused);
    const body =
      fixed[pathname] ?? (await readFile(join(bundleFolder, pathname.replace('/cdn', ''))).catch(() => ''));
    response.writeHead(body && !isRefused ? 200 : 404, {
      'Content-Type': types[extname(pathname)] ?? 'text/plain',
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cross-Origin-Embedder-Policy': 'require-corp',
      'Cache-Control': 'no-store',
    });
    response.end(isRefused ? '' : body);
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    refuse: (name) => (refused = name),
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** By a number of E.164; others in a file would make it wait for the numbering plans. */
const isFoundAtOnce = ({ kind, active, phones }) =>
  kind === 'individual' && active && phones.length > 0 && phones.every(isPlain);
const isPlain = ({ value, shared }) => /^\+\d+$/.test(value) && !shared;

/** With a profile that goes when it does, unless it is given one. */
export async function launch(userDataDir) {
  const options = await chromium();
  return puppeteer.launch({ ...options, protocolTimeout: 600_000, ...(userDataDir && { userDataDir }) });
}

/** What the cards of a page look up: see `page/source.ts`. */
export const inMemory = { adapter: 'memory', src: '/people.json' };
export const inIndexedDb = { adapter: 'indexeddb', src: 'bench', crowd: 100_000 };

/** A page whose `window.bench` is ready: the functions of `page/bench.ts`. */
export async function openBench(browser, { url }, source = inMemory) {
  const page = await browser.newPage();
  page.on('pageerror', (error) => {
    throw error;
  });
  await page.setViewport({ width: 1000, height: 800 });
  await page.goto(`${url}/bench.html`);
  await page.waitForFunction('window.bench');
  await page.evaluate((from) => window.bench.prepare(from), source);
  return page;
}

export const median = (values) => quantile(values, 0.5);

export function quantile(values, share) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
}

/**
 * Of rounds `{ card, floor }`, each a list of samples: the medians of the rounds' medians, and of their ratios,
 * which the machine's other work disturbs least.
 */
export function compared(rounds, share = 0.5) {
  const each = rounds.map(({ card, floor }) => ({
    card: quantile(card, share),
    floor: quantile(floor, share),
  }));
  return {
    value: median(each.map(({ card }) => card)),
    floor: median(each.map(({ floor }) => floor)),
    ratio: median(each.map(({ card, floor }) => card / floor)),
  };
}
