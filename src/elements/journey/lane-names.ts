/** Of a beginning that is shared by chance, nothing is left out. */
const leastShared = 8;

/**
 * Names that would be cut to the same text lose what they begin with alike instead. `most`: characters that there is
 * place for.
 */
export function tellApart(names: readonly string[], most: number): readonly string[] {
  return names.map((name, index) => {
    if (name.length <= most) return name;
    const shared = Math.max(0, ...names.map((other, at) => (at === index ? 0 : sharedBy(name, other))));
    return shared < leastShared ? name : `…${name.slice(shared)}`;
  });
}

/** Up to the word with which they begin to differ. */
function sharedBy(one: string, other: string): number {
  let alike = 0;
  while (alike < one.length && one[alike] === other[alike]) alike++;
  return one.slice(0, alike).search(/[\p{L}\p{M}\p{N}]*$/u);
}
