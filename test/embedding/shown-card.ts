import type { BuiltPage } from '../support/built-page.js';
import { crowd } from './people.js';

/** A card with these attributes, and what an agent does with it once it shows the text. */
export interface ShownCard {
  readonly name: string;
  readonly attributes: string;
  readonly shows: string;
  readonly then?: (page: BuiltPage) => Promise<void>;
}

export async function copyAddress(page: BuiltPage): Promise<void> {
  Object.assign(page.window.navigator.clipboard, { writeText: () => Promise.resolve() });
  page.button('Copy ada@').click();
  await page.has('[data-copied]');
}

export async function askToDelete(page: BuiltPage): Promise<void> {
  page.button('Delete contact').click();
  await page.has('dialog:modal');
}

/** The host's own matches, so many, of which the row at a position (from 1) comes into sight. */
export async function scrollCandidates(page: BuiltPage, count: number, row: number): Promise<void> {
  page.card.candidates = page.own(crowd(count));
  await page.has('.match');
  page.get('.viewport').scrollTop = 50 * row;
  await page.has(`[aria-posinset="${row}"]`);
}
