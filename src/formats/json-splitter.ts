import { JsonValue, notJson } from './json-value.js';
import { TextPlace } from './text-place.js';

/** What a text of JSON holds at its top: a list begins, one of its items, or a value that is no list. */
export type JsonPart =
  | (Placed & { readonly type: 'list' })
  | (Placed & { readonly type: 'item'; readonly value: unknown })
  | (Placed & { readonly type: 'value'; readonly value: unknown });

interface Placed {
  /** Of the object that the text is; absent where the text is the list or the value itself. */
  readonly member: string | undefined;
  readonly line: number;
}

type Expected =
  | 'text'
  | 'first item'
  | 'item'
  | 'after item'
  | 'first name'
  | 'name'
  | 'colon'
  | 'member'
  | 'after member'
  | 'nothing';

/** Beside values: what may stand there, and what is expected then. */
const steps: Partial<Record<Expected, Readonly<Record<string, Expected | 'after list'>>>> = {
  text: { '[': 'first item', '{': 'first name' },
  'first item': { ']': 'after list' },
  'after item': { ',': 'item', ']': 'after list' },
  'first name': { '}': 'nothing' },
  colon: { ':': 'member' },
  member: { '[': 'first item' },
  'after member': { ',': 'name', '}': 'nothing' },
};

/** Where a value may stand, what it is there, and what is expected after it. */
const values: Partial<Record<Expected, { is: 'value' | 'item' | 'name'; then: Expected }>> = {
  text: { is: 'value', then: 'nothing' },
  'first item': { is: 'item', then: 'after item' },
  item: { is: 'item', then: 'after item' },
  'first name': { is: 'name', then: 'colon' },
  name: { is: 'name', then: 'colon' },
  member: { is: 'value', then: 'after member' },
};

/**
 * Takes a text of JSON apart that comes in pieces: the lists at its top are given item by item, so that no
 * more than one of them is held. Throws `invalid`, with the place, where the text is not JSON.
 */
export class JsonSplitter {
  readonly #place = new TextPlace();
  #expected: Expected = 'text';
  #value: JsonValue | undefined;
  #isObject = false;
  #member: string | undefined;
  #memberLine = 1;

  *split(piece: string): Generator<JsonPart> {
    for (let at = 0; at < piece.length;) {
      if (!this.#value && !this.#begins(piece[at]!)) {
        yield* this.#step(piece[at]!);
        at = this.#place.pass(piece, at, at + 1);
        continue;
      }
      this.#value ??= new JsonValue(this.#place);
      const end = this.#value.add(piece, at);
      at = this.#place.pass(piece, at, end ?? piece.length);
      if (end !== undefined) yield* this.#finish(this.#value);
    }
  }

  *end(): Generator<JsonPart> {
    if (this.#value?.isClosed && this.#expected === 'text') yield* this.#finish(this.#value);
    if (this.#expected !== 'nothing') throw notJson(this.#place);
  }

  #begins(character: string): boolean {
    if (' \t\n\r\uFEFF,:]}'.includes(character) || steps[this.#expected]?.[character]) return false;
    const value = values[this.#expected];
    return value?.is === 'name' ? character === '"' : value !== undefined;
  }

  /** What is no value: white space, or what stands between values. */
  *#step(character: string): Generator<JsonPart> {
    if (' \t\n\r'.includes(character) || (character === '\uFEFF' && this.#expected === 'text')) return;
    const next = steps[this.#expected]?.[character];
    if (!next) throw notJson(this.#place);
    if (character === '{') this.#isObject = true;
    if (next === 'first item') yield { type: 'list', member: this.#member, line: this.#memberLine };
    this.#expected = next !== 'after list' ? next : this.#isObject ? 'after member' : 'nothing';
  }

  *#finish(text: JsonValue): Generator<JsonPart> {
    const { is, then } = values[this.#expected]!;
    const value = text.parse();
    const { line } = text;
    this.#value = undefined;
    this.#expected = then;
    if (is === 'item') yield { type: 'item', member: this.#member, line, value };
    else if (is === 'value') yield { type: 'value', member: this.#member, line: this.#memberLine, value };
    else {
      this.#member = value as string;
      this.#memberLine = line;
    }
  }
}
