import { ContactError } from '../../domain/contact-error.js';
import type { ColumnMapping, CsvColumn } from '../../formats/csv.js';
import { deleteDatabase } from '../../storage/database.js';
import { storageError } from '../../storage/storage-error.js';
import { whenAlone } from './import-lock.js';
import { runInWorker } from './run-in-worker.js';
import type { ExportFormat, ImportReport, TaskProgress } from './worker-tasks.js';

export interface ContactDatabaseOptions {
  /** The name of the database, as the `src` attribute of a card says it. */
  readonly src: string;
  /** Ends the work: an import leaves what was there before. */
  readonly signal?: AbortSignal | undefined;
  readonly progress?: ((progress: TaskProgress) => void) | undefined;
}

export interface ImportOptions extends ContactDatabaseOptions {
  /** Reads the national numbers of contacts without a country: the `adapter-region` of the cards. ISO 3166-1 alpha-2. */
  readonly region?: string | undefined;
  /** Of a CSV file: what the columns are, by their headings; see `readCsvColumns`. */
  readonly columns?: ColumnMapping | undefined;
}

export interface ExportOptions extends ContactDatabaseOptions {
  readonly format: ExportFormat;
}

/**
 * Reads a file of contacts (vCard 2.1, 3.0 or 4.0, CSV, JSON) into the database, in a worker. Nobody sees
 * anything of it before all of it is there; a contact with the id of one that is there replaces it. Rejects
 * with a `ContactError` or with the reason of the signal, and then nothing has changed, unless the signal
 * came in the moment in which all of it was there.
 */
export function importContacts(file: Blob, options: ImportOptions): Promise<ImportReport> {
  const { src, region, columns, signal, progress } = options;
  return alone(src, async () => {
    try {
      const task = { type: 'import', src, file, region, columns } as const;
      return (await runInWorker(task, { signal, progress })) as ImportReport;
    } finally {
      // What was staged, or replaced, is nobody's to see, and the next import would delete it too.
      await runInWorker({ type: 'tidy', src }).catch(() => undefined);
    }
  });
}

/**
 * The columns of a CSV file and what they seem to hold, for a form in which a person sets that right;
 * `undefined` where the file is no CSV. Rejects with a `ContactError`.
 */
export async function readCsvColumns(file: Blob): Promise<CsvColumn[] | undefined> {
  const { columnsOf } = await import('../../formats/csv-file-columns.js');
  return columnsOf(file);
}

/** Everybody in the database as vCard 4.0 or CSV, in a worker. */
export async function exportContacts(options: ExportOptions): Promise<Blob> {
  const { src, format, signal, progress } = options;
  return (await runInWorker({ type: 'export', src, format }, { signal, progress })) as Blob;
}

/** Deletes the database with all contacts and all that was recorded. It cannot be undone. */
export const deleteContacts = (src: string): Promise<void> => alone(src, () => deleteDatabase(src));

async function alone<Result>(src: string, work: () => Promise<Result>): Promise<Result> {
  if (!src) throw new ContactError('invalid', 'src is not set: it names the database');
  return whenAlone(src, work).catch((error: unknown) => {
    // A page that is refused storage, as a sandboxed frame is, is refused the lock.
    throw error instanceof DOMException && error.name === 'SecurityError' ? storageError(error) : error;
  });
}
