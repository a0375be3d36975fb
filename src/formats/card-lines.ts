import type { ContentLine } from './card-cutter.js';

/**
 * Joins the lines that belong together. Since 3.0 the space at the beginning of a folded line is not part of
 * the text; in 2.1, which folds as RFC 822 does, it is. Empty lines, which some exporters leave within a card,
 * are skipped.
 */
export function unfold(content: readonly ContentLine[], isOld: boolean): ContentLine[] {
  const unfolded: UnfoldedLine[] = [];
  for (const { line, text } of content) {
    const last = unfolded.at(-1);
    if (!text) last?.stopWrapping();
    else if (!last?.takes(text, isOld)) unfolded.push(new UnfoldedLine(line, text));
  }
  return unfolded;
}

/**
 * Two habits of 2.1 outlived it: quoted-printable values end with "=" where the next line, not indented, goes
 * on, and base64 goes on without indentation. An empty line ends both.
 */
class UnfoldedLine implements ContentLine {
  readonly line: number;
  #text: string;
  /** What was written on further lines: joined once, however many there are. */
  #parts: string[] | undefined;
  #wraps: string | undefined;

  constructor(line: number, text: string) {
    this.line = line;
    this.#text = text;
    this.#wraps = encoding.exec(text)?.[1]?.[0]?.toLowerCase();
  }

  get text(): string {
    if (this.#parts) this.#text = this.#parts.join('');
    this.#parts = undefined;
    return this.#text;
  }

  stopWrapping(): void {
    this.#wraps = undefined;
  }

  /** Whether the text goes on from this line; it has been added then. */
  takes(text: string, isOld: boolean): boolean {
    const isFolded = text.startsWith(' ') || text.startsWith('\t');
    if (!isFolded && !this.#wraps) return false;
    const parts = (this.#parts ??= [this.#text]);
    const soft = this.#wraps === 'q' ? /^(.*)=[ \t]*$/s.exec(parts.at(-1)!)?.[1] : undefined;
    if (soft !== undefined && (isOld || !isFolded)) parts.splice(-1, 1, soft, text);
    else if (isFolded) parts.push(isOld ? text : text.slice(1));
    else if (this.#wraps === 'b' && isBase64(text)) parts.push(text);
    else return false;
    return true;
  }
}

const encoding = /^[^:]*;(?:ENCODING=)?(QUOTED-PRINTABLE|B|BASE64)[;:]/i;
export const isBase64 = (text: string) => /^[A-Z0-9+/=\s]+$/i.test(text);
