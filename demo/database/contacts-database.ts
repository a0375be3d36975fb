import {
  deleteContacts,
  exportContacts,
  importContacts,
  readCsvColumns,
  type ColumnMapping,
  type CsvColumn,
  type ExportFormat,
  type ImportReport,
  type TaskProgress,
} from '../../src/database.js';
import { ContactError } from '../../src/index.js';
import type { CardSource } from './card-source.js';
import { areUnsure } from './columns.js';
import { download } from './download.js';
import { problemOf, type Problem } from './problem.js';

/** What is being done, or what has come of it. */
export type Work =
  | { readonly status: 'none' | 'emptied' }
  | { readonly status: 'reading' | 'writing'; readonly file: string; readonly progress?: TaskProgress }
  /** Somebody says first what the columns hold. */
  | { readonly status: 'mapping'; readonly file: File; readonly columns: readonly CsvColumn[] }
  | { readonly status: 'imported'; readonly file: string; readonly report: ImportReport }
  | { readonly status: 'exported' | 'stopped'; readonly file: string }
  | { readonly status: 'failed'; readonly problem: Problem; readonly details?: string };

/** What goes into the card's database, and what comes out: one thing at a time. Fires `change`. */
export class ContactsDatabase extends EventTarget {
  readonly source: CardSource;
  #work: Work = { status: 'none' };
  #stopping: AbortController | undefined;
  #checksColumns = false;
  #isAskedToEmpty = false;

  constructor(source: CardSource) {
    super();
    this.source = source;
  }

  get work(): Work {
    return this.#work;
  }

  get isBusy(): boolean {
    return this.#work.status === 'reading' || this.#work.status === 'writing';
  }

  /** Every CSV file is asked about, not only one with headings that say too little. */
  get checksColumns(): boolean {
    return this.#checksColumns;
  }

  set checksColumns(checks: boolean) {
    this.#checksColumns = checks;
    this.#changed();
  }

  get isAskedToEmpty(): boolean {
    return this.#isAskedToEmpty;
  }

  set isAskedToEmpty(isAsked: boolean) {
    this.#isAskedToEmpty = isAsked;
    this.#changed();
  }

  use(name = this.source.database): void {
    this.source.useDatabase(name);
    this.#changed();
  }

  leave(): void {
    this.source.useFile();
    this.#changed();
  }

  async take(files: readonly File[]): Promise<void> {
    const [file] = files;
    if (!file || this.isBusy) return;
    if (files.length > 1) return this.#enter({ status: 'failed', problem: 'several' });
    this.use();
    await this.#perform('reading', file.name, async (signal) => {
      const columns = await readCsvColumns(file);
      signal.throwIfAborted();
      const asks = columns && (this.checksColumns || areUnsure(columns));
      return asks ? { status: 'mapping', file, columns } : this.#import(file, signal);
    });
  }

  importMapped(file: File, columns: ColumnMapping): Promise<void> {
    return this.#perform('reading', file.name, (signal) => this.#import(file, signal, columns));
  }

  /** A file that comes from elsewhere than the visitor's disk, through the same import. */
  async fill(name: string, make: (signal: AbortSignal) => Promise<Blob>): Promise<void> {
    this.use();
    await this.#perform('reading', name, async (signal) =>
      this.#import(new File([await make(signal)], name), signal),
    );
  }

  async export(format: ExportFormat): Promise<void> {
    const file = `${this.source.database}.${format === 'vcard' ? 'vcf' : 'csv'}`;
    await this.#perform('writing', file, async (signal) => {
      download(await exportContacts({ ...this.#options(signal), format }), file);
      return { status: 'exported', file };
    });
  }

  /** What was there before stays. */
  stop(): void {
    this.#stopping?.abort();
  }

  dismiss(): void {
    this.#enter({ status: 'none' });
  }

  async empty(): Promise<void> {
    this.isAskedToEmpty = false;
    try {
      await deleteContacts(this.source.database);
      this.#enter({ status: 'emptied' });
    } catch (cause) {
      this.#fail(cause);
    }
  }

  async #import(file: File, signal: AbortSignal, columns?: ColumnMapping): Promise<Work> {
    const { region } = this.source;
    const report = await importContacts(file, { ...this.#options(signal), region, columns });
    return { status: 'imported', file: file.name, report };
  }

  #options(signal: AbortSignal) {
    return { src: this.source.database, signal, progress: this.#advance };
  }

  readonly #advance = (progress: TaskProgress): void => {
    const work = this.#work;
    if (work.status === 'reading' || work.status === 'writing') this.#enter({ ...work, progress });
  };

  async #perform(
    status: 'reading' | 'writing',
    file: string,
    task: (signal: AbortSignal) => Promise<Work>,
  ): Promise<void> {
    if (this.isBusy) return;
    this.#stopping = new AbortController();
    const { signal } = this.#stopping;
    this.#enter({ status, file });
    try {
      this.#enter(await task(signal));
    } catch (cause) {
      if (signal.aborted) this.#enter({ status: 'stopped', file });
      else this.#fail(cause);
    }
  }

  #fail(cause: unknown): void {
    const error = ContactError.from(cause);
    this.#enter({ status: 'failed', problem: problemOf(error), details: error.message });
  }

  #enter(work: Work): void {
    this.#work = work;
    this.#changed();
  }

  #changed(): void {
    this.dispatchEvent(new Event('change'));
  }
}
