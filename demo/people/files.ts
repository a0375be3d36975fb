import type { HistoryEntry } from '../../src/formats/contact-file.js';
import { history, people } from './generate.js';
import { toVCards } from './vcard.js';

export type FileName = 'people.json' | 'people.vcf';

/** What the demo's page loads, by file name. */
export function makeFiles(): Readonly<Record<FileName, string>> {
  const contacts = people();
  return {
    'people.json': JSON.stringify({ contacts, history: history(contacts).map(flat) }),
    'people.vcf': toVCards(contacts),
  };
}

/** In a file, what an entry is about stands beside the interaction's own members. */
const flat = ({ interaction, ...about }: HistoryEntry) => ({ ...interaction, ...about });
