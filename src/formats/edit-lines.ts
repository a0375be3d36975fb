import type { CardDocument, CardLine } from './card-document.js';

/** One of the lines of a list, as it is to be: a text of its own, or as its source is written. */
export interface LaidLine {
  readonly source?: CardLine | undefined;
  /** Undefined where the source stays as it is written. */
  readonly text?: string | undefined;
}

/**
 * Puts lines in their order: those that have a source into the places of the sources, others after the one
 * before them.
 */
export function layLines(document: CardDocument, entries: readonly LaidLine[], name: string): void {
  const places = entries
    .flatMap(({ source }) => source ?? [])
    .sort((a, b) => document.lines.indexOf(a) - document.lines.indexOf(b));
  const texts = entries.map(({ source, text }) => text ?? document.writtenAs(source!));
  let last = places.length > 0 ? undefined : document.named(name).at(-1);
  let next = 0;
  for (const [index, { source, text }] of entries.entries()) {
    const written = texts[index]!;
    if (source) {
      last = places[next++]!;
      if (last !== source || text !== undefined) document.put(last, written);
    } else if (last) document.addAfter(last, written);
    else if (places[0]) document.addBefore(places[0], written);
    else document.append(written);
  }
}

/**
 * The position of each wanted item among those that are there: the equal one, else the one that says the same
 * in essence, else the one in its place. Undefined for an item that is new.
 */
export function pairItems<T>(
  there: readonly T[],
  wanted: readonly T[],
  isEqual: (a: T, b: T) => boolean,
  isLike: (a: T, b: T) => boolean,
): (number | undefined)[] {
  const pairs: (number | undefined)[] = wanted.map(() => undefined);
  const free = new Set(there.keys());
  const pair = (index: number, isPair: (one: T, at: number) => boolean) => {
    if (pairs[index] !== undefined) return;
    const here = free.has(index) && isPair(there[index]!, index) ? index : undefined;
    const found = here ?? [...free].find((at) => isPair(there[at]!, at));
    if (found === undefined) return;
    pairs[index] = found;
    free.delete(found);
  };
  for (const [index, item] of wanted.entries()) pair(index, (one) => isEqual(one, item));
  for (const [index, item] of wanted.entries()) pair(index, (one) => isLike(one, item));
  for (const index of wanted.keys()) pair(index, (_, at) => at === index);
  return pairs;
}
