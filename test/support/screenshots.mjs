// Pictures of every state for people to look at: narrow and wide, light and dark, left to right and right to left, and
// as those see it who need another setting. `npm run screenshots -- 300-dark` makes those whose name holds the text.
import { mkdirSync } from 'node:fs';
import { fileURLToPath, URLSearchParams } from 'node:url';
import puppeteer from 'puppeteer-core';
import { chromium } from './browsers.mjs';
import { serveDemo } from './demo-server.mjs';
import { meet, needs } from './screenshot-needs.mjs';

const folder = fileURLToPath(new URL('../screenshots/', import.meta.url));

/** The states that fill the screen, as `demo/states.ts` names them. */
const inFront = ['a number to choose', 'asked whether to delete', 'asked once more'];

const looks = [
  ['light', 'en'],
  ['dark', 'en'],
  ['light', 'ar'],
  ['light', 'sv'],
  ['light', 'it'],
].map(([theme, lang]) => ({ theme, lang }));

const pictures = [
  ...[280, 300, 800].flatMap((width) => looks.map((look) => ({ width, ...look }))).flatMap(sheetAndDialogs),
  ...looks.map(journeys),
  ...looks.slice(0, 3).flatMap((look) => [360, 768, 1280].map((width) => shopBesideCard(width, look))),
  ...needs.flatMap((need) =>
    (need.looks ?? [looks[0]]).flatMap((look) => [
      ...(need.states
        ? need.states.map((state) => alone({ width: need.viewport.width, ...look, need }, state))
        : sheetAndDialogs({ width: 300, ...look, need })),
      demoPage({ ...look, need }),
    ]),
  ),
];

mkdirSync(folder, { recursive: true });
const demo = await serveDemo();
const browser = await puppeteer.launch(await chromium());
try {
  for (const picture of pictures) if (picture.name.includes(process.argv[2] ?? '')) await take(picture);
} finally {
  await browser.close();
  await demo.close();
}

function sheetAndDialogs(look) {
  return [sheet(look), ...inFront.map((state) => alone(look, state))];
}

function sheet(look) {
  const { width } = look;
  return { ...gallery(look, { width }), viewport: { width: 1700, height: 1000 }, fullPage: true };
}

/** One state in a window that is as narrow as the card. */
function alone(look, state) {
  const viewport = look.need?.viewport ?? { width: look.width, height: 520 };
  return { ...gallery(look, { width: viewport.width - 40, state }, state), viewport };
}

function gallery({ width, theme, lang, need }, options, state) {
  const name = [width, theme, lang, need?.name, state?.replaceAll(/\W+/g, '-')].filter(Boolean).join('-');
  const path = `gallery.html?${new URLSearchParams({ theme, lang, ...options })}`;
  return { name, path, theme, need, ready: 'body[data-ready]' };
}

function journeys(look) {
  const { name, path, ...rest } = gallery(look, { width: 300 });
  const viewport = { width: 1700, height: 1000 };
  return {
    ...{ ...rest, viewport, name: `journeys-${name}`, fullPage: true },
    path: path.replace('gallery', 'journeys'),
  };
}

/** Somebody goes in circles in the shop, and the card says so. */
function shopBesideCard(width, { theme, lang }) {
  const act = async (page) => {
    await page.click('[data-scenario="mobile"]');
    await page.click('.shop-switch');
    const frame = await (await page.waitForSelector('.shop iframe')).contentFrame();
    await frame.waitForSelector('h1');
    await page.click('.plays button:nth-of-type(2)');
    await page.waitForSelector('.plays [aria-pressed="true"]');
    await page.waitForSelector('.plays:not(:has([aria-pressed="true"]))');
  };
  const name = ['shop', width, theme, lang].join('-');
  return {
    ...{ name, path: '', theme, lang, viewport: { width, height: 900 }, act },
    ...{ ready: '.incoming button', fullPage: true },
  };
}

function demoPage({ theme, lang, need }) {
  const viewport = need.viewport ?? { width: 1280, height: 1024 };
  const name = ['demo', theme, lang, need.name].join('-');
  return { name, path: '', theme, lang, need, viewport, ready: '.incoming button', fullPage: !need.viewport };
}

async function take({ name, path, theme, lang, need, viewport, ready, act, fullPage = false }) {
  const page = await browser.newPage();
  page.on('pageerror', (error) => console.error(error));
  await page.setViewport(viewport);
  await meet(page, { ...need, media: { 'prefers-color-scheme': theme, ...need?.media } });
  await page.goto(`${demo.url}${path}`);
  await page.waitForSelector(ready);
  if (lang) await page.select('.languages', lang);
  await act?.(page);
  await page.waitForNetworkIdle({ idleTime: 300 });
  const file = `${folder}${name}.png`;
  await page.screenshot({ path: file, fullPage });
  await page.close();
  console.log(file);
}
