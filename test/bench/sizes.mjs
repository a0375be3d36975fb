// What travels: gzip -9 of what a browser really asks for, beside the libraries in it.
import { bundle } from './harness.mjs';
import { plainName, scriptsIn, sum, weightOf } from './weights.mjs';

/** What nothing that uses them can go below. */
const libraries = {
  lit: `export { LitElement, html, css } from 'lit'`,
  numbers: `export { parsePhoneNumberWithError } from 'libphonenumber-js/core'`,
  plans: `export { default as plans } from 'libphonenumber-js/min/metadata'`,
  checks: `export { array, check, custom, finite, object, optional, picklist, pipe, rawTransform, safeParse, string,
    transform, unknown } from 'valibot'`,
  'postal-address': `export { formatAddress } from 'localized-address-format'`,
};

async function floorOf(...names) {
  const code = names.map((name) => libraries[name]).join(';');
  const virtual = {
    name: 'floor',
    resolveId: (id) => (id === 'floor' ? '\0floor' : undefined),
    load: (id) => (id === '\0floor' ? code : undefined),
  };
  return weightOf(await bundle('floor', [virtual]));
}

/** A file that is mostly a library's may have 5 kB of its own. */
async function beside(library) {
  const floor = await floorOf(library);
  return { floor, most: Math.round(10 * (floor + 5)) / 10 };
}

/** @returns {Promise<import('./table.mjs').Row[]>} */
export async function measureSizes(browser, server, { folder }) {
  const sizes = new Map([...scriptsIn(folder)].map(([name, code]) => [name, weightOf(code)]));
  const names = [...sizes.keys()];
  const of = (some) => sum(some.map((name) => sizes.get(name)));
  const isCard = (name) => !name.startsWith('chunks/') || /^chunks\/(card|shared)-/.test(name);
  const isPhone = (name) => name.startsWith('chunks/phone-number');

  const { waitedFor, meanwhile } = await firstLoad(browser, server);
  const adapter = waitedFor.filter((name) => !isCard(name));
  const later = names.filter((name) => !waitedFor.includes(name) && !isPhone(name));
  const kB = (what, value, rest) => ({ what, unit: 'kB', value, ...rest });
  const rowOf = async (name) => {
    const plain = plainName(name);
    return kB(`  ${plain}`, sizes.get(name), plain in libraries ? await beside(plain) : {});
  };
  const first = { floor: await floorOf('lit', 'numbers'), most: 27 };
  const phone = { floor: await floorOf('numbers', 'plans'), most: 30 };
  const rows = await Promise.all(later.map(rowOf));
  return [
    kB('first load, until a card with an E.164 match', of(waitedFor), first),
    kB('  of it the card', of(waitedFor.filter(isCard)), { floor: await floorOf('lit') }),
    kB('  of it the memory adapter, with JSON and its check', of(adapter), await beside('checks')),
    kB('  asked for before that card, though it does not wait for it', of(meanwhile)),
    kB('numbers: parsing and plans', of(names.filter(isPhone)), phone),
    kB('everything', of(names), { most: 110 }),
    ...rows.sort((a, b) => b.value - a.value),
  ];
}

/** A script that a card waits for is one without which it does not come. */
async function firstLoad(browser, server) {
  const asked = await scriptsOf(browser, server);
  if (!asked) throw new Error('No card came');
  const waitedFor = [];
  for (const name of asked) if (!(await scriptsOf(browser, server, name))) waitedFor.push(name);
  return { waitedFor, meanwhile: asked.filter((name) => !waitedFor.includes(name)) };
}

/** What has been asked for by the time the contact stands on the card; `undefined` if it never does. */
async function scriptsOf(browser, server, refused) {
  server.refuse(refused?.replace('chunks/', ''));
  const page = await browser.newPage();
  try {
    const asked = [];
    let shown;
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.exposeFunction('cardShows', (view) => (shown = { view, asked: [...asked] }));
    await page.evaluateOnNewDocument(tellWhatShows);
    await page.goto(`${server.url}/card.html`);
    await page.waitForFunction('window.hasTold');
    if (shown.view !== 'contact-card-details') return undefined;
    return shown.asked.filter((path) => path.endsWith('.js')).map((path) => path.replace('/cdn/', ''));
  } finally {
    server.refuse();
    await page.close();
  }
}

/** In the page: names the first view that comes, or nothing after a hundred frames. */
function tellWhatShows(frame = 0) {
  const view = document.querySelector('contact-card')?.shadowRoot?.querySelector('.view:not(div)');
  if (view || frame === 100) window.cardShows(view?.localName).then(() => (window.hasTold = true));
  else window.requestAnimationFrame(() => tellWhatShows(frame + 1));
}
