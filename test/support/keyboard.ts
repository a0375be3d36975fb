import { sendKeys } from '@web/test-runner-commands';
import { type CardHarness } from './card-harness.js';
import { focusedElement } from './seen.js';

/** Real key presses, one after the other; `Shift+Tab` and the like are held together. */
export async function press(card: CardHarness, ...keys: string[]): Promise<void> {
  for (const combination of keys) {
    const [key = '', ...held] = combination.split('+').reverse();
    for (const modifier of held) await sendKeys({ down: modifier });
    await sendKeys({ press: key });
    for (const modifier of held) await sendKeys({ up: modifier });
    await card.rest();
  }
}

export async function type(card: CardHarness, text: string): Promise<void> {
  await sendKeys({ type: text });
  await card.rest();
}

/** Somewhere outside the card to come from and go to. */
export function neighbour(card: CardHarness, place: 'before' | 'after'): HTMLElement {
  const button = document.createElement('button');
  button.textContent = place;
  card.element[place](button);
  return button;
}

/** What a key leads to, one after the other, from beside the card through it until it is left. */
export async function* stopsOf(
  card: CardHarness,
  key: 'Tab' | 'Shift+Tab' = 'Tab',
): AsyncIterable<HTMLElement> {
  const start = neighbour(card, key === 'Tab' ? 'before' : 'after');
  start.focus();
  for (await press(card, key); card.focused !== undefined; await press(card, key))
    yield focusedElement() as HTMLElement;
}

/** The name of what Tab comes to that has this name; at most once around the card. */
export async function tabTo(card: CardHarness, name: string): Promise<void> {
  const met: string[] = [];
  for (let turn = 0; card.focused !== name; turn += 1) {
    if (turn > 30) throw new Error(`Tab does not come to ${name}, but: ${met.join(', ')}`);
    await press(card, 'Tab');
    met.push(card.focused ?? '(outside)');
  }
}
