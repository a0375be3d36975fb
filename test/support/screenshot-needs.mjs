// What people set who need more than the usual, and how a page meets it.

const light = { theme: 'light', lang: 'en' };
const dark = { theme: 'dark', lang: 'en' };
const arabic = { theme: 'light', lang: 'ar' };

/** A few of the states that `demo/states.ts` names, one of each view. */
const states = [
  'one match',
  'several matches',
  'ten thousand matches',
  'nobody, with a history',
  'failed',
  'idle',
  'one contact deleted, another not',
  'a number to choose',
  'asked whether to delete',
  'asked once more',
];

export const needs = [
  { name: 'forced-colours', media: { 'forced-colors': 'active' }, looks: [light, dark, arabic] },
  { name: 'more-contrast', media: { 'prefers-contrast': 'more' }, looks: [light, dark] },
  { name: 'reduced-motion', media: { 'prefers-reduced-motion': 'reduce' } },
  // A window of 1280 × 1024, enlarged (WCAG 2.2, 1.4.10).
  {
    name: 'zoom-400',
    viewport: { width: 320, height: 256, deviceScaleFactor: 4 },
    states,
    looks: [light, arabic],
  },
  // WCAG 2.2, 1.4.4.
  {
    name: 'text-200',
    style: 'contact-card { --contact-card-font-size: 26px }',
    viewport: { width: 340, height: 900 },
    states,
    looks: [light, arabic],
  },
  // WCAG 2.2, 1.4.12.
  {
    name: 'text-spacing',
    style:
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }' +
      'p { margin-block-end: 2em !important }',
  },
];

/** Sets it for the pages that are opened from now on. Puppeteer's own emulation does not know all the media features. */
export async function meet(page, { media, style }) {
  const features = Object.entries(media).map(([name, value]) => ({ name, value }));
  const devtools = await page.createCDPSession();
  await devtools.send('Emulation.setEmulatedMedia', { features });
  if (style) await page.evaluateOnNewDocument(styleEveryRoot, style);
}

/** Runs in the page, which has to style shadow roots that do not exist yet. */
function styleEveryRoot(style) {
  const { CSSStyleSheet, document, Element, queueMicrotask } = globalThis;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  document.adoptedStyleSheets.push(sheet);
  const { attachShadow } = Element.prototype;
  Element.prototype.attachShadow = function (options) {
    const root = attachShadow.call(this, options);
    // After the component's own, which are set once the root is there.
    queueMicrotask(() => root.adoptedStyleSheets.push(sheet));
    return root;
  };
}
