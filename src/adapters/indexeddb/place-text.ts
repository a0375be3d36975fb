import type { Place } from '../../storage/contact-store.js';

/** Where a page begins, as `Page.next` and `PageOptions.after` name it: `12.3`. */
export const placeText = ({ block, entry }: Place): string => `${block}.${entry}`;

export function placeOf(text: string | undefined): Place | undefined {
  const [block = NaN, entry = NaN] = (text ?? '').split('.').map(Number);
  return Number.isInteger(block) && Number.isInteger(entry) ? { block, entry } : undefined;
}
