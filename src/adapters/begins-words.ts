import { foldText } from '../domain/search-text.js';

/** Whether every word of the query begins a word of a text made by `searchText`. */
export function beginsWords(text: string, query: string): boolean {
  const words = foldText(query).split(/\s+/).filter(Boolean);
  return words.every((word) => beginsWord(text, word));
}

function beginsWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1))
    if (!/[\p{L}\p{N}]/u.test(text.charAt(at - 1))) return true;
  return false;
}
