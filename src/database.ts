export {
  deleteContacts,
  exportContacts,
  importContacts,
  type ContactDatabaseOptions,
  type ExportOptions,
  type ImportOptions,
} from './adapters/indexeddb/contact-database.js';
export type { ExportFormat, ImportReport, TaskProgress } from './adapters/indexeddb/worker-tasks.js';
