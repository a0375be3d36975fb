import { ContactError } from '../domain/contact-error.js';
import type { ContactFile, RefusedEntry } from './contact-file.js';
import type { ContactReader, FileEntry } from './contact-reader.js';
import { CsvCells, CsvColumns, type MappedColumn } from './csv-columns.js';
import { csvContact } from './csv-contact.js';
import { guessColumns } from './csv-headings.js';
import { isColumnTarget, type ColumnTarget } from './csv-target.js';
import { CsvText, type CsvRow } from './csv-text.js';
import { cellText } from './csv-values.js';
import { distinctHeadings } from './distinct-headings.js';
import { ownText } from './own-text.js';
import { readWhole } from './read-whole.js';
import { hashText } from './text-hash.js';

/** What somebody decided for a file: its headings, as `readCsvColumns` tells them, and where their columns go. */
export type ColumnMapping = Readonly<Record<string, ColumnTarget>>;

export interface CsvOptions {
  /** Goes before what the headings are guessed to mean. */
  readonly columns?: ColumnMapping | undefined;
}

/**
 * Reads a CSV whose first row holds the headings, in whatever program's and language's words. A row is a
 * contact, or refused. Throws `invalid` where a column of `columns` has no such target.
 */
export function csvReader({ columns = {} }: CsvOptions = {}): ContactReader {
  for (const [heading, target] of Object.entries(columns))
    if (!isColumnTarget(target)) throw new ContactError('invalid', `${heading}: no column goes there`);
  const text = new CsvText();
  const rows = new CsvRows(columns);
  const entriesOf = (read: readonly CsvRow[]) =>
    read.map((row) => rows.read(row)).filter((entry) => entry !== undefined);
  return { read: (piece) => entriesOf(text.read(piece)), end: () => entriesOf(text.end()) };
}

/** As `csvReader`, a text that is at hand. */
export const readCsv = (text: string): ContactFile => readWhole(csvReader(), text);

export interface CsvColumn {
  /** No two are the same: a second `Phone` is `Phone (2)`. */
  readonly heading: string;
  /** As guessed. */
  readonly target: ColumnTarget;
  /** What stands first in that column; empty where there is nothing in sight. */
  readonly sample: string;
}

/** The columns of a file, for a form that maps them. The beginning of its text is enough. */
export function readCsvColumns(text: string): CsvColumn[] {
  const source = new CsvText();
  const [headings = [], ...rows] = [...source.read(text), ...source.end()].map((row) =>
    'cells' in row ? row.cells.map(cellText) : [],
  );
  const targets = guessColumns(headings);
  return distinctHeadings(headings).map((heading, index) => ({
    heading,
    target: targets[index]!,
    sample: rows.map((cells) => cells[index]).find(Boolean) ?? '',
  }));
}

/** Reads the rows of one file in their order. */
class CsvRows {
  readonly #mapping: ColumnMapping;
  readonly #lines = new Map<string, number>();
  #headings: readonly string[] | undefined;
  #columns = new CsvColumns([]);
  #entry = 0;

  constructor(mapping: ColumnMapping) {
    this.#mapping = mapping;
  }

  read(row: CsvRow): FileEntry | undefined {
    if (!this.#headings) return this.#begin(row);
    this.#entry += 1;
    if ('reason' in row) return this.#refuse(row.line, row.reason);
    try {
      return { type: 'contact', contact: this.#readContact(row.line, row.cells) };
    } catch (error) {
      return this.#refuse(row.line, ContactError.from(error).message);
    }
  }

  #begin(row: CsvRow): undefined {
    if ('reason' in row) throw new ContactError('invalid', `the heading row cannot be read: ${row.reason}`);
    this.#headings = row.cells.map(cellText);
    const columns = mapColumns(this.#headings, this.#mapping);
    refuseUnknown(columns);
    this.#columns = new CsvColumns(columns);
  }

  #readContact(line: number, cells: readonly string[]) {
    if (cells.slice(this.#headings!.length).some((cell) => cell.trim()))
      throw new ContactError('invalid', 'the row has more cells than there are headings');
    const read = new CsvCells(this.#columns, cells);
    const isNamed = read.has('id');
    const contact = csvContact(read, () => idFromText(cells));
    const earlier = this.#lines.get(contact.id);
    if (earlier !== undefined) {
      const said = isNamed ? 'another row has the same id' : 'another row says the same';
      throw new ContactError('invalid', `${said} (line ${earlier})`);
    }
    this.#lines.set(ownText(contact.id), line);
    return contact;
  }

  #refuse(line: number, reason: string): FileEntry {
    const refused: RefusedEntry = { line, entry: this.#entry, reason };
    return { type: 'refused', refused };
  }
}

function mapColumns(headings: readonly string[], mapping: ColumnMapping): MappedColumn[] {
  const guessed = guessColumns(headings);
  const names = distinctHeadings(headings);
  const mapped = (name: string) => (Object.hasOwn(mapping, name) ? mapping[name] : undefined);
  return headings.map((heading, index) => ({ heading, target: mapped(names[index]!) ?? guessed[index]! }));
}

/** Whoever has none of these is nobody that a look-up could find. */
function refuseUnknown(columns: readonly MappedColumn[]): void {
  if (columns.some(({ target }) => /^(?:name|organisation|phones|emails)\b/.test(target))) return;
  throw new ContactError(
    'invalid',
    'no heading is known: expected columns such as Name, First Name, Last Name, Company, Phone or E-mail',
  );
}

/** The same row gets the same id, whenever it was exported. */
const idFromText = (cells: readonly string[]): string =>
  `csv:${hashText(cells.map(cellText).join('\n').trimEnd())}`;
