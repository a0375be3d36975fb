import type { Contact } from '../domain/contact.js';
import { restOf } from './contact-rest.js';
import {
  addressCells,
  addressHeadings,
  emailCells,
  emailHeadings,
  phoneCells,
  phoneHeadings,
} from './csv-reach-cells.js';
import {
  factCells,
  factHeadings,
  fieldCells,
  fieldHeadings,
  nameCells,
  nameHeadings,
} from './csv-who-cells.js';
import { guardFormula } from './csv-values.js';

export interface CsvWriter {
  /** The byte order mark, by which Excel knows UTF-8, and the headings. */
  head(): string;
  row(contact: Contact): string;
}

export interface CsvWriterOptions {
  /** Fields that get a column of their own; the definition knows their names. */
  readonly fields?: readonly string[] | undefined;
}

/**
 * Contacts as RFC 4180 has it, which `csvReader` reads back as they were, but for their revisions and for
 * `phones[].number`, which whoever reads the file reads anew. The headings are Google's where Google has one.
 * A cell that a spreadsheet would compute begins with an apostrophe. What has no column, a fifth number or a
 * field that is no text, is JSON in the last one. A contact with a photo of some 700 kB is longer than a row
 * may be that is read: vCard has no such limit.
 */
export function csvWriter({ fields = [] }: CsvWriterOptions = {}): CsvWriter {
  const own = new Set(fields);
  const headings = [
    ...[...nameHeadings, ...phoneHeadings, ...emailHeadings, ...addressHeadings, ...factHeadings],
    ...fieldHeadings(own),
    restHeading,
  ];
  return {
    head: () => `\uFEFF${line(headings)}`,
    row(contact) {
      const cells = cellsOf(contact, own);
      return line(headings.map((heading) => guardFormula(cells.get(heading) ?? '')));
    },
  };
}

const restHeading = 'Rest (JSON)';

function cellsOf(contact: Contact, own: ReadonlySet<string>): Map<string, string | undefined> {
  const phones = phoneCells(contact.phones);
  const emails = emailCells(contact.emails);
  const addresses = addressCells(contact.addresses);
  const fields = fieldCells(contact.fields, own);
  const [names, facts] = [nameCells(contact), factCells(contact)];
  const rest = restOf({
    ...{ ...names.rest, ...facts.rest },
    ...{ phones: phones.rest, emails: emails.rest, addresses: addresses.rest, fields: fields.rest },
  });
  const told = [names, facts, phones, emails, addresses, fields].flatMap(({ cells }) => cells);
  return new Map([...told, [restHeading, rest]]);
}

const line = (cells: readonly string[]): string => `${cells.map(quote).join(',')}\r\n`;

const quote = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
