import type { DBSchema, IDBPDatabase } from 'idb';
import type { ContactId } from '../domain/contact.js';
import type { PastInteraction } from '../domain/interaction.js';
import type { Message } from '../domain/message.js';
import type { Note } from '../domain/note.js';
import type { Block } from './block.js';
import type { Layout } from './connection.js';

/** One database of contacts. */
export interface ContactSchema extends DBSchema {
  /** Contacts, several to a record: what a request costs hardly depends on how much it carries. */
  blocks: {
    key: number;
    value: Block;
    indexes: { ids: string; keys: string; import: number; supersededBy: number };
  };
  /** What has been imported. Contacts of an import that is not committed are nobody's to see. */
  imports: { key: number; value: StoredImport };
  history: { key: string; value: StoredInteraction; indexes: { subjects: string; import: number } };
  /** The keys of writes that have happened, so that a repeated one is not another. */
  writes: { key: string; value: StoredWrite; indexes: { at: number } };
  notes: WorkStoreSchema<Note>;
  /** The outgoing box, for whoever fetches it and says what became of each. */
  messages: WorkStoreSchema<Message>;
}

interface WorkStoreSchema<Item> {
  key: string;
  value: StoredItem<Item>;
  indexes: { subjects: string };
}

export interface StoredItem<Item> {
  readonly item: Item;
  /** What it is found by; see `subject-keys.ts`. */
  readonly subjects: readonly string[];
}

export interface StoredImport {
  /** From 1, and never used again. */
  readonly import?: number;
  readonly state: 'staged' | 'committed';
}

export interface StoredInteraction {
  readonly interaction: PastInteraction;
  /** The keys of the numbers and addresses, as `identityKey` makes them. */
  readonly about: readonly string[];
  readonly contactId?: ContactId | undefined;
  /** What it is found by; see `subject-keys.ts`. */
  readonly subjects: readonly string[];
  /** 0 where the card recorded it. */
  readonly import: number;
}

/** What a key has written: a contact, or, with the name of its store before the key, a note or a message. */
export type StoredWrite = { readonly key: string; readonly at: number } & (
  { readonly contactId: ContactId } | { readonly itemId: string }
);

export const contactLayout: Layout<ContactSchema> = {
  version: 2,
  stores: ['blocks', 'imports', 'history', 'writes', 'notes', 'messages'],
  upgrade,
};

function upgrade(database: IDBPDatabase<ContactSchema>, oldVersion: number): void {
  if (oldVersion < 1) makeContacts(database);
  if (oldVersion < 2) makeNotesAndMessages(database);
}

function makeNotesAndMessages(database: IDBPDatabase<ContactSchema>): void {
  const notes = database.createObjectStore('notes', { keyPath: 'item.id' });
  notes.createIndex('subjects', 'subjects', { multiEntry: true });
  const messages = database.createObjectStore('messages', { keyPath: 'item.id' });
  messages.createIndex('subjects', 'subjects', { multiEntry: true });
}

function makeContacts(database: IDBPDatabase<ContactSchema>): void {
  const blocks = database.createObjectStore('blocks', { keyPath: 'block', autoIncrement: true });
  blocks.createIndex('ids', 'ids', { multiEntry: true });
  blocks.createIndex('keys', 'keys', { multiEntry: true });
  blocks.createIndex('import', 'import');
  blocks.createIndex('supersededBy', 'supersededBy', { multiEntry: true });
  database.createObjectStore('imports', { keyPath: 'import', autoIncrement: true });
  const history = database.createObjectStore('history', { keyPath: 'interaction.id' });
  history.createIndex('subjects', 'subjects', { multiEntry: true });
  history.createIndex('import', 'import');
  const writes = database.createObjectStore('writes', { keyPath: 'key' });
  writes.createIndex('at', 'at');
}
