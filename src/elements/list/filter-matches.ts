import type { Match } from '../../domain/match.js';
import { includesWords, searchText } from '../../domain/search-text.js';

/** Folded once for each list: a keystroke only looks through the texts. */
const folded = new WeakMap<Match, string>();

export function filterMatches(matches: readonly Match[], filter: string): readonly Match[] {
  return filter.trim() === ''
    ? matches
    : matches.filter((match) => includesWords(textOf(match), filter.trim()));
}

function textOf(match: Match): string {
  const known = folded.get(match);
  if (known !== undefined) return known;
  const text = searchText(match.contact);
  folded.set(match, text);
  return text;
}
