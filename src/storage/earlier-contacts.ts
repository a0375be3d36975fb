import type { Contact } from '../domain/contact.js';
import { type BlockEntry, contactOf, jsonOf } from './block.js';
import { scanBlocks } from './block-scan.js';
import { CommittedImports } from './committed-imports.js';
import type { Database, Writing } from './database.js';
import { removeFrom, rewrite } from './versions.js';

/** What an import makes of a contact that it brings. */
export type Fate = 'created' | 'updated' | 'unchanged' | 'kept';

/** Of everybody whom an import brings; agents give others. */
export const importedRevision = 'import:';

interface Beginning {
  readonly import: number;
  /** ISO 8601. */
  readonly begun: string;
  /** The last block that was there before. */
  readonly last: number;
}

/** Those who were there when an import began. Whatever an agent has done to them since goes before the import. */
export class EarlierContacts {
  readonly #beginning: Beginning;
  /** In which block everybody is; a block lasts as long as somebody is in it. */
  readonly #blocks: ReadonlyMap<string, number>;

  private constructor(beginning: Beginning, blocks: ReadonlyMap<string, number>) {
    this.#beginning = beginning;
    this.#blocks = blocks;
  }

  static async find(database: Database, beginning: Beginning): Promise<EarlierContacts> {
    const found = new Map<string, number>();
    for await (const scanned of scanBlocks(database, new CommittedImports()))
      for (const { block, visible } of scanned) {
        // Whom an agent has put back meanwhile is none of them; see `giveWay`.
        if (block.block <= beginning.last) for (const { id } of visible) found.set(id, block.block);
      }
    return new EarlierContacts(beginning, found);
  }

  /** Marks the versions that the import replaces once it is committed. */
  async supersede(writing: Writing, contacts: readonly Contact[]): Promise<(id: string) => Fate> {
    const fates = new Map<string, Fate>();
    const byBlock = Map.groupBy(contacts, ({ id }) => this.#blocks.get(id));
    const marked = [...byBlock].map(async ([key, inBlock]) => {
      if (key === undefined) return;
      const block = await writing.objectStore('blocks').get(key);
      const replacing = new Map(inBlock.map((contact) => [contact.id as string, contact]));
      const entries = (block?.entries ?? []).map((entry) => {
        const contact = replacing.get(entry.id);
        if (!contact) return entry;
        const fate = this.#fate(entry, contact);
        fates.set(entry.id, fate);
        return fate === 'updated' ? { ...entry, supersededBy: this.#beginning.import } : entry;
      });
      if (block && entries.some(({ supersededBy }) => supersededBy === this.#beginning.import))
        await rewrite(writing, block, entries);
    });
    await Promise.all(marked);
    return (id) => fates.get(id) ?? (this.#blocks.has(id) ? 'kept' : 'created');
  }

  /** To those whom an agent has put back since, whose version stays. Says to how many. */
  async giveWay(writing: Writing): Promise<number> {
    const blocks = writing.objectStore('blocks');
    let count = 0;
    for (const key of await blocks.index('import').getAllKeys(0)) {
      const block = key > this.#beginning.last ? await blocks.get(key) : undefined;
      for (const id of block?.ids ?? []) {
        const versions = await blocks.index('ids').getAll(id);
        const staged = versions.filter((version) => version.import === this.#beginning.import);
        await removeFrom(writing, staged, id);
        count += staged.length;
      }
    }
    return count;
  }

  #fate(entry: BlockEntry, contact: Contact): Fate {
    if (entry.json === jsonOf(contact)) return 'unchanged';
    const isSavedHere = !entry.revision.startsWith(importedRevision);
    const isEdited = isSavedHere && (contactOf(entry).updated ?? '') >= this.#beginning.begun;
    return isEdited ? 'kept' : 'updated';
  }
}
