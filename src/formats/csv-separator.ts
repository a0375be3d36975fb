const candidates = [',', ';', '\t', '|'];

export interface Separator {
  readonly separator: string;
  /** How many characters go before the heading row: the line `sep=;`, with which Excel is told. */
  readonly skipped: number;
}

/** Told by the first line, or by what its heading row holds most of; undefined until that row has ended. */
export function findSeparator(text: string, isWhole: boolean): Separator | undefined {
  const said = /^"?sep=([^\n])"?\n/i.exec(text);
  if (said) return { separator: said[1]!, skipped: said[0].length };
  const counts = new Map(candidates.map((candidate) => [candidate, 0]));
  const hasEnded = countInHeadings(text, counts);
  if (!hasEnded && !isWhole) return undefined;
  const [separator] = candidates.toSorted((a, b) => counts.get(b)! - counts.get(a)!);
  return { separator: separator!, skipped: 0 };
}

/** Counts outside of quotes, in the first line that is not empty. False where the text ends before that line does. */
function countInHeadings(text: string, counts: Map<string, number>): boolean {
  let isQuoted = false;
  for (let at = text.search(/\S/); at >= 0 && at < text.length; at += 1) {
    const character = text[at]!;
    if (character === '"') isQuoted = !isQuoted;
    else if (isQuoted) continue;
    else if (character === '\n') return true;
    else if (counts.has(character)) counts.set(character, counts.get(character)! + 1);
  }
  return false;
}
