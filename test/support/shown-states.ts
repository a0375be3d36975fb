import { type CardState, show } from '../../demo/states.js';
import './card-harness.js';
import { elementsIn, isSeen } from './seen.js';

/** Cards in these states, one below the other. */
export async function showAll(states: readonly CardState[], lang: string): Promise<HTMLElement> {
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
  stopMotion(all);
  return all;
}

/** What is on its way may be anywhere, for a moment beyond the card too. */
function stopMotion(all: Element): void {
  // The document knows nothing of those in shadow trees.
  for (const animation of [...elementsIn(all)].flatMap((element) => element.getAnimations()))
    if (animation.effect?.getComputedTiming().endTime === Infinity) animation.cancel();
    else animation.finish();
}

export const nameOf = (card: Element) => (card as HTMLElement).dataset.state ?? '';
export const seenIn = (card: Element) => [...elementsIn(card)].filter(isSeen);
/** The dialog or the menu that is before all else. */
export const frontOf = (card: Element) =>
  seenIn(card).find((element) => element.matches('dialog:modal, :popover-open')) as HTMLElement;
const isCut = (element: Element) => getComputedStyle(element).textOverflow === 'ellipsis';

/** What reaches beyond the card, or has so many pixels more in it than it is wide; texts that are cut with an ellipsis may. */
export function tooWide(card: Element, more = 1): string[] {
  stopMotion(card);
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
      !cut.has(element) &&
      (isOutside || element.scrollWidth > Math.max(element.clientWidth, box.width) + more)
    );
  });
  return wide.map((element) => `${nameOf(card)}: ${element.localName}.${element.className}`);
}
