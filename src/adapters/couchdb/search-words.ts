import type { Contact } from '../../domain/contact.js';
import { foldText, searchText } from '../../domain/search-text.js';

/** Of each word, so much is looked up; the rest is compared. */
const longestKey = 60;

/** An organisation's members are found like those who have a word. No query has a space within a word. */
export const memberWord = (organisationId: string): string => `member of ${organisationId}`;

/**
 * What a view holds of a contact to find it by the beginning of a word, as `isSearched` finds it: whatever stands
 * between two spaces, from each place on where a word begins in it.
 */
export function searchWords(contact: Contact): string[] {
  const chunks = searchText(contact).split(/\s+/).filter(Boolean);
  const words = chunks.flatMap((chunk) => [...beginnings(chunk)].map((at) => keyOf(chunk.slice(at))));
  const { id } = contact.organisation ?? {};
  return [...new Set(id === undefined ? words : [...words, memberWord(id)])];
}

/** As `beginsWords` has them, but for those within a character. */
function* beginnings(chunk: string): Generator<number> {
  let at = 0;
  for (const character of chunk) {
    if (!/[\p{L}\p{N}]/u.test(chunk.charAt(at - 1))) yield at;
    at += character.length;
  }
}

/** No half of a character at its end: a database takes none. */
const keyOf = (word: string): string => word.slice(0, longestKey).replace(/[\ud800-\udbff]$/, '');

/** Of a query's words the one that the fewest contacts will have; `undefined` where there is none. */
export function tellingWord(query: string): string | undefined {
  const words = foldText(query).split(/\s+/).filter(Boolean);
  const [longest] = words.sort((one, other) => other.length - one.length);
  return longest && keyOf(longest);
}
