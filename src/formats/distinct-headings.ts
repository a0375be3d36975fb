/** The headings by which columns are told apart: where one stands before a second column, `Phone (2)`. */
export function distinctHeadings(headings: readonly string[]): string[] {
  const written = new Set(headings);
  const numbers = new Map<string, number>();
  return headings.map((heading) => {
    let number = (numbers.get(heading) ?? 0) + 1;
    while (number > 1 && written.has(numbered(heading, number))) number += 1;
    numbers.set(heading, number);
    return numbered(heading, number);
  });
}

const numbered = (heading: string, number: number) =>
  number === 1 ? heading : `${heading} (${number})`.trim();
