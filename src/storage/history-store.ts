import type { ContactId } from '../domain/contact.js';
import { newestFirst, type PastInteraction } from '../domain/interaction.js';
import { aboutContact, aboutIdentity, ofInteraction } from '../domain/subject-keys.js';
import type { CommittedImports } from './committed-imports.js';
import type { Database, Reading, Writing } from './database.js';
import type { StoredInteraction } from './schema.js';

export interface InteractionAbout {
  readonly interaction: PastInteraction;
  /** As `identityKey` makes them. */
  readonly about: readonly string[];
  readonly contactId?: ContactId | undefined;
}

export function storedInteraction(past: InteractionAbout, importNumber = 0): StoredInteraction {
  const { interaction, about, contactId } = past;
  const subjects = [
    ofInteraction(interaction.id),
    ...about.map(aboutIdentity),
    ...(contactId === undefined ? [] : [aboutContact(contactId)]),
  ];
  return { ...past, subjects: [...new Set(subjects)], import: importNumber };
}

/** What happened earlier, in IndexedDB. */
export class HistoryStore {
  readonly #database: Database;
  readonly #committed: CommittedImports;

  constructor(database: Database, committed: CommittedImports) {
    this.#database = database;
    this.#committed = committed;
  }

  /** Newest first. */
  list(subject: string): Promise<PastInteraction[]> {
    return this.#database.read(async (reading) => {
      const found = await interactionsAbout(reading, subject, this.#committed);
      return found.map(({ interaction }) => interaction).sort(newestFirst);
    });
  }

  /** An interaction that is there already stays as it is. Nobody who rings meanwhile has to wait for this. */
  async record(past: InteractionAbout): Promise<void> {
    const { id } = past.interaction;
    const [known] = await this.#database.read(
      (reading) => interactionsAbout(reading, ofInteraction(id), this.#committed),
      ['history', 'imports'],
    );
    if (!known)
      await this.#database.write((writing) => putUnlessRecorded(writing, past), 'strict', ['history']);
  }
}

async function putUnlessRecorded(writing: Writing, past: InteractionAbout): Promise<void> {
  const history = writing.objectStore('history');
  const stored = await history.get(past.interaction.id);
  if (stored?.import !== 0) await history.put(storedInteraction(past));
}

/** Without those of imports that are not committed. */
export async function interactionsAbout(
  transaction: Reading | Writing,
  subject: string | IDBKeyRange,
  committed: CommittedImports,
): Promise<StoredInteraction[]> {
  const history = (transaction as Reading).objectStore('history');
  const found = await history.index('subjects').getAll(subject);
  await committed.learn(transaction, found.map(importOf));
  return found.filter((stored) => stored.import === 0 || committed.has(stored.import));
}

const importOf = (stored: StoredInteraction) => stored.import;
