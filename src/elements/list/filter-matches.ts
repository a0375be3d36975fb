import type { Match } from '../../domain/match.js';
import { searchText, wordsIn } from '../../domain/search-text.js';

/** Folded once for each list: a keystroke only looks through the texts. */
const folded = new WeakMap<Match, string>();

export function filterMatches(matches: readonly Match[], filter: string): readonly Match[] {
  if (filter.trim() === '') return matches;
  const isFound = wordsIn(filter.trim());
  return matches.filter((match) => isFound(textOf(match)));
}

function textOf(match: Match): string {
  const known = folded.get(match);
  if (known !== undefined) return known;
  const text = searchText(match.contact);
  folded.set(match, text);
  return text;
}
