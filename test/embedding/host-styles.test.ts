import { expect } from '@open-wc/testing';
import {
  type BuiltPage,
  buildBundle,
  closePages,
  openPage,
  scriptTag,
  serveFile,
} from '../support/built-page.js';
import { adasNumber, knowingPeople, sharedNumber } from './people.js';

const text = `
  color: rgb(255, 0, 0); font: italic 900 30px/3 serif; font-variant: small-caps; font-feature-settings: 'smcp';
  font-size-adjust: 2; font-stretch: ultra-expanded;
  hyphens: auto; letter-spacing: 9px; line-break: anywhere; overflow-wrap: anywhere;
  tab-size: 99; text-align: end; text-align-last: center; text-indent: 40px; text-shadow: 2px 2px 2px red;
  text-transform: uppercase; text-wrap: nowrap; -webkit-user-select: none; user-select: none; white-space: pre;
  word-break: break-all; word-spacing: 30px; writing-mode: vertical-rl; direction: rtl;
  -webkit-text-fill-color: red; -webkit-text-stroke: 2px red;`;

const styleSheets = {
  'that unset everything': '* { all: unset !important; }',
  'that bring everything back to its initial value': '*, *::before, *::after { all: initial !important; }',
  'that hide controls': 'button, input, ul, li, h2, dl, p, dialog { display: none !important; }',
  'that use classes like the card’s':
    '.card, .head, .name, .view, .icon, .quiet { display: none !important; }',
  'that make text of another size': ':root { font-size: 62.5% !important; } body { font-size: 3rem; }',
  'that change every box': '* { box-sizing: content-box !important; line-height: 3; text-align: end; }',
  'whose text inherits': `body { ${text} }`,
  'that give text to the card itself': `contact-card { ${text.replaceAll(';', ' !important;')} }`,
};

/** They are the page’s: by them it says how it is. */
const passed = /^(--|color-scheme$|cursor$|visibility$|pointer-events$)/;

describe('Styles of the host', () => {
  let source: string;
  before(buildBundle);
  before(async () => {
    source = await knowingPeople('styles');
  });
  afterEach(closePages);

  async function openStyled(name: string, styles: string, attributes: string) {
    const place =
      '.place { display: block !important; inline-size: 300px !important; writing-mode: horizontal-tb; }';
    const sheet = await serveFile(`${name}.css`, `${styles} ${place}`);
    const body = `<link rel="stylesheet" href="${sheet}"><div class="place">
      <contact-card ${source} ${attributes}></contact-card></div>${scriptTag()}`;
    return openPage(body);
  }

  /** Of everything inside the card, in order: what it looks like, to the last property. */
  function looks(page: BuiltPage): Record<string, string>[] {
    // The dialog is there from when it has loaded, whenever that was.
    const inside = page.all('*:not(contact-card-erase, dialog)', page.get('.card'));
    return inside.map((element) => {
      const style = page.window.getComputedStyle(element);
      const properties = [...style].filter((property) => !passed.test(property));
      const values = properties.map((property) => [property, style.getPropertyValue(property)]);
      return { element: element.localName, ...Object.fromEntries(values) } as Record<string, string>;
    });
  }

  function differences(page: BuiltPage, plain: readonly Record<string, string>[]): string[] {
    const styled = looks(page);
    expect(styled.length).to.equal(plain.length);
    return styled.flatMap((properties, place) =>
      Object.entries(properties)
        .filter(([property, value]) => plain[place]?.[property] !== value)
        .map(
          ([property, value]) =>
            `${properties.element} ${property}: ${value}, not ${plain[place]?.[property]}`,
        ),
    );
  }

  async function openStill(styles: string, { attributes, shows }: (typeof states)[number]) {
    const page = await openStyled('styles', styles, attributes);
    for (const text of shows) await page.shows(text);
    await still(page);
    return page;
  }

  const states = [
    {
      attributes: `phone="${adasNumber}" interaction-state="held"`,
      shows: ['Ada Lovelace', '+46 70 174 06 05', 'No notes yet'],
    },
    { attributes: `phone="${sharedNumber}"`, shows: ['Mary Somerville', '+46 70 174 06 06', 'No notes yet'] },
    { attributes: '', shows: ['Waiting'] },
  ];
  const plain: Record<string, string>[][] = [];

  before(async function () {
    this.timeout(20_000);
    for (const state of states) plain.push(looks(await openStill('', state)));
  });

  for (const [name, styles] of Object.entries(styleSheets))
    it(`${name} leave the card as it is`, async function () {
      this.timeout(20_000);
      for (const [place, state] of states.entries()) {
        const page = await openStill(styles, state);
        expect(differences(page, plain[place] ?? []).slice(0, 20), state.shows[0]).to.deep.equal([]);
        closePages();
      }
    });

  it('may set the custom properties, in whatever they inherit from', async () => {
    const styles = 'body { --contact-card-font-size: 20px; --contact-card-text-color: rgb(1, 2, 3); }';
    const page = await openStyled('tokens', styles, `phone="${adasNumber}"`);
    await page.shows('Ada Lovelace');
    const { fontSize, color } = page.window.getComputedStyle(page.get('.value'));
    expect([fontSize, color]).to.deep.equal(['20px', 'rgb(1, 2, 3)']);
  });

  it('may say where the card stands, how wide it is, and that it is dark or not to be seen', async () => {
    const styles = `:root { color-scheme: dark; }
      contact-card { inline-size: 280px; margin: 10px; visibility: hidden; }`;
    const page = await openStyled('place', styles, `phone="${adasNumber}"`);
    await page.shows('Ada Lovelace');
    const { width, visibility, backgroundColor } = page.window.getComputedStyle(page.get('.card'));
    expect([width, visibility, backgroundColor]).to.deep.equal(['280px', 'hidden', 'rgb(21, 26, 35)']);
    page.card.hidden = true;
    expect(page.card.getBoundingClientRect().width).to.equal(0);
  });

  it('may style the parts, which the shield does not cover', async () => {
    const styles = 'contact-card::part(contact-name) { letter-spacing: 3px; color: rgb(1, 2, 3); }';
    const page = await openStyled('parts', styles, `phone="${adasNumber}"`);
    await page.shows('Ada Lovelace');
    const { letterSpacing, color } = page.window.getComputedStyle(page.get('.name'));
    expect([letterSpacing, color]).to.deep.equal(['3px', 'rgb(1, 2, 3)']);
  });
});

/** Nothing loads, and nothing moves any more. */
async function still(page: BuiltPage): Promise<void> {
  await page.window.customElements.whenDefined('contact-card-notice');
  for (let before = ''; before !== page.text; await new Promise((resolve) => setTimeout(resolve, 100)))
    before = page.text;
  for (const element of page.all('*')) for (const animation of element.getAnimations()) animation.finish();
}
