/** Bytes; whoever has a longer name is nobody: a server ends the connection over a line that is too long. */
const longest = 512;

/**
 * The subject of a visitor's events, for whoever publishes them: the prefix, and the id as one word. All but letters,
 * digits and `-_!~'()` is percent-encoded, as in an address, and so are the full stop and the star: no id means several
 * subjects, and no two ids mean one. `undefined`: no website calls anybody so.
 */
export function visitorSubject(visitorId: string, prefix = 'journey'): string | undefined {
  const word = visitorWord(visitorId);
  return word && `${prefix}.${word}`;
}

export function visitorWord(visitorId: string): string | undefined {
  if (!visitorId || !isWellFormed(visitorId)) return undefined;
  const word = encodeURIComponent(visitorId).replaceAll('.', '%2E').replaceAll('*', '%2A');
  return word.length <= longest ? word : undefined;
}

export function isVisitorWord(word: string): boolean {
  return word.length <= longest && /^[\w\-!~'()%]+$/.test(word);
}

/** Half a character cannot be encoded. */
function isWellFormed(text: string): boolean {
  return !/\p{Surrogate}/u.test(text);
}
