import type { FileEntry } from './contact-reader.js';
import type { ColumnMapping } from './csv.js';
import { formatOf, readerFor } from './file-format.js';
import { slicesOf } from './file-slices.js';
import { findEncoding } from './text-encoding.js';

export interface ReadFileOptions {
  readonly signal: AbortSignal;
  /** Of a CSV file: what the columns hold, by their headings. */
  readonly columns?: ColumnMapping | undefined;
}

export interface FileBatch {
  readonly entries: readonly FileEntry[];
  /** How far in the file, of its `size`: for progress. */
  readonly bytes: number;
}

const sliceSize = 256 * 1024;

/**
 * Reads a file of contacts, of any size, batch by batch: vCard, JSON or CSV in UTF-8, UTF-16 or windows-1252.
 * Rejects with the signal's reason; with `invalid` where the whole is none of the format; with `unavailable`
 * where the file cannot be read any more. What came before stays read.
 */
export async function* readContactFile(
  file: Blob & { readonly name?: string },
  { signal, columns }: ReadFileOptions,
): AsyncGenerator<FileBatch> {
  signal.throwIfAborted();
  const encoding = await findEncoding(file, signal);
  const reader = await readerFor(await formatOf(file, encoding), { encoding, columns });
  const decoder = new TextDecoder(encoding);
  for await (const { bytes, end } of slicesOf(file, sliceSize, signal)) {
    yield { entries: reader.read(decoder.decode(bytes, { stream: true })), bytes: end };
  }
  yield { entries: [...reader.read(decoder.decode()), ...reader.end()], bytes: file.size };
}
