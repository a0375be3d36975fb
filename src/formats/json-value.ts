import { ContactError } from '../domain/contact-error.js';
import { longestEntry, tooLong } from './longest-entry.js';

/** The text of one JSON value, which may come in pieces. Only where it ends is looked for here. */
export class JsonValue {
  readonly line: number;
  readonly #column: number;
  readonly #parts: string[] = [];
  #length = 0;
  #depth = 0;
  #isInText = false;
  #isEscaped = false;

  constructor({ line, column }: { readonly line: number; readonly column: number }) {
    this.line = line;
    this.#column = column;
  }

  /** False within a text, a list or an object; a number may still go on. */
  get isClosed(): boolean {
    return !this.#isInText && this.#depth === 0;
  }

  /** Where the value ends, once it does; all of the piece belongs to it otherwise. Throws where it is too long. */
  add(piece: string, from: number): number | undefined {
    for (let at = from; at < piece.length; at += 1) {
      const character = piece[at]!;
      if (this.isClosed && ',:]} \t\n\r'.includes(character)) return this.#end(piece, from, at);
      this.#pass(character);
      if (this.isClosed && '"]}'.includes(character)) return this.#end(piece, from, at + 1);
    }
    this.#keep(piece.slice(from));
    return undefined;
  }

  /** Engines quote the text around a fault, and that may be a customer's: only the place is passed on. */
  parse(): unknown {
    try {
      return JSON.parse(this.#parts.join(''));
    } catch (error) {
      const { message } = ContactError.from(error);
      const [, line = 1, column = 1] = (/line (\d+) column (\d+)/.exec(message) ?? []).map(Number);
      throw notJson({
        line: this.line + line - 1,
        column: line === 1 ? this.#column + column - 1 : column,
      });
    }
  }

  #end(piece: string, from: number, to: number): number {
    this.#keep(piece.slice(from, to));
    return to;
  }

  #keep(part: string): void {
    this.#length += part.length;
    if (this.#length > longestEntry)
      throw new ContactError('invalid', `an entry is ${tooLong}: line ${this.line}`);
    this.#parts.push(part);
  }

  #pass(character: string): void {
    if (this.#isEscaped) this.#isEscaped = false;
    else if (this.#isInText) {
      this.#isEscaped = character === '\\';
      this.#isInText = character !== '"';
    } else if (character === '"') this.#isInText = true;
    else if (character === '[' || character === '{') this.#depth += 1;
    else if (character === ']' || character === '}') this.#depth -= 1;
  }
}

export const notJson = ({ line, column }: { readonly line: number; readonly column: number }) =>
  new ContactError('invalid', `the text is not JSON: line ${line} column ${column}`);
