import Papa from 'papaparse';
import { ContactError } from '../domain/contact-error.js';
import { findSeparator } from './csv-separator.js';

/** A row that is not empty, or what is wrong with one. */
export type CsvRow =
  | { readonly line: number; readonly cells: readonly string[] }
  | { readonly line: number; readonly reason: string };

/** In characters. A quote that is never closed must not take the rest of a long file with it. */
export const longestRow = 1_048_576;

const tooLong = 'a quote is not closed, or the row is longer than a million characters';

/** A row that goes on for longer is tried again once there is twice as much of it, not with every piece. */
const patience = 65_536;

/**
 * The rows of a file that comes in pieces, cut anywhere. Line ends are made one of a kind first, so that a file
 * may mix them; within a cell each is a line feed.
 */
export class CsvText {
  /** From the beginning of the row that has not ended yet. */
  #text = '';
  #line = 1;
  #isBegun = false;
  #endsInReturn = false;
  #triedAt = 0;
  #parser: Papa.Parser | undefined;
  /** The line of a row that is too long, while the rest of it is left out, up to a line end. */
  #tooLong: number | undefined;

  read(piece: string): CsvRow[] {
    this.#take(piece);
    return this.#rows(false);
  }

  end(): CsvRow[] {
    if (this.#endsInReturn) this.#text += '\n';
    this.#endsInReturn = false;
    return this.#rows(true);
  }

  #take(piece: string): void {
    let text = this.#endsInReturn ? `\r${piece}` : piece;
    this.#endsInReturn = text.endsWith('\r');
    if (this.#endsInReturn) text = text.slice(0, -1);
    if (!this.#isBegun && text) {
      this.#isBegun = true;
      text = text.replace(/^\uFEFF/, '');
    }
    this.#text += text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
  }

  #rows(isWhole: boolean): CsvRow[] {
    this.#parser ??= this.#begin(isWhole);
    const rows: CsvRow[] = [];
    while (this.#parser) {
      if (this.#tooLong !== undefined && !this.#leaveOut(rows, isWhole)) break;
      const text = this.#text.slice(0, longestRow);
      const isLast = isWhole && text.length === this.#text.length;
      if (!isLast && text.length < longestRow && text.length < this.#triedAt) break;
      const parsed = this.#parser.parse(text, 0, !isLast) as Papa.ParseResult<string[]>;
      this.#advance(parsed, rows);
      if (isLast || (parsed.data.length === 0 && text.length < longestRow)) break;
      if (parsed.data.length === 0) this.#beginLeavingOut();
      else if (text.length < longestRow) break;
    }
    this.#triedAt = this.#text.length > patience ? 2 * this.#text.length : 0;
    return rows;
  }

  #begin(isWhole: boolean): Papa.Parser | undefined {
    const found = findSeparator(this.#text, isWhole);
    if (!found) {
      if (this.#text.length > longestRow) throw new ContactError('invalid', 'the heading row does not end');
      return undefined;
    }
    this.#drop(found.skipped);
    return new Papa.Parser({ delimiter: found.separator, newline: '\n' });
  }

  #advance({ data, errors, meta }: Papa.ParseResult<string[]>, rows: CsvRow[]): void {
    const faults = new Map(errors.map(({ row, code }) => [row, code]));
    for (const [index, cells] of data.entries()) {
      const line = this.#line;
      this.#line += 1 + cells.reduce((count, cell) => count + lineEnds(cell), 0);
      const fault = faultOf(faults.get(index), line, this.#line - 1);
      if (fault) rows.push({ line, reason: fault });
      else if (cells.some((cell) => cell.trim())) rows.push({ line, cells });
    }
    this.#text = this.#text.slice(meta.cursor);
  }

  #beginLeavingOut(): void {
    this.#tooLong = this.#line;
    this.#drop(longestRow);
  }

  /** False where the line end has not come yet. */
  #leaveOut(rows: CsvRow[], isWhole: boolean): boolean {
    const end = this.#text.indexOf('\n') + 1;
    this.#drop(end || this.#text.length);
    if (!end && !isWhole) return false;
    const line = this.#tooLong!;
    const lastLine = end ? this.#line - 1 : this.#line;
    rows.push({ line, reason: `${tooLong}: lines ${line} to ${lastLine} were not read` });
    this.#tooLong = undefined;
    return true;
  }

  #drop(count: number): void {
    this.#line += lineEnds(this.#text.slice(0, count));
    this.#text = this.#text.slice(count);
  }
}

/** A quote that is not doubled is text as long as it leaves its row on one line: else it hides where the row ends. */
function faultOf(code: string | undefined, line: number, lastLine: number): string | undefined {
  if (code === 'MissingQuotes') return 'a quote is not closed: nothing after it was read';
  if (code === undefined || line === lastLine) return undefined;
  return `a quote within a cell is not doubled: lines ${line} to ${lastLine} were not read`;
}

function lineEnds(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}
