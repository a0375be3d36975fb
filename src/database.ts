export type { IndexedDbAdapter } from './adapters/indexeddb/indexeddb-adapter.js';
export type { OutgoingBox } from './adapters/embedded/outgoing-box.js';
export { openIndexedDb } from './adapters/indexeddb/open-indexeddb.js';
export {
  deleteContacts,
  exportContacts,
  importContacts,
  readCsvColumns,
  type ContactDatabaseOptions,
  type ExportOptions,
  type ImportOptions,
} from './adapters/indexeddb/contact-database.js';
export type { ExportFormat, ImportReport, TaskProgress } from './adapters/indexeddb/worker-tasks.js';
export type { RefusedEntry } from './formats/contact-file.js';
export type { ColumnMapping, CsvColumn } from './formats/csv.js';
export type { ColumnTarget } from './formats/csv-target.js';
