import type { NoteComposer } from '../../store/note-composer.js';

type Limited = Pick<NoteComposer, 'left' | 'limit'>;

const nearLimit = (limit: number) => Math.min(100, Math.ceil(limit / 10));

/** From here on it is shown how many characters are left. */
export const isNearLimit = ({ left, limit }: Limited): boolean => left <= nearLimit(limit);

/** How many of the marks on the way to the limit, and over it, are passed: at each it is said what is left, not at every letter. */
export function marksPassed({ left, limit }: Limited): number {
  const near = nearLimit(limit);
  return [near, Math.floor(near / 2), 0, -1].filter((mark) => left <= mark).length;
}
