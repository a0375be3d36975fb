/** Cuts a text that comes in pieces into lines. CRLF, LF and CR end one, and a piece may end within CRLF. */
export class LineCutter {
  /** Of the line that has not ended: joined once, however many pieces it takes. */
  #begun: string[] = [];
  #isAfterReturn = false;

  /** The lines that end within the piece. */
  cut(piece: string): string[] {
    if (!piece) return [];
    const lines = (this.#isAfterReturn ? piece.replace(/^\n/, '') : piece).split(/\r\n|\n|\r/);
    this.#isAfterReturn = piece.endsWith('\r');
    const begun = lines.pop() ?? '';
    if (lines.length > 0) lines[0] = this.#take() + lines[0];
    if (begun) this.#begun.push(begun);
    return lines;
  }

  /** What no line end followed. */
  end(): string {
    return this.#take();
  }

  #take(): string {
    const begun = this.#begun.join('');
    this.#begun = [];
    return begun;
  }
}
