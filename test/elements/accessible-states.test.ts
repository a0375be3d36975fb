import { expect } from '@open-wc/testing';
import { cardStates, modalStates } from '../../demo/states.js';
import { ar } from '../../src/strings/ar.js';
import { en } from '../../src/strings/en.js';
import { it as italian } from '../../src/strings/it.js';
import { sv } from '../../src/strings/sv.js';
import { leftOf } from '../support/english.js';
import { narrowWindow } from '../support/narrow-window.js';
import { linesIn } from '../support/seen.js';
import { frontOf, nameOf, seenIn, showAll, tooWide } from '../support/shown-states.js';

const languages = { en, sv, it: italian, ar };

/** The texts of a card, and those that only screen readers and pointers meet. */
function textsOf(card: Element): string[] {
  const names = ['aria-label', 'title', 'placeholder'] as const;
  const said = seenIn(card).flatMap((element) => names.map((name) => element.getAttribute(name) ?? ''));
  return [...linesIn(card), ...said.filter(Boolean)];
}

describe('every state of the card', () => {
  for (const [lang, strings] of Object.entries(languages)) {
    describe(`in ${lang}`, () => {
      let all: HTMLElement;
      before(async () => {
        all = await showAll(cardStates, lang);
      });
      after(() => all.remove());

      for (const scheme of ['light', 'dark'])
        it(`is accessible when it is ${scheme}`, async function (this: Mocha.Context) {
          this.timeout(120_000);
          all.style.colorScheme = scheme;
          await expect(all).to.be.accessible();
        });

      it('fits into 280 pixels', () => {
        all.style.width = '280px';
        const cards = [...all.children];
        expect(cards.map(({ clientWidth }) => clientWidth)).to.deep.equal(cards.map(() => 280));
        expect(cards.flatMap((card) => tooWide(card))).to.deep.equal([]);
      });

      it('says nothing in another language', () => {
        const others = Object.values(languages).filter((other) => other !== strings);
        const left = [...all.children].flatMap((card) =>
          others.flatMap((other) => leftOf(other, textsOf(card), strings)),
        );
        expect(left).to.deep.equal([]);
      });

      it('says something, and no value that is missing', () => {
        for (const card of all.children) {
          expect(textsOf(card), nameOf(card)).to.have.lengthOf.above(2);
          expect(textsOf(card).join('\n'), nameOf(card)).not.to.match(/\[object|\b(undefined|null|NaN)\b/);
        }
      });
    });

    for (const state of modalStates)
      describe(`in ${lang}, ${state.name}`, () => {
        let card: HTMLElement;
        let inFront: HTMLElement;
        before(async () => {
          card = await showAll([state], lang);
          inFront = frontOf(card);
        });
        after(() => card.remove());

        for (const scheme of ['light', 'dark'])
          it(`is accessible when it is ${scheme}`, async () => {
            card.style.colorScheme = scheme;
            await expect(card).to.be.accessible();
          });

        it('fits into a window of 280 pixels', async () => {
          const narrow = await narrowWindow();
          const front = narrow.frontOf(await narrow.showAll([state], lang));
          expect(front.ownerDocument.defaultView?.innerWidth).to.equal(280);
          expect(front.getBoundingClientRect().width).to.be.at.most(280 - 16);
          expect(narrow.tooWide(front)).to.deep.equal([]);
        });

        it('says nothing in another language', () => {
          const others = Object.values(languages).filter((other) => other !== strings);
          expect(textsOf(inFront)).to.have.lengthOf.above(3);
          expect(others.flatMap((other) => leftOf(other, textsOf(inFront), strings))).to.deep.equal([]);
        });
      });
  }
});
