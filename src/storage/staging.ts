import type { Contact } from '../domain/contact.js';
import { randomUuid } from '../domain/random-uuid.js';
import { blockOf, contactsInBlock } from './block.js';
import { contactChanges } from './changes.js';
import { CommittedImports } from './committed-imports.js';
import type { Database, Writing } from './database.js';
import { EarlierContacts, type Fate, importedRevision } from './earlier-contacts.js';
import { type InteractionAbout, storedInteraction } from './history-store.js';
import type { StoredInteraction } from './schema.js';
import { newStorageError } from './storage-error.js';

/** What an import has come to. */
export interface StagedCounts {
  readonly created: number;
  readonly updated: number;
  /** They are there already, word for word. */
  readonly unchanged: number;
  /** An agent has changed or deleted them since the import began: what was done here stays. */
  readonly kept: number;
  readonly history: number;
}

/** One transaction writes so many: others, who ring meanwhile, wait for it. */
const stagedAtOnce = 16 * contactsInBlock;

/**
 * One import. What it stages is there for nobody until `commit`, which is one write of one record: killed at
 * any moment, the import has either happened or not. Only one may run at a time.
 */
export class Staging {
  #counts: StagedCounts = { created: 0, updated: 0, unchanged: 0, kept: 0, history: 0 };
  #waiting: Contact[] = [];
  readonly #database: Database;
  readonly #import: number;
  /** Of everybody it brings: no other import, not even one after the storage was emptied, gives the same. */
  readonly #revision = `${importedRevision}${randomUuid()}`;
  readonly #earlier: EarlierContacts;
  readonly #committed = new CommittedImports();

  private constructor(database: Database, importNumber: number, earlier: EarlierContacts) {
    this.#database = database;
    this.#import = importNumber;
    this.#earlier = earlier;
  }

  static async begin(database: Database): Promise<Staging> {
    const begun = new Date().toISOString();
    const beginning = await database.write(async (writing) => ({
      last: (await writing.objectStore('blocks').openKeyCursor(null, 'prev'))?.key ?? 0,
      import: await writing.objectStore('imports').add({ state: 'staged' }),
    }));
    const earlier = await EarlierContacts.find(database, { ...beginning, begun });
    return new Staging(database, beginning.import, earlier);
  }

  get counts(): StagedCounts {
    return this.#counts;
  }

  /** Each id once in all of an import. */
  async stage(contacts: readonly Contact[]): Promise<void> {
    this.#waiting = this.#waiting.concat(contacts);
    while (this.#waiting.length >= stagedAtOnce) await this.#write(this.#waiting.splice(0, stagedAtOnce));
  }

  async stageHistory(history: readonly InteractionAbout[]): Promise<void> {
    if (history.length === 0) return;
    const added = await this.#database.write(async (writing) => {
      await this.#checkThere(writing);
      const store = writing.objectStore('history');
      const stored = await Promise.all(history.map(({ interaction }) => store.get(interaction.id)));
      await this.#committed.learn(
        writing,
        stored.flatMap((past) => past?.import ?? []),
      );
      const unknown = history.filter((_, position) => !this.#isKnown(stored[position]));
      await Promise.all(unknown.map((past) => store.put(storedInteraction(past, this.#import))));
      return unknown.length;
    }, 'relaxed');
    this.#counts = { ...this.#counts, history: this.#counts.history + added };
  }

  /** What an import has left that was stopped will be gone. */
  #isKnown(past: StoredInteraction | undefined): boolean {
    return (
      past !== undefined &&
      (past.import === 0 || past.import === this.#import || this.#committed.has(past.import))
    );
  }

  async commit(): Promise<void> {
    await this.#write(this.#waiting.splice(0));
    const restored = await this.#database.write(async (writing) => {
      await this.#checkThere(writing);
      await writing.objectStore('imports').put({ import: this.#import, state: 'committed' });
      return this.#earlier.giveWay(writing);
    });
    contactChanges(this.#database).tell();
    const { created, kept } = this.#counts;
    this.#counts = { ...this.#counts, created: created - restored, kept: kept + restored };
  }

  /** Storage that was emptied meanwhile has lost what was staged, and so has what another tab took for left over. */
  async #checkThere(writing: Writing): Promise<void> {
    if (!(await writing.objectStore('imports').getKey(this.#import))) throw newStorageError('lost');
  }

  async #write(contacts: readonly Contact[]): Promise<void> {
    if (contacts.length === 0) return;
    const fates = await this.#database.write(async (writing) => {
      await this.#checkThere(writing);
      const fateOf = await this.#earlier.supersede(writing, contacts);
      const staged = contacts.filter(({ id }) => ['created', 'updated'].includes(fateOf(id)));
      await this.#add(writing, staged);
      return contacts.map(({ id }) => fateOf(id));
    }, 'relaxed');
    const { history, ...before } = this.#counts;
    const more = (fate: Fate) => before[fate] + fates.filter((one) => one === fate).length;
    this.#counts = {
      ...{ created: more('created'), updated: more('updated') },
      ...{ unchanged: more('unchanged'), kept: more('kept'), history },
    };
  }

  async #add(writing: Writing, contacts: readonly Contact[]): Promise<void> {
    const versions = contacts.map((contact) => ({ ...contact, revision: this.#revision }));
    const added: Promise<unknown>[] = [];
    for (let from = 0; from < versions.length; from += contactsInBlock) {
      const block = blockOf(versions.slice(from, from + contactsInBlock), this.#import);
      added.push(writing.objectStore('blocks').add(block));
    }
    await Promise.all(added);
  }
}
