import { readNumbers } from '../../domain/contact-numbers.js';
import { ContactError } from '../../domain/contact-error.js';
import { parseIdentity } from '../../domain/identity.js';
import type { ContactFile, HistoryEntry, RefusedEntry } from '../../formats/contact-file.js';
import { readSoundJson } from '../../formats/sound-json.js';
import { fetchSameOrigin } from '../fetch-same-origin.js';
import type { AdapterOptions } from '../registry.js';
import { MemoryAdapter } from './memory-adapter.js';
import type { MemoryHistoryEntry } from './memory-history.js';

/** `adapter="memory" src="people.vcf"`: the contacts of a vCard, CSV or JSON file of the page's own origin. */
export async function openMemory({ src, region, warn }: AdapterOptions): Promise<MemoryAdapter> {
  if (!src) return new MemoryAdapter([], { region });
  const { contacts, history, refused } = await readFile(src);
  if (contacts.length === 0 && refused[0])
    throw new ContactError('invalid', `${src} holds no contact: ${placed(refused[0])}`);
  if (refused.length > 0) warn(summaryOf(refused));
  const [read, past] = await Promise.all([
    readNumbers(contacts, region),
    Promise.all(history.map((entry) => readEntry(entry, region))),
  ]);
  return new MemoryAdapter(read, { region, history: past });
}

async function readFile(src: string): Promise<ContactFile> {
  const { text, type } = await fetchSameOrigin(src);
  const [path = ''] = src.split(/[?#]/);
  if (/\.(vcf|vcard)$/i.test(path) || /vcard/i.test(type))
    return (await import('../../formats/vcard.js')).readVCards(text);
  if (/\.csv$/i.test(path) || /csv/i.test(type)) return (await import('../../formats/csv.js')).readCsv(text);
  if (/\.json$/i.test(path) || /json/i.test(type))
    return readSoundJson(text) ?? (await import('../../formats/json.js')).readContactJson(text);
  throw new ContactError('invalid', `${src} is no vCard (.vcf), CSV (.csv) or JSON file (.json)`);
}

async function readEntry(entry: HistoryEntry, region: string | undefined): Promise<MemoryHistoryEntry> {
  const about = await Promise.all(entry.about.map(async (text) => parseIdentity(text, { region })));
  return { interaction: entry.interaction, about, contactId: entry.contactId };
}

/** Enough to find what is wrong with a file; a file full of faults must not flood the console. */
function summaryOf(refused: readonly RefusedEntry[]): string {
  const told = refused.slice(0, 20).map((entry) => `  ${placed(entry)}`);
  return [`${refused.length} entries were not read, for these reasons:`, ...told].join('\n');
}

const placed = ({ line, entry, reason }: RefusedEntry) =>
  `${line === undefined ? `entry ${entry}` : `line ${line}`}: ${reason}`;
