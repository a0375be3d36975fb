import { expect, waitUntil } from '@open-wc/testing';
import { cardStates, modalStates } from '../../demo/states.js';
import { patience } from '../support/built-page.js';
import { engine } from '../support/engines.js';
import { narrowWindow } from '../support/narrow-window.js';
import { nameOf, seenIn, showAll, tooWide } from '../support/shown-states.js';

/** What a person may set who reads badly (WCAG 2.2, 1.4.12), in every shadow root. */
const spacing = new CSSStyleSheet();
spacing.replaceSync(`
  * {
    line-height: 1.5 !important;
    letter-spacing: 0.12em !important;
    word-spacing: 0.16em !important;
  }
  p {
    margin-block-end: 2em !important;
  }
`);

function space(all: Element): void {
  for (const { shadowRoot } of seenIn(all)) shadowRoot?.adoptedStyleSheets.push(spacing);
}

/** The beginning of a text, beside the control that shows all of it. */
const opensWhole = (text: Element) =>
  text.matches('.extract') && text.parentElement?.querySelector('button.more:not([hidden])') !== null;

/** What is higher than the room that it has, and so cannot be read to its end. */
function tooHigh(card: Element): string[] {
  const high = seenIn(card).filter((element) => {
    const { overflowY } = getComputedStyle(element);
    const isCut = /clip|hidden/.test(overflowY) && element.scrollHeight > element.clientHeight + 2;
    return isCut && !opensWhole(element);
  });
  return high.map(
    ({ localName, className, scrollHeight, clientHeight }) =>
      `${nameOf(card)}: ${localName}.${className}, ${scrollHeight} in ${clientHeight}`,
  );
}

const isOnStrip = (text: Element) => text.matches('.address.number, .state, .label');

/** Who is on the line is never cut off, nor in which state. */
const cutOnStrip = (card: Element): string[] =>
  seenIn(card)
    .filter((text) => isOnStrip(text) && text.scrollWidth > text.clientWidth + 1)
    .map((text) => `${nameOf(card)}: ${text.textContent}`);

for (const lang of ['en', 'sv', 'it', 'ar'])
  describe(`a card of 300 pixels in ${lang}`, () => {
    let all: HTMLElement;
    beforeEach(async () => {
      all = await showAll(cardStates, lang);
    });
    afterEach(() => all.remove());

    const sizes: Record<string, (all: HTMLElement) => void> = {
      'with text twice as large': ({ style }) => style.setProperty('--contact-card-font-size', '26px'),
      'with text spaced out': space,
    };
    for (const [size, set] of Object.entries(sizes))
      it(`can be read ${size}`, async () => {
        set(all);
        // Lists measure their rows anew.
        for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
        const cards = [...all.children];
        // The bar of a look-up runs through its card.
        // In Firefox the space at which a line ends counts as what is in it.
        const wide = cards.flatMap((card) => tooWide(card, 9));
        // In Safari what a choice of templates cuts counts as what is around it.
        const isChoice = (found: string) => engine === 'webkit' && /templates$|label\.field$/.test(found);
        expect(wide.filter((found) => !/progress|looking$/.test(found) && !isChoice(found))).to.deep.equal(
          [],
        );
        expect(cards.flatMap(tooHigh)).to.deep.equal([]);
        expect(cards.flatMap(cutOnStrip)).to.deep.equal([]);
      });
  });

describe('a window of 1280 × 1024 pixels that is enlarged fourfold', () => {
  for (const state of modalStates)
    it(`holds what is in front of it: ${state.name}`, async () => {
      const window = await narrowWindow(320, 256);
      const all = await window.showAll([state], 'en');
      const inFront = window.frontOf(all);
      const box = inFront.getBoundingClientRect();
      expect(box.left, 'left').to.be.at.least(0);
      expect(box.top, 'top').to.be.at.least(0);
      expect(box.right, 'right').to.be.at.most(320);
      expect(box.bottom, 'bottom').to.be.at.most(256);
      const focused = window.seenIn(all).find((element) => element.matches('dialog :focus')) ?? inFront;
      expect(focused.getBoundingClientRect().bottom).to.be.at.most(box.bottom);
    });

  it('leaves something of the page beside a long list', async () => {
    const window = await narrowWindow(320, 256);
    const long = cardStates.filter(({ name }) => name === 'ten thousand matches');
    const all = await window.showAll(long, 'en');
    const viewport = () => window.seenIn(all).find((element) => element.matches('.viewport')) as Element;
    await waitUntil(viewport, 'the list', patience);
    expect(viewport().clientHeight).to.be.within(100, 200);
  });
});
