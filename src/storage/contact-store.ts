import type { Contact, ContactId } from '../domain/contact.js';
import { ContactError } from '../domain/contact-error.js';
import { type Block, type BlockEntry, contactOf, importsOf, visibleEntries } from './block.js';
import { type ScannedBlock, scanBlocks } from './block-scan.js';
import { type Changes, contactChanges } from './changes.js';
import { CommittedImports } from './committed-imports.js';
import type { Database, Reading, Writing } from './database.js';
import { versionsOf, writeVersion } from './versions.js';

/** A place among all contacts, in the order in which they were written. */
export interface Place {
  readonly block: number;
  readonly entry: number;
}

export interface PlacedContact extends Place {
  readonly contact: Contact;
}

export interface Write {
  /** Repeated, it is the same write, which has happened. */
  readonly key: string;
  /** The state that is changed; absent where a contact is created. */
  readonly revision?: string | undefined;
}

/** All that finding somebody needs: who rings does not wait for the record of the last call. */
const found = ['blocks', 'imports'] as const;

/** Contacts in IndexedDB. What an import has brought is seen all at once, when it is committed. */
export class ContactStore {
  readonly committed = new CommittedImports();
  readonly #database: Database;
  readonly #changes: Changes;

  constructor(database: Database) {
    this.#database = database;
    this.#changes = contactChanges(database);
  }

  /**
   * Whoever has one of the keys (see `candidateKeys`): who of them really has what is looked for is for the
   * caller to say. Where at least `usual` records have a key, all are read.
   */
  candidates(
    keys: readonly string[],
    usual: number,
  ): Promise<{ contacts: readonly Contact[]; isEmpty: boolean }> {
    return this.#database.read(async (reading) => {
      const index = reading.objectStore('blocks').index('keys');
      const ask = async (key: string) => {
        const blocks = await index.getAll(key, usual);
        return blocks.length < usual ? blocks : index.getAll(key);
      };
      const blocks = (await Promise.all(keys.map(ask))).flat();
      const visible = await this.#visible(reading, blocks);
      const entries = visible.filter((entry) => entry.keys.some((key) => keys.includes(key)));
      return {
        contacts: entries.map(contactOf),
        isEmpty: entries.length === 0 && (await this.#isEmpty(reading)),
      };
    }, found);
  }

  get(id: ContactId): Promise<Contact | undefined> {
    return this.#database.read(async (reading) => {
      const { current } = await versionsOf(reading, id, this.committed);
      return current?.contact;
    }, found);
  }

  /** All contacts from a place on, some at a time. */
  async *from(place: Place = { block: 0, entry: 0 }): AsyncGenerator<PlacedContact[]> {
    for await (const blocks of scanBlocks(this.#database, this.committed, place.block))
      yield blocks.flatMap(placed).filter(({ block, entry }) => block > place.block || entry >= place.entry);
  }

  /** How many records the contacts are in, those of imports under way among them. */
  blocks(): Promise<number> {
    return this.#database.read((reading) => reading.objectStore('blocks').count());
  }

  /** What a key has written already, as it is now. */
  written(key: string): Promise<Contact | undefined> {
    return this.#database.read(async (reading) => {
      const written = await writtenBy(reading, key);
      if (written === undefined) return undefined;
      const { current } = await versionsOf(reading, written, this.committed);
      return current?.contact;
    });
  }

  /** Rejects with `conflict`, and with `not-found` where there is nothing to change. */
  async put(contact: Contact, { key, revision }: Write): Promise<Contact> {
    const put = await this.#database.write(async (writing) => {
      const written = await writtenBy(writing, key);
      const versions = await versionsOf(writing, written ?? contact.id, this.committed);
      const current = versions.current?.contact;
      if (written !== undefined) return current ?? notFound();
      if (revision !== undefined) checkRevision(current, revision);
      await Promise.all([
        writeVersion(writing, versions, contact),
        writing.objectStore('writes').put({ key, contactId: contact.id, at: Date.now() }),
      ]);
      return contact;
    });
    this.#changes.tell();
    return put;
  }

  /** `changed` is called after every change, in every tab, until what this returns is called. */
  watch(changed: () => void): () => void {
    return this.#changes.listen(changed);
  }

  async #visible(reading: Reading, blocks: readonly Block[]): Promise<BlockEntry[]> {
    await this.committed.learn(reading, blocks.flatMap(importsOf));
    const distinct = new Map(blocks.map((block) => [block.block, block]));
    return [...distinct.values()].flatMap((block) => visibleEntries(block, this.committed.has));
  }

  /** Whether nobody is there to be seen, though an import may be under way. */
  async #isEmpty(reading: Reading): Promise<boolean> {
    const byImport = reading.objectStore('blocks').index('import');
    let cursor = await byImport.openKeyCursor(null, 'nextunique');
    while (cursor && cursor.key !== 0) {
      await this.committed.learn(reading, [cursor.key]);
      if (this.committed.has(cursor.key)) return false;
      cursor = await cursor.continue();
    }
    return !cursor;
  }
}

async function writtenBy(transaction: Reading | Writing, key: string): Promise<ContactId | undefined> {
  const written = await (transaction as Reading).objectStore('writes').get(key);
  return written && 'contactId' in written ? written.contactId : undefined;
}

const placed = ({ block, visible }: ScannedBlock): PlacedContact[] =>
  visible.map((entry) => ({
    block: block.block,
    entry: entry.place,
    contact: contactOf(entry),
  }));

function checkRevision(current: Contact | undefined, revision: string): void {
  if (!current) return notFound();
  if (current.revision !== revision)
    throw new ContactError('conflict', 'Somebody else has changed this contact', { current });
}

function notFound(): never {
  throw new ContactError('not-found', 'No contact has this id');
}
