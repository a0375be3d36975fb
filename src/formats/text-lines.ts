import { longestEntry } from './longest-entry.js';

/**
 * Cuts a text that comes in pieces into lines. CRLF, LF and CR end one, and a piece may end within CRLF. Of a
 * line that is too long for any entry, only so much is kept that it still is.
 */
export class LineCutter {
  /** Of the line that has not ended: joined once, however many pieces it takes. */
  #begun: string[] = [];
  #length = 0;
  #isAfterReturn = false;

  /** The lines that end within the piece. */
  cut(piece: string): string[] {
    if (!piece) return [];
    const lines = (this.#isAfterReturn ? piece.replace(/^\n/, '') : piece).split(/\r\n|\n|\r/);
    this.#isAfterReturn = piece.endsWith('\r');
    const begun = lines.pop() ?? '';
    if (lines.length > 0) lines[0] = this.#take() + lines[0];
    if (begun) this.#keep(begun);
    return lines;
  }

  /** What no line end followed. */
  end(): string {
    return this.#take();
  }

  #keep(begun: string): void {
    if (this.#length > longestEntry) return;
    this.#length += begun.length;
    this.#begun.push(begun);
  }

  #take(): string {
    const begun = this.#begun.join('');
    this.#begun = [];
    this.#length = 0;
    return begun;
  }
}
