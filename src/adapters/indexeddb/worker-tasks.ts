import type { ContactErrorCode, StorageReason } from '../../domain/contact-error.js';
import type { RefusedEntry } from '../../formats/contact-file.js';
import type { ColumnMapping } from '../../formats/csv.js';

/** What is done in a worker, so that the card goes on as if nothing were. */
export type WorkerTask =
  | {
      readonly type: 'import';
      readonly src: string;
      readonly file: Blob;
      readonly region: string | undefined;
      readonly columns: ColumnMapping | undefined;
    }
  | { readonly type: 'export'; readonly src: string; readonly format: ExportFormat }
  /** Deletes what an import has left, or replaced. */
  | { readonly type: 'tidy'; readonly src: string };

/** Asks for `stopped`. */
export interface WorkerStop {
  readonly type: 'stop';
}

export type ExportFormat = 'vcard' | 'csv';

export type WorkerAnswer =
  | { readonly type: 'progress'; readonly progress: TaskProgress }
  | { readonly type: 'done'; readonly result: ImportReport | Blob | undefined }
  /** Nothing is under way in the database any more. */
  | { readonly type: 'stopped' }
  | {
      readonly type: 'failed';
      readonly code: ContactErrorCode;
      readonly message: string;
      readonly storage: StorageReason | undefined;
    };

export interface TaskProgress {
  /** From 0 to 1. */
  readonly share: number;
  /** Read so far, or written. */
  readonly contacts: number;
  readonly refused: number;
}

/** What became of a file. */
export interface ImportReport {
  readonly created: number;
  readonly updated: number;
  /** They were there already, word for word. */
  readonly unchanged: number;
  /** An agent has changed or deleted them while the file was read: what was done here stays. */
  readonly kept: number;
  /** Earlier interactions. */
  readonly history: number;
  readonly refused: readonly RefusedEntry[];
}
