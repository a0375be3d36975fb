import type { Contact } from '../../domain/contact.js';
import { ContactStore } from '../../storage/contact-store.js';
import type { Database } from '../../storage/database.js';
import type { ExportFormat, TaskProgress } from './worker-tasks.js';

/** What has been written is handed to the browser in parts of so many characters, which may keep them on the disk. */
const partLength = 1 << 20;

/** Of fields; what has none is in the last column. */
const mostColumns = 200;

/** Everybody in the database, as a file. What changes meanwhile may be in it as it was, or as it is. */
export async function exportFile(
  database: Database,
  format: ExportFormat,
  report: (progress: TaskProgress) => void,
): Promise<Blob> {
  const store = new ContactStore(database);
  const { head, type, write } = await writerOf(format, store);
  const total = await store.blocks();
  const parts: Blob[] = [];
  let text = head;
  let contacts = 0;
  let blocks = 0;
  for await (const placed of store.from()) {
    text += placed.map(({ contact }) => write(contact)).join('');
    contacts += placed.length;
    blocks += new Set(placed.map(({ block }) => block)).size;
    report({ share: total ? Math.min(1, blocks / total) : 1, contacts, refused: 0 });
    if (text.length < partLength) continue;
    parts.push(new Blob([text]));
    text = '';
  }
  return new Blob([...parts, text], { type });
}

interface Writer {
  readonly type: string;
  readonly head: string;
  readonly write: (contact: Contact) => string;
}

async function writerOf(format: ExportFormat, store: ContactStore): Promise<Writer> {
  if (format === 'vcard') {
    const { writeVCard } = await import('../../formats/vcard-writer.js');
    return { type: 'text/vcard;charset=utf-8', head: '', write: writeVCard };
  }
  const { csvWriter } = await import('../../formats/csv-writer.js');
  const { head, row } = csvWriter({ fields: await fieldNames(store) });
  return { type: 'text/csv;charset=utf-8', head: head(), write: row };
}

/** Those that anybody has get a column of their own. */
async function fieldNames(store: ContactStore): Promise<string[]> {
  const names = new Set<string>();
  for await (const placed of store.from())
    for (const { contact } of placed) for (const name of Object.keys(contact.fields)) names.add(name);
  return [...names].slice(0, mostColumns);
}
