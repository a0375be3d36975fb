import { readNumbers } from '../../domain/contact-numbers.js';
import { identityKey, isReachable, parseIdentity } from '../../domain/identity.js';
import type { HistoryEntry, RefusedEntry } from '../../formats/contact-file.js';
import type { FileEntry } from '../../formats/contact-reader.js';
import type { ColumnMapping } from '../../formats/csv.js';
import { readContactFile } from '../../formats/read-contact-file.js';
import type { Database } from '../../storage/database.js';
import type { InteractionAbout } from '../../storage/history-store.js';
import { Staging } from '../../storage/staging.js';
import { tidy } from '../../storage/tidying.js';
import type { ImportReport, TaskProgress } from './worker-tasks.js';

interface ImportOptions {
  /** Reads the national numbers of contacts without a country. ISO 3166-1 alpha-2. */
  readonly region: string | undefined;
  /** Of a CSV file: which column is what. */
  readonly columns: ColumnMapping | undefined;
  readonly report: (progress: TaskProgress) => void;
}

/** Whoever does not want the rest of it ends the worker. */
const endless = AbortSignal.any([]);

/**
 * All that is in the file is there at once, when the last of it has been read; if that fails, nothing of it.
 * What it has replaced is left for `tidy`: once committed, an import has happened, whatever becomes of the rest.
 */
export async function importFile(
  database: Database,
  file: Blob,
  { region, columns, report }: ImportOptions,
): Promise<ImportReport> {
  await tidy(database);
  const staging = await Staging.begin(database);
  const refused: RefusedEntry[] = [];
  let contacts = 0;
  for await (const { entries, bytes } of readContactFile(file, { signal: endless, columns })) {
    const read = await stageEntries(staging, entries, region);
    contacts += read.contacts;
    for (const entry of read.refused) refused.push(entry); // Spread, so many may be more than the stack holds.
    report({ share: file.size ? bytes / file.size : 1, contacts, refused: refused.length });
  }
  await staging.commit();
  return { ...staging.counts, refused };
}

async function stageEntries(staging: Staging, entries: readonly FileEntry[], region: string | undefined) {
  const contacts = entries.flatMap((entry) => (entry.type === 'contact' ? [entry.contact] : []));
  const history = entries.flatMap((entry) => (entry.type === 'history' ? [entry.entry] : []));
  const refused = entries.flatMap((entry) => (entry.type === 'refused' ? [entry.refused] : []));
  await staging.stage(await readNumbers(contacts, region));
  await staging.stageHistory(await Promise.all(history.map((entry) => readAbout(entry, region))));
  return { contacts: contacts.length, refused };
}

async function readAbout(
  { interaction, about, contactId }: HistoryEntry,
  region: string | undefined,
): Promise<InteractionAbout> {
  const identities = await Promise.all(about.map(async (text) => parseIdentity(text, { region })));
  return { interaction, about: identities.filter(isReachable).map(identityKey), contactId };
}
