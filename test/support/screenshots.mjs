// Pictures of every state, narrow and wide, light and dark, left to right and right to left, for people to look at.
import { mkdirSync } from 'node:fs';
import { fileURLToPath, URLSearchParams } from 'node:url';
import puppeteer from 'puppeteer-core';
import { chromium } from './browsers.mjs';
import { serveDemo } from './demo-server.mjs';

const folder = fileURLToPath(new URL('../screenshots/', import.meta.url));
const sheets = [280, 300, 800].flatMap((width) =>
  [
    ['light', 'en'],
    ['dark', 'en'],
    ['light', 'ar'],
    ['light', 'sv'],
    ['light', 'it'],
  ].map(([theme, lang]) => ({
    width,
    theme,
    lang,
  })),
);

/** The states that fill the screen, as `demo/states.ts` names them. */
const dialogs = ['asked whether to delete', 'asked once more'];

mkdirSync(folder, { recursive: true });
const demo = await serveDemo();
const browser = await puppeteer.launch(await chromium());
try {
  const page = await browser.newPage();
  page.on('pageerror', (error) => console.error(error));
  for (const { width, theme, lang } of sheets.filter(isWanted)) {
    await page.setViewport({ width: 1700, height: 1000 });
    await page.goto(`${demo.url}gallery.html?width=${width}&theme=${theme}&lang=${lang}`);
    await page.waitForSelector('body[data-ready]');
    await page.waitForNetworkIdle({ idleTime: 300 });
    const path = `${folder}${width}-${theme}-${lang}.png`;
    await page.screenshot({ path, fullPage: true });
    console.log(path);
    for (const [position, state] of dialogs.entries())
      await takeDialog(page, { width, theme, lang, position, state });
  }
} finally {
  await browser.close();
  await demo.close();
}

async function takeDialog(page, { width, theme, lang, position, state }) {
  await page.setViewport({ width, height: 520 });
  const options = new URLSearchParams({ width: String(width - 32), theme, lang, state });
  await page.goto(`${demo.url}gallery.html?${options}`);
  await page.waitForSelector('body[data-ready]');
  const path = `${folder}${width}-${theme}-${lang}-dialog-${position + 1}.png`;
  await page.screenshot({ path });
  console.log(path);
}

/** `npm run screenshots -- 300-dark` makes only those whose name holds the text. */
function isWanted({ width, theme, lang }) {
  return `${width}-${theme}-${lang}`.includes(process.argv[2] ?? '');
}
