import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { type CardState, cardStates, modalStates, show } from '../../demo/states.js';
import { ar } from '../../src/strings/ar.js';
import { en } from '../../src/strings/en.js';
import { it as italian } from '../../src/strings/it.js';
import { sv } from '../../src/strings/sv.js';
import '../support/card-harness.js';
import { itWithViewport } from '../support/engines.js';
import { leftOf } from '../support/english.js';
import { elementsIn, isSeen, linesIn } from '../support/seen.js';

const languages = { en, sv, it: italian, ar };

/** Cards in these states, one below the other. */
async function showAll(states: readonly CardState[], lang: string): Promise<HTMLElement> {
  const all = document.createElement('div');
  all.lang = lang;
  all.dir = lang === 'ar' ? 'rtl' : 'ltr';
  all.style.width = '300px';
  document.body.append(all);
  const shown = states.map(async (state) => {
    const card = document.createElement('contact-card');
    card.dataset.state = state.name;
    all.append(card);
    await show(card, state);
  });
  await Promise.all(shown);
  document.getAnimations().forEach(stop);
  return all;
}

function stop(animation: Animation): void {
  if (animation.effect?.getComputedTiming().endTime === Infinity) animation.cancel();
  else animation.finish();
}

const nameOf = (card: Element) => (card as HTMLElement).dataset.state ?? '';
const seenIn = (card: Element) => [...elementsIn(card)].filter(isSeen);
const isCut = (element: Element) => getComputedStyle(element).textOverflow === 'ellipsis';

/** What reaches beyond the card, or has more in it than it is wide; texts that are cut with an ellipsis may. */
function tooWide(card: Element): string[] {
  const { left, right } = card.getBoundingClientRect();
  const cut = new Set(
    seenIn(card)
      .filter(isCut)
      .flatMap((element) => [element, ...elementsIn(element)]),
  );
  const wide = seenIn(card).filter((element) => {
    const box = element.getBoundingClientRect();
    const isOutside = box.width > 0 && (box.right > right + 0.5 || box.left < left - 0.5);
    return (
      !cut.has(element) && (isOutside || element.scrollWidth > Math.max(element.clientWidth, box.width) + 1)
    );
  });
  return wide.map((element) => `${nameOf(card)}: ${element.localName}.${element.className}`);
}

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
        it(`is accessible when it is ${scheme}`, async () => {
          all.style.colorScheme = scheme;
          await expect(all).to.be.accessible();
        });

      it('fits into 280 pixels', () => {
        all.style.width = '280px';
        const cards = [...all.children];
        expect(cards.map(({ clientWidth }) => clientWidth)).to.deep.equal(cards.map(() => 280));
        expect(cards.flatMap(tooWide)).to.deep.equal([]);
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
          inFront = seenIn(card).find((element) =>
            element.matches('dialog:modal, :popover-open'),
          ) as HTMLElement;
        });
        after(() => card.remove());

        for (const scheme of ['light', 'dark'])
          it(`is accessible when it is ${scheme}`, async () => {
            card.style.colorScheme = scheme;
            await expect(card).to.be.accessible();
          });

        itWithViewport('fits into a window of 280 pixels', async () => {
          const { innerWidth, innerHeight } = window;
          await setViewport({ width: 280, height: 600 });
          expect(inFront.getBoundingClientRect().width).to.be.at.most(280 - 16);
          expect(tooWide(inFront)).to.deep.equal([]);
          await setViewport({ width: innerWidth, height: innerHeight });
        });

        it('says nothing in another language', () => {
          const others = Object.values(languages).filter((other) => other !== strings);
          expect(textsOf(inFront)).to.have.lengthOf.above(3);
          expect(others.flatMap((other) => leftOf(other, textsOf(inFront), strings))).to.deep.equal([]);
        });
      });
  }
});
