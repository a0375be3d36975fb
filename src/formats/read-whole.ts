import type { Contact } from '../domain/contact.js';
import type { ContactFile, HistoryEntry, RefusedEntry } from './contact-file.js';
import type { ContactReader } from './contact-reader.js';

/** A text that is at hand, in one piece. */
export function readWhole(reader: ContactReader, text: string): ContactFile {
  const contacts: Contact[] = [];
  const history: HistoryEntry[] = [];
  const refused: RefusedEntry[] = [];
  for (const entry of [...reader.read(text), ...reader.end()]) {
    if (entry.type === 'contact') contacts.push(entry.contact);
    else if (entry.type === 'history') history.push(entry.entry);
    else refused.push(entry.refused);
  }
  return { contacts, history, refused };
}
