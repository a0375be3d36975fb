import fc from 'fast-check';
import type { ContactReader, FileEntry } from '../../src/formats/contact-reader.js';

/** What a reader gives for a text in these pieces; the message of what it throws comes last. */
export function readPieces(reader: ContactReader, pieces: readonly string[]): (FileEntry | string)[] {
  const entries: (FileEntry | string)[] = [];
  try {
    for (const piece of pieces) entries.push(...reader.read(piece));
    entries.push(...reader.end());
  } catch (error) {
    entries.push((error as Error).message);
  }
  return entries;
}

/** The text, cut anywhere, also into pieces of nothing. */
export const cutAnywhere = (text: string): fc.Arbitrary<string[]> =>
  fc.array(fc.nat({ max: text.length }), { maxLength: 20 }).map((places) => {
    const cuts = [0, ...places.sort((a, b) => a - b), text.length];
    return cuts.slice(1).map((to, index) => text.slice(cuts[index], to));
  });

export const inCharacters = (text: string): string[] => text.split('');
