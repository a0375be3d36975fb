import { ContactError } from '../domain/contact-error.js';
import type { ContactReader } from './contact-reader.js';
import type { ColumnMapping } from './csv.js';
import { readSlice } from './file-slices.js';
import { guessedEncoding } from './text-encoding.js';

export type FileFormat = 'vcard' | 'json' | 'csv';

/** Enough to see how a file begins, in any encoding. */
const beginning = 1024;

/**
 * By the ending of its name; where that says nothing, by how the text begins. Rejects with `invalid` what would be
 * taken for CSV and is no text.
 */
export async function formatOf(
  file: Blob & { readonly name?: string },
  encoding: string,
): Promise<FileFormat> {
  const ending = /\.(\w+)$/.exec(file.name ?? '')?.[1]?.toLowerCase() ?? '';
  const named = formats.get(ending);
  if (named && named !== 'csv') return named;
  const text = new TextDecoder(encoding).decode(await readSlice(file, 0, beginning)).trimStart();
  if (isBinary(text)) throw new ContactError('invalid', 'the file is no text: expected vCard, CSV or JSON');
  if (named) return named;
  if (/^BEGIN[ \t]*:[ \t]*VCARD/i.test(text)) return 'vcard';
  return /^[[{]/.test(text) ? 'json' : 'csv';
}

/** Workbooks, archives and images soon have one of the control characters that no text has. */
const isBinary = (text: string) => Array.from(text).some((character) => character < '\t');

const formats = new Map<string, FileFormat>([
  ['vcf', 'vcard'],
  ['vcard', 'vcard'],
  ['json', 'json'],
  ['csv', 'csv'],
  ['tsv', 'csv'],
]);

interface ReaderOptions {
  readonly encoding: string;
  readonly columns?: ColumnMapping | undefined;
}

/** Loads what reads the format, and nothing else. */
export async function readerFor(
  format: FileFormat,
  { encoding, columns }: ReaderOptions,
): Promise<ContactReader> {
  if (format === 'vcard')
    return (await import('./vcard.js')).vcardReader({ isGuessed: encoding === guessedEncoding });
  if (format === 'json') return (await import('./json.js')).jsonReader();
  return (await import('./csv.js')).csvReader({ columns });
}
