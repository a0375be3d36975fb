export interface JsonLines {
  /** Where the members of the text begin, if it is an object. */
  readonly members: ReadonlyMap<string, number>;
  /** Where the items of the lists among them begin; under '' those of a text that is a list itself. */
  readonly items: ReadonlyMap<string, readonly number[]>;
}

/** The lines, from 1, of a text that `JSON.parse` has read: it does not tell them. */
export function findLines(text: string): JsonLines {
  const members = new Map<string, number>();
  const items = new Map<string, number[]>([['', []]]);
  const itemDepth = /^\s*\[/.test(text) ? 1 : 2;
  let depth = 0;
  let member = '';
  let before: Token = { text: '', line: 0 };
  let isItemNext = false;
  for (const token of tokensOf(text)) {
    if (isItemNext && token.text !== ']') items.get(member)?.push(token.line);
    isItemNext = false;
    if (token.text === '[' || token.text === '{') {
      depth += 1;
      isItemNext = depth === itemDepth && token.text === '[';
    } else if (token.text === ']' || token.text === '}') {
      depth -= 1;
    } else if (token.text === ',') {
      isItemNext = depth === itemDepth;
    } else if (token.text === ':' && depth === 1) {
      member = JSON.parse(before.text) as string;
      members.set(member, before.line);
      items.set(member, []);
    }
    before = token;
  }
  return { members, items };
}

interface Token {
  readonly text: string;
  readonly line: number;
}

/** Strings whole, so that nothing in them is taken for structure; of other values each character. */
function* tokensOf(text: string): Generator<Token> {
  let line = 1;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at]!;
    if (character === '\n' || (character === '\r' && text[at + 1] !== '\n')) line += 1;
    if (/\s/.test(character)) continue;
    const end = character === '"' ? endOfString(text, at) : at + 1;
    yield { text: text.slice(at, end), line };
    at = end - 1;
  }
}

function endOfString(text: string, begin: number): number {
  let at = begin + 1;
  while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
  return at + 1;
}
