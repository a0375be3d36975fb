import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { cardStates } from '../../demo/states.js';
import { seenIn, showAll } from '../support/shown-states.js';
import { itWithEmulatedMedia } from '../support/engines.js';

/** A text that appears late: nothing moves. */
const appearing = 'appear';

const nameOf = (animation: Animation) => (animation instanceof CSSAnimation ? animation.animationName : '?');

/** The selectors of the rules that let something move, whoever asks for less. */
function* movingIn(rules: CSSRuleList): Iterable<string> {
  for (const rule of rules) {
    if (rule instanceof CSSMediaRule && /prefers-reduced-motion: no-preference/.test(rule.conditionText))
      continue;
    if (rule instanceof CSSStyleRule) {
      const { animationName, transitionProperty } = rule.style;
      if (animationName !== appearing && (animationName || transitionProperty)) yield rule.selectorText;
    }
    if (rule instanceof CSSGroupingRule) yield* movingIn(rule.cssRules);
  }
}

describe('who wants less motion', () => {
  itWithEmulatedMedia('sees none, in any state', async () => {
    await emulateMedia({ reducedMotion: 'reduce' });
    const started = new Set<string>();
    const watch = setInterval(() => document.getAnimations().forEach((each) => started.add(nameOf(each))));
    (await showAll(cardStates, 'en')).remove();
    clearInterval(watch);
    expect([...started].filter((name) => name !== appearing)).to.deep.equal([]);
    await emulateMedia({ reducedMotion: 'no-preference' });
  });

  it('is asked before every rule that moves something', async () => {
    const all = await showAll(cardStates, 'en');
    const sheets = new Set(seenIn(all).flatMap(({ shadowRoot }) => shadowRoot?.adoptedStyleSheets ?? []));
    expect(sheets.size).to.be.greaterThan(5);
    expect([...sheets].flatMap(({ cssRules }) => [...movingIn(cssRules)])).to.deep.equal([]);
    all.remove();
  });
});
