import { sendKeys } from '@web/test-runner-commands';
import type { CardHarness } from './card-harness.js';
import { pressShiftTab, pressTogether } from './held-keys.js';
import { focusedElement } from './seen.js';

/** Real key presses, one after the other. */
export async function press(card: CardHarness, ...keys: string[]): Promise<void> {
  for (const key of keys) {
    await (key === 'Shift+Tab' ? pressShiftTab() : sendKeys({ press: key }));
    await card.rest();
  }
}

export async function pressControlEnter(card: CardHarness): Promise<void> {
  await pressTogether('Control', 'Enter');
  await card.rest();
}

/** One key after the other: WebDriver would hold all of them down, and type a letter that comes twice only once. */
export async function type(card: CardHarness, text: string): Promise<void> {
  for (const character of text) await sendKeys({ type: character });
  await card.rest();
}

/** Puts the focus beside the card. There are controls on both sides: a browser's own would keep the focus. */
export function goBeside(card: CardHarness, side: 'before' | 'after' = 'before'): void {
  for (const place of ['before', 'after'] as const) {
    const button = document.createElement('button');
    button.textContent = place;
    card.element[place](button);
    if (place === side) button.focus();
  }
}

/** What a key leads to, one after the other, from beside the card through it until it is left. */
export async function* stopsOf(
  card: CardHarness,
  key: 'Tab' | 'Shift+Tab' = 'Tab',
): AsyncIterable<HTMLElement> {
  goBeside(card, key === 'Tab' ? 'before' : 'after');
  for (await press(card, key); card.focused !== undefined; await press(card, key))
    yield focusedElement() as HTMLElement;
}

/** Presses Tab, where need be, until it comes to what has this name. */
export async function tabTo(card: CardHarness, name: string): Promise<void> {
  for (const met: string[] = []; card.focused !== name; met.push(card.focused ?? '(outside)')) {
    if (met.length > 30) throw new Error(`Tab does not come to ${name}, but: ${met.join(', ')}`);
    await press(card, 'Tab');
  }
}
