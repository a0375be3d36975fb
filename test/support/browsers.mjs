// Which browsers the tests run in, and where they are.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { delimiter, join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { chromeLauncher } from '@web/test-runner-chrome';

const root = fileURLToPath(new URL('../..', import.meta.url));
const isRoot = process.getuid?.() === 0;

const onPath = (...names) => {
  for (const dir of (process.env.PATH ?? '').split(delimiter))
    for (const n of names) {
      const p = join(dir, n);
      if (dir && existsSync(p)) return p;
    }
  return undefined;
};

/** Unpacks @sparticuz/chromium (67 MB brotli -> 209 MB) once, all or nothing. */
async function unpack({ default: chromium, inflate }) {
  const pkg = join(root, 'node_modules/@sparticuz/chromium');
  const { version } = JSON.parse(readFileSync(join(pkg, 'package.json'), 'utf8'));
  const dir = join(root, `node_modules/.cache/chromium-${version}`);
  if (existsSync(dir)) return dir;
  const partial = `${dir}.${process.pid}`;
  mkdirSync(partial, { recursive: true });
  const { TMPDIR } = process.env;
  process.env.TMPDIR = partial; // the package unpacks into os.tmpdir()
  try {
    await chromium.executablePath();
    await inflate(join(pkg, 'bin/al2023.tar.br'));
  } finally {
    if (TMPDIR === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = TMPDIR;
  }
  // The package's own fonts.conf names a folder that need not exist; with no font at all Chromium's renderer crashes.
  writeFileSync(
    join(partial, 'fonts.conf'),
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>` +
      `<include ignore_missing="yes">/etc/fonts/fonts.conf</include>` +
      `<dir>${join(dir, 'fonts')}</dir><cachedir>${join(dir, 'fonts-cache')}</cachedir></fontconfig>`,
  );
  try {
    renameSync(partial, dir);
  } catch (e) {
    if (!existsSync(dir)) throw e; // another process was faster
    rmSync(partial, { recursive: true });
  }
  return dir;
}

/** CHROME_PATH, else the Chromium from npm (Linux x64), else an installed Chrome, Chromium or Edge. */
export async function chromium() {
  const args = [
    '--disable-dev-shm-usage',
    '--disable-background-networking',
    '--disable-component-update',
    '--no-first-run',
  ];
  if (isRoot || process.env.CI) args.push('--no-sandbox');
  if (process.env.CHROME_PATH) return { executablePath: process.env.CHROME_PATH, headless: true, args };

  if (process.platform === 'linux' && process.arch === 'x64' && !process.env.SYSTEM_CHROME) {
    const pack = await import('@sparticuz/chromium').catch(() => undefined);
    if (pack) {
      const dir = await unpack(pack);
      const lib = join(dir, 'al2023/lib'); // libnss3, libnspr4, libexpat, for machines without them
      const env = {
        ...process.env,
        LD_LIBRARY_PATH: [process.env.LD_LIBRARY_PATH, lib].filter(Boolean).join(':'),
        FONTCONFIG_FILE: process.env.FONTCONFIG_FILE ?? join(dir, 'fonts.conf'),
      };
      return {
        executablePath: join(dir, 'chromium'),
        headless: 'shell',
        args: [...args, '--no-sandbox'],
        env,
      };
    }
  }
  const { Launcher } = await import('chrome-launcher');
  const installed = () => {
    try {
      return Launcher.getInstallations()[0]; // macOS, Windows; throws on Linux when there is none
    } catch {
      return undefined;
    }
  };
  const executablePath =
    onPath(
      'google-chrome-stable',
      'google-chrome',
      'chromium',
      'chromium-browser',
      'microsoft-edge',
      'microsoft-edge-stable',
    ) ?? installed();
  if (!executablePath)
    throw new Error(
      'No browser found. Install Chrome, Chromium or Edge (Debian/Ubuntu: apt-get install chromium), or set CHROME_PATH.',
    );
  return { executablePath, headless: true, args };
}

const chromiumLauncher = async () => chromeLauncher({ launchOptions: await chromium() });

const onDebian =
  'on Debian, `apt-get install firefox-esr webkit2gtk-driver xvfb` brings what `npm run test:all` needs';

/** Over WebDriver BiDi, which needs no geckodriver. One page at a time, for only that of the tab in front has the focus. */
async function firefoxLauncher() {
  const executablePath = process.env.FIREFOX_PATH ?? onPath('firefox', 'firefox-esr');
  if (!executablePath) throw new Error(`No Firefox found: set FIREFOX_PATH, or ${onDebian}.`);
  const { default: puppeteer } = await import('puppeteer-core');
  return chromeLauncher({ puppeteer, launchOptions: { browser: 'firefox', executablePath }, concurrency: 1 });
}

/** WebKitGTK by its driver, in Xvfb where there is no display. */
async function webkitLauncher() {
  const driver = onPath('WebKitWebDriver');
  const binary = ['x86_64', 'aarch64']
    .map((machine) => `/usr/lib/${machine}-linux-gnu/webkit2gtk-4.1/MiniBrowser`)
    .find(existsSync);
  if (!driver || !binary) throw new Error(`No WebKitGTK found: ${onDebian}.`);
  const display = process.env.DISPLAY ?? (await virtualDisplay());
  const port = await freePort();
  startUntilExit(driver, ['-p', String(port), '--host=127.0.0.1'], { DISPLAY: display });
  await until('WebKitWebDriver answers', () =>
    fetch(`http://127.0.0.1:${port}/status`).then(
      ({ ok }) => ok,
      () => false,
    ),
  );
  const { WebdriverLauncher, webdriverLauncher } = await import('@web/test-runner-webdriver');
  const launcher = webdriverLauncher({
    hostname: '127.0.0.1',
    port,
    path: '/',
    logLevel: 'error',
    capabilities: {
      browserName: 'MiniBrowser',
      'webkitgtk:browserOptions': { binary, args: ['--automation'] },
      'wdio:enforceWebDriverClassic': true,
    },
  });
  return Object.assign(launcher, {
    concurrency: 1, // Else pages are frames of one window, of which only one has the focus.
    async initialize(config) {
      await WebdriverLauncher.prototype.initialize.call(launcher, { ...config, concurrency: 1 });
      launcher.name = 'WebKit'; // else it is that of the window around it, MiniBrowser
    },
  });
}

/** A number that no other display has is found by Xvfb itself, which tells it once it is there. */
async function virtualDisplay() {
  if (!onPath('Xvfb')) throw new Error(`No display and no Xvfb found: ${onDebian}.`);
  const args = ['-displayfd', '3', '-screen', '0', '1280x800x24', '-nolisten', 'tcp'];
  const { stdio } = startUntilExit('Xvfb', args);
  for await (const number of createInterface(stdio[3])) return `:${number}`;
  throw new Error('Xvfb has ended before it was there.');
}

/** The shell ends it, and all that it starts, once nobody holds the pipe any more: killed, we can do nothing ourselves. */
function startUntilExit(command, args, env) {
  return spawn('sh', ['-c', '"$@" & exec 3>&-; read -r _; kill 0', 'sh', command, ...args], {
    detached: true, // a group of its own
    stdio: ['pipe', 'ignore', 'ignore', 'pipe'],
    env: { ...process.env, ...env },
  });
}

const freePort = () =>
  new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

async function until(what, isSo) {
  for (let turn = 0; turn < 200; turn++) {
    if (await isSo()) return;
    await wait(50);
  }
  throw new Error(`Waited ten seconds, and not yet: ${what}`);
}

const launchers = { chromium: chromiumLauncher, firefox: firefoxLauncher, webkit: webkitLauncher };

/** By name, say `['chromium', 'webkit']`. */
export function launchersOf(names) {
  const unknown = names.filter((name) => !Object.hasOwn(launchers, name));
  if (unknown.length > 0)
    throw new Error(`BROWSERS: ${unknown.join(', ')} is none of ${Object.keys(launchers).join(', ')}`);
  return Promise.all(names.map((name) => launchers[name]()));
}
