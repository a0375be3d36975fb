/** How far a text has been read. CRLF, LF and CR end a line; both numbers begin at 1. */
export class TextPlace {
  #line = 1;
  #column = 1;
  #isAfterReturn = false;

  get line(): number {
    return this.#line;
  }

  get column(): number {
    return this.#column;
  }

  /** The text is read from here to there, which is the answer. */
  pass(text: string, from: number, to: number): number {
    for (let at = from; at < to; at += 1) {
      const character = text[at];
      const isReturn = character === '\r';
      if (!isReturn && character !== '\n') this.#column += 1;
      else {
        if (isReturn || !this.#isAfterReturn) this.#line += 1;
        this.#column = 1;
      }
      this.#isAfterReturn = isReturn;
    }
    return to;
  }
}
