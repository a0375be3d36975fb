import type { Contact } from '../../src/domain/contact.js';
import type { HistoryEntry } from '../../src/formats/contact-file.js';
import { castContacts } from './cast-contacts.js';
import { history, people } from './generate.js';
import type { SampleName } from './sample-names.js';
import { googleCsv, outlookCsv } from './sample-tables.js';
import { oldVCards } from './sample-vcards.js';
import { toVCards } from './vcard.js';

export type FileName = 'people.json' | 'people.vcf' | SampleName;

/** What the demo's page loads, by file name. */
export function makeFiles(): Readonly<Record<FileName, string>> {
  const contacts = people();
  return {
    'people.json': JSON.stringify({ contacts, history: history(contacts).map(flat) }),
    'people.vcf': toVCards(contacts),
    'sample-outlook.csv': outlookCsv(sample(contacts, 0)),
    'sample-google.csv': googleCsv(sample(contacts, 1)),
    'sample-vcard-2.1.vcf': oldVCards(sample(contacts, 2)),
  };
}

const sampleSize = 25;

/** Each file another part of the people, none of whom is of the cast. */
function sample(contacts: readonly Contact[], part: number): Contact[] {
  const people = contacts.filter(({ kind, addresses }) => kind === 'individual' && addresses.length > 0);
  const begin = castContacts.length + part * sampleSize;
  return people.slice(begin, begin + sampleSize);
}

/** In a file, what an entry is about stands beside the interaction's own members. */
const flat = ({ interaction, ...about }: HistoryEntry) => ({ ...interaction, ...about });
