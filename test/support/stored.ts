import type { Contact } from '../../src/domain/contact.js';
import type { Message } from '../../src/domain/message.js';
import type { Note } from '../../src/domain/note.js';
import { messageSubjects, noteSubjects } from '../../src/domain/subject-keys.js';
import { contactsInBlock } from '../../src/storage/block.js';
import { CommittedImports } from '../../src/storage/committed-imports.js';
import { ContactStore } from '../../src/storage/contact-store.js';
import type { Database } from '../../src/storage/database.js';
import { WorkStore } from '../../src/storage/work-store.js';
import { contactNamed } from './contacts.js';

/** So many are written at once; fewer wait until there are more, or for the commit. */
export const atOnce = 16 * contactsInBlock;

export const crowd = (count: number, prefix = 'x'): Contact[] =>
  Array.from({ length: count }, (_, position) => contactNamed(`${prefix}${position}`));

/** Its stores, as the adapter has them. */
export const storesOf = (database: Database, committed = new CommittedImports()) => ({
  ...{ database, committed },
  notes: new WorkStore<Note>(database, 'notes', noteSubjects),
  messages: new WorkStore<Message>(database, 'messages', messageSubjects),
});

/** Whom a page would find there, by id and name, as one that has just come. */
export async function everybodyIn(database: Database): Promise<[id: string, name: string][]> {
  const all: [string, string][] = [];
  for await (const placed of new ContactStore(database).from())
    for (const { contact } of placed) all.push([contact.id, contact.name.full]);
  return all;
}

/** All that is in the database, seen or not. */
export const heldIn = (database: Database) =>
  database.read(async (reading) => {
    const blocks = await reading.objectStore('blocks').getAll();
    const entries = blocks.flatMap((block) => block.entries);
    return {
      contacts: entries.length,
      marks: entries.filter(({ supersededBy }) => supersededBy !== undefined).length,
      markedBlocks: await reading.objectStore('blocks').index('supersededBy').count(),
      history: await reading.objectStore('history').count(),
      imports: (await reading.objectStore('imports').getAll()).map(({ state }) => state),
    };
  });
