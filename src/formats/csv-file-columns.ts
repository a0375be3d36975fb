import { type CsvColumn, readCsvColumns } from './csv.js';
import { formatOf } from './file-format.js';
import { readSlice } from './file-slices.js';
import { findEncoding } from './text-encoding.js';

/** Headings and a sample of each column stand well within these bytes. */
const beginning = 64 * 1024;

/** Nobody stops it: it reads little. */
const endless = AbortSignal.any([]);

/** `undefined` where the file is no CSV. */
export async function columnsOf(file: Blob): Promise<CsvColumn[] | undefined> {
  const encoding = await findEncoding(file, endless);
  if ((await formatOf(file, encoding)) !== 'csv') return undefined;
  return readCsvColumns(new TextDecoder(encoding).decode(await readSlice(file, 0, beginning)));
}
