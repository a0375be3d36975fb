import { deleteDB, type IDBPDatabase, type IDBPTransaction, openDB, type StoreNames } from 'idb';
import type { ContactError } from '../domain/contact-error.js';
import { type ContactSchema, schemaVersion, upgrade } from './schema.js';
import { newStorageError, storageError } from './storage-error.js';

type Connection = IDBPDatabase<ContactSchema>;
type Stores = StoreNames<ContactSchema>[];
export type Reading = IDBPTransaction<ContactSchema, Stores, 'readonly'>;
export type Writing = IDBPTransaction<ContactSchema, Stores, 'readwrite'>;

const stores: Stores = ['blocks', 'imports', 'history', 'writes'];

/** `contact-card:customers`: the name of a card's database among all of the origin's. */
export const databaseName = (name: string): string => `contact-card:${name}`;

/**
 * A connection that lasts: where another tab upgrades the database, or the browser ends the connection or
 * empties its storage, the next use connects anew. Every rejection is a `ContactError`.
 */
export class Database {
  readonly #name: string;
  readonly #version: number;
  #connecting: Promise<Connection> | undefined;
  #isClosed = false;

  private constructor(name: string, version: number) {
    this.#name = databaseName(name);
    this.#version = version;
  }

  /** `version` is for tests of what happens when two versions meet. */
  static async open(name: string, version = schemaVersion): Promise<Database> {
    const database = new Database(name, version);
    await database.#connect();
    return database;
  }

  /** What is under way still ends; what is asked for from now on, even by it, is rejected. */
  close(): void {
    this.#isClosed = true;
    this.#connecting?.then(
      (connection) => connection.close(),
      () => undefined,
    );
    this.#connecting = undefined;
  }

  /** The work may wait for nothing but what it asks the transaction. */
  read<Result>(work: (transaction: Reading) => Promise<Result>): Promise<Result> {
    return this.#use((connection) => work(connection.transaction(stores)));
  }

  /** All or nothing. `strict`: on the disk, whatever happens to the machine, once this resolves. */
  write<Result>(
    work: (transaction: Writing) => Promise<Result>,
    durability: IDBTransactionDurability = 'strict',
  ): Promise<Result> {
    return this.#use(async (connection) => {
      const transaction = connection.transaction(stores, 'readwrite', { durability });
      const done = transaction.done;
      done.catch(() => undefined);
      try {
        const result = await work(transaction);
        await done;
        return result;
      } catch (error) {
        abort(transaction);
        // A full disk ends the transaction, and what it was asked for says only that it has ended.
        throw await done.then(
          () => error,
          (ended: unknown) => (isAbort(error) && ended !== null ? ended : error),
        );
      }
    });
  }

  async #use<Result>(work: (connection: Connection) => Promise<Result>): Promise<Result> {
    const connecting = this.#connect();
    try {
      return await work(await connecting);
    } catch (cause) {
      const error = storageError(cause);
      if (error.storage !== 'lost') throw error;
      this.#forget(connecting);
      return this.#useAnother(work);
    }
  }

  /** Once: what is lost again is reported. */
  async #useAnother<Result>(work: (connection: Connection) => Promise<Result>): Promise<Result> {
    try {
      return await work(await this.#connect());
    } catch (cause) {
      throw storageError(cause);
    }
  }

  #connect(): Promise<Connection> {
    // Tidying up may outlast the card that began it, and nobody would close what it opened.
    if (this.#isClosed) return Promise.reject(newStorageError('lost'));
    const connecting = (this.#connecting ??= this.#open());
    connecting.catch(() => this.#forget(connecting));
    return connecting;
  }

  /** Where an older tab does not let go, that is told at once; whoever asks again may find it gone. */
  #open(): Promise<Connection> {
    return new Promise((opened, failed) => {
      let isBlocked = false;
      const blocked = () => {
        isBlocked = true;
        failed(newStorageError('blocked'));
      };
      this.#request(blocked).then(
        (connection) => (isBlocked ? connection.close() : opened(connection)),
        (cause: unknown) => failed(openingError(cause)),
      );
    });
  }

  async #request(blocked: () => void): Promise<Connection> {
    return openDB<ContactSchema>(this.#name, this.#version, {
      ...{ upgrade, blocked },
      // Another tab upgrades or deletes the database, and must not have to wait.
      blocking: (_, __, event) => {
        this.#connecting = undefined;
        (event.target as IDBDatabase).close();
      },
      terminated: () => (this.#connecting = undefined),
    });
  }

  #forget(connecting: Promise<Connection>): void {
    if (this.#connecting === connecting) this.#connecting = undefined;
  }
}

const isAbort = (error: unknown) => error instanceof DOMException && error.name === 'AbortError';

/** What cannot be opened at all is refused, rather than lost. */
function openingError(cause: unknown): ContactError {
  const error = storageError(cause);
  return error.storage === 'lost' ? newStorageError('refused', cause) : error;
}

/** It may have ended by itself. */
function abort(transaction: Writing): void {
  try {
    transaction.abort();
  } catch {
    // Then there is nothing to undo.
  }
}

/** Other connections let go by themselves; see `blocking`. */
export async function deleteDatabase(name: string): Promise<void> {
  try {
    await deleteDB(databaseName(name));
  } catch (cause) {
    throw storageError(cause);
  }
}
