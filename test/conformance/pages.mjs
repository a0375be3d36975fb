// Pages of a real browser that run the suite's cases, as strict as the strictest page that a card works in.
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { bundle, launch, serveFiles } from '../bench/harness.mjs';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  'connect-src blob: http: https: ws: wss:',
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');
const html =
  '<!doctype html><html lang="en"><title>Conformance</title><link rel="icon" href="data:,">' +
  `<meta http-equiv="Content-Security-Policy" content="${policy}"><script type="module" src="/page.js"></script>`;

/** The package by its name, as those import it who have it installed: as it is here, one copy with the suite. */
const itself = (files) => ({
  name: 'the-package-itself',
  config: () => ({
    resolve: {
      alias: [
        { find: /^contact-card-widget$/, replacement: at('../../src/index.ts') },
        { find: /^contact-card-widget\/(.*)$/, replacement: `${at('../../src')}/$1` },
        ...Object.entries(files).map(([find, replacement]) => ({ find, replacement })),
      ],
    },
  }),
});

/**
 * A browser whose pages run this script, which calls `offer`.
 * @param {string} script beside this file
 * @param {{ files?: Record<string, string>, patience?: number }} [options] `files`: what the script imports by a name;
 *   `patience`: milliseconds that a case may take
 */
export async function startPages(script, { files = {}, patience = 20_000 } = {}) {
  const code = await bundle(at(script), [itself(files)]);
  const served = await serveFiles('.', { '/page.js': code, '/page.html': html });
  const browser = await launch();
  return {
    /** What runs the cases one after the other, in a page with this query, and with these functions of ours among its globals. */
    columnOf: (query = {}, exposed = {}) =>
      new Column({
        ...{ browser, exposed, patience },
        address: `${served.url}/page.html?${new URLSearchParams(query)}`,
      }),
    async stop() {
      await browser.close();
      served.close();
    },
  };
}

/** The cases of one adapter. What has hung may disturb those that follow: they get a new page. */
class Column {
  #browser;
  #address;
  #exposed;
  #patience;
  #page;

  constructor({ browser, address, exposed, patience }) {
    this.#browser = browser;
    this.#address = address;
    this.#exposed = exposed;
    this.#patience = patience;
  }

  /**
   * Tells of each case that concerns the adapter what is wrong with it, if anything is.
   * @param {(name: string, message: string | undefined) => void} tell
   * @returns {Promise<string[]>} the names of all cases there are; rejects where the adapter cannot be opened at all
   */
  async run(tell) {
    try {
      await this.#open();
      const cases = await this.#inTime(() => window.conformance.cases);
      const concerning = await this.#inTime(() => window.conformance.concerning());
      for (const name of concerning) tell(name, await this.#failureOf(name));
      return cases;
    } finally {
      await this.#page?.close();
    }
  }

  async #failureOf(name) {
    try {
      if (!this.#page) await this.#open();
      return await this.#inTime((asked) => window.conformance.run(asked), name);
    } catch (error) {
      return error.message;
    }
  }

  async #open() {
    const page = await this.#browser.newPage();
    this.#page = page;
    page.on('console', (message) => {
      // An answer that is no success is the adapter's to judge, whatever the browser says of it.
      if (!message.text().startsWith('Failed to load resource')) console.log(message.text());
    });
    for (const [name, work] of Object.entries(this.#exposed)) await page.exposeFunction(name, work);
    const isLoaded = new Promise((resolve, reject) => {
      const fail = (why) => reject(new Error(why));
      page.once('pageerror', (error) => fail(`It fails as it is loaded: ${firstLine(error)}`));
      page
        .waitForFunction('window.conformance', { timeout: this.#patience })
        .then(resolve, () => fail(`It is not loaded within ${this.#patience} ms`));
    });
    await Promise.all([isLoaded, page.goto(this.#address)]);
  }

  async #inTime(work, ...args) {
    const late = new AbortController();
    const tooLong = wait(this.#patience, undefined, late).then(() => this.#giveUp());
    try {
      return await Promise.race([this.#page.evaluate(work, ...args), tooLong]);
    } catch (error) {
      throw new Error(firstLine(error), { cause: error });
    } finally {
      tooLong.catch(() => undefined);
      late.abort();
    }
  }

  async #giveUp() {
    const page = this.#page;
    this.#page = undefined;
    const answer = page.evaluate(() => window.conformance.isOpening());
    const isOpening = await Promise.race([answer.catch(() => undefined), wait(1_000)]);
    setTimeout(() => page.close().catch(() => undefined));
    const what = isOpening ? 'open() does not settle' : 'It does not end';
    const isBusy = isOpening === undefined ? ', nor does the page do anything else' : '';
    throw new Error(`${what} within ${this.#patience} ms${isBusy}`);
  }
}

/** The lines below it are of the bundled script. */
const firstLine = ({ message }) => message.split('\n', 1)[0];
