import '@fontsource/noto-sans-arabic/arabic.css';
import { expect, fixtureSync, html } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { cardStates, show } from '../../demo/states.js';
import { en } from '../../src/strings/en.js';
import { CardHarness } from '../support/card-harness.js';
import { elementsIn, isSeen } from '../support/seen.js';

async function everyState(lang: string): Promise<HTMLElement> {
  const dir = lang === 'ar' ? 'rtl' : 'ltr';
  const all = fixtureSync<HTMLElement>(html`<div lang=${lang} dir=${dir}></div>`);
  await Promise.all(
    cardStates.map(async (state) => {
      const card = document.createElement('contact-card');
      card.title = state.name;
      all.append(card);
      await show(card, state);
      card.removeAttribute('title');
    }),
  );
  return all;
}

describe('states', () => {
  for (const lang of ['en', 'sv', 'it', 'ar']) {
    describe(lang, () => {
      it('x', async () => {
        await emulateMedia({ reducedMotion: 'reduce' });
        let t = performance.now();
        const all = await everyState(lang);
        all.style.width = '300px';
        console.log('show', performance.now() - t);
        for (const c of all.children) console.log(new CardHarness(c as any).text.replace(/\n/g, ' | '));
        for (const scheme of ['light', 'dark']) {
          all.style.colorScheme = scheme;
          all.style.background = 'Canvas';
          t = performance.now();
          try { await expect(all).to.be.accessible(); } catch (e) { console.log((e as Error).message); }
          console.log('axe', scheme, performance.now() - t);
        }
      }).timeout(60000);
    });
  }
});
