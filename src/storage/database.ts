import { deleteDB, type IDBPTransaction, type StoreNames } from 'idb';
import { ContactError } from '../domain/contact-error.js';
import { type Connection, openConnection } from './connection.js';
import { type ContactSchema, schemaVersion } from './schema.js';
import { storageError } from './storage-error.js';

type Store = StoreNames<ContactSchema>;
type Stores = Store[];
export type Reading = IDBPTransaction<ContactSchema, Stores, 'readonly'>;
export type Writing = IDBPTransaction<ContactSchema, Stores, 'readwrite'>;

const stores: Stores = ['blocks', 'imports', 'history', 'writes', 'notes', 'messages'];

/** `contact-card:customers`: the name of a card's database among all of the origin's. */
export const databaseName = (name: string): string => `contact-card:${name}`;

/**
 * A connection that lasts: where another tab upgrades the database, or the browser ends the connection or
 * empties its storage, the next use connects anew. Every rejection is a `ContactError`.
 */
export class Database {
  /** Among all of the origin's. */
  readonly name: string;
  readonly #version: number;
  #connecting: Promise<Connection> | undefined;
  #isClosed = false;
  #isEnded = false;

  private constructor(name: string, version: number) {
    this.name = databaseName(name);
    this.#version = version;
  }

  /** `version` is for tests of what happens when two versions meet. */
  static async open(name: string, version = schemaVersion): Promise<Database> {
    const database = new Database(name, version);
    await database.#connect();
    return database;
  }

  /** What is under way may come to its end: an edit is not lost because the card has left the page. */
  close(): void {
    this.#isClosed = true;
    this.#forget(this.#connecting);
  }

  /** Begins nothing more. Resolves once nothing is under way, and the connection is closed. */
  async end(): Promise<void> {
    this.#isEnded = true;
    const connection = await this.#connecting;
    await connection?.transaction(stores, 'readwrite').done; // After all those that have begun.
    this.close();
  }

  /**
   * The work may wait for nothing but what it asks the transaction. It need not wait for those who write into
   * other stores than its own.
   */
  read<Result>(
    work: (transaction: Reading) => Promise<Result>,
    scope: readonly Store[] = stores,
  ): Promise<Result> {
    return this.#use((connection) => {
      const transaction = connection.transaction([...scope]);
      transaction.done.catch(() => undefined);
      return work(transaction);
    });
  }

  /** All or nothing. `strict`: on the disk, whatever happens to the machine, once this resolves. */
  write<Result>(
    work: (transaction: Writing) => Promise<Result>,
    durability: IDBTransactionDurability = 'strict',
    scope: readonly Store[] = stores,
  ): Promise<Result> {
    return this.#use(async (connection) => {
      const transaction = connection.transaction([...scope], 'readwrite', { durability });
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

  /** Twice where the connection is lost; what is lost again is reported. */
  async #use<Result>(work: (connection: Connection) => Promise<Result>): Promise<Result> {
    try {
      return await this.#attempt(work).catch((cause: unknown) => {
        if (!isConnectionLost(cause)) throw cause;
        return this.#attempt(work);
      });
    } catch (cause) {
      throw storageError(cause);
    } finally {
      if (this.#isClosed) this.#forget(this.#connecting);
    }
  }

  async #attempt<Result>(work: (connection: Connection) => Promise<Result>): Promise<Result> {
    const connecting = this.#connect();
    try {
      const connection = await connecting;
      if (this.#isEnded) throw new ContactError('unavailable', 'The database is not used any more');
      return await work(connection);
    } catch (cause) {
      if (isConnectionLost(cause)) this.#forget(connecting);
      throw cause;
    }
  }

  #connect(): Promise<Connection> {
    if (this.#connecting) return this.#connecting;
    const connecting: Promise<Connection> = openConnection(this.name, this.#version, () =>
      this.#forget(connecting),
    );
    connecting.catch(() => this.#forget(connecting));
    this.#connecting = connecting;
    return connecting;
  }

  #forget(connecting: Promise<Connection> | undefined): void {
    if (this.#connecting === connecting) this.#connecting = undefined;
    connecting?.then(
      (connection) => connection.close(),
      () => undefined,
    );
  }
}

const isAbort = (error: unknown) =>
  error instanceof DOMException && ['AbortError', 'TransactionInactiveError'].includes(error.name);

/** What the work itself rejects with is no fault of the connection. */
const isConnectionLost = (cause: unknown) =>
  !(cause instanceof ContactError) && storageError(cause).storage === 'lost';

/** It may have ended by itself. */
function abort(transaction: Writing): void {
  try {
    transaction.abort();
  } catch {
    // Then there is nothing to undo.
  }
}

/** Other connections let go by themselves; see `openConnection`. */
export async function deleteDatabase(name: string): Promise<void> {
  try {
    await deleteDB(databaseName(name));
  } catch (cause) {
    throw storageError(cause);
  }
}
