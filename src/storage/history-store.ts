import type { ContactId } from '../domain/contact.js';
import { newestFirst, type PastInteraction } from '../domain/interaction.js';
import type { CommittedImports } from './committed-imports.js';
import type { Database, Reading, Writing } from './database.js';
import type { StoredInteraction } from './schema.js';

/** By which interactions are found. */
export const aboutContact = (id: ContactId): string => `contact ${id}`;
export const aboutIdentity = (identityKey: string): string => `identity ${identityKey}`;
export const ofInteraction = (id: string): string => `interaction ${id}`;

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

  /** An interaction that is there already stays as it is. */
  record(past: InteractionAbout): Promise<void> {
    return this.#database.write(async (writing) => {
      const [known] = await interactionsAbout(writing, ofInteraction(past.interaction.id), this.#committed);
      if (!known) await writing.objectStore('history').put(storedInteraction(past));
    });
  }
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
