import { type DBSchema, deleteDB, type IDBPDatabase, type IDBPTransaction, type StoreNames } from 'idb';
import { ContactError } from '../domain/contact-error.js';
import { type Layout, openConnection } from './connection.js';
import { contactLayout, type ContactSchema } from './schema.js';
import { storageError } from './storage-error.js';

type Stores<Schema extends DBSchema> = StoreNames<Schema>[];
export type Reading<Schema extends DBSchema = ContactSchema> = IDBPTransaction<
  Schema,
  Stores<Schema>,
  'readonly'
>;
export type Writing<Schema extends DBSchema = ContactSchema> = IDBPTransaction<
  Schema,
  Stores<Schema>,
  'readwrite'
>;

/** `contact-card:customers`: the name of a database of contacts among all of the origin's. */
export const databaseName = (name: string): string => `contact-card:${name}`;

/**
 * A connection that lasts: where another tab upgrades the database, or the browser ends the connection or
 * empties its storage, the next use connects anew. Every rejection is a `ContactError`.
 */
export class Database<Schema extends DBSchema = ContactSchema> {
  /** Among all of the origin's. */
  readonly name: string;
  readonly #layout: Layout<Schema>;
  #connecting: Promise<IDBPDatabase<Schema>> | undefined;
  /** Once there is one, work begins at once: a frame that is being removed does not wait for a promise. */
  #connection: IDBPDatabase<Schema> | undefined;
  #isClosed = false;
  #isEnded = false;

  /** Connects when it is first used. */
  constructor(name: string, layout: Layout<Schema>) {
    this.name = name;
    this.#layout = layout;
  }

  /** One of contacts. `version` is for tests of what happens when two versions meet. */
  static async open(name: string, version = contactLayout.version): Promise<Database> {
    const database = new Database(databaseName(name), { ...contactLayout, version });
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
    await connection?.transaction([...this.#layout.stores], 'readwrite').done; // After all those that have begun.
    this.close();
  }

  /**
   * The work may wait for nothing but what it asks the transaction. It need not wait for those who write into
   * other stores than its own.
   */
  read<Result>(
    work: (transaction: Reading<Schema>) => Promise<Result>,
    scope: readonly StoreNames<Schema>[] = this.#layout.stores,
  ): Promise<Result> {
    return this.#use((connection) => {
      const transaction = connection.transaction([...scope]);
      transaction.done.catch(() => undefined);
      return work(transaction);
    });
  }

  /** All or nothing. `strict`: on the disk, whatever happens to the machine, once this resolves. */
  write<Result>(
    work: (transaction: Writing<Schema>) => Promise<Result>,
    durability: IDBTransactionDurability = 'strict',
    scope: readonly StoreNames<Schema>[] = this.#layout.stores,
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
  async #use<Result>(work: (connection: IDBPDatabase<Schema>) => Promise<Result>): Promise<Result> {
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

  async #attempt<Result>(work: (connection: IDBPDatabase<Schema>) => Promise<Result>): Promise<Result> {
    const connecting = this.#connect();
    try {
      const connection = this.#connection ?? (await connecting);
      if (this.#isEnded) throw new ContactError('unavailable', 'The database is not used any more');
      return await work(connection);
    } catch (cause) {
      if (isConnectionLost(cause)) this.#forget(connecting);
      throw cause;
    }
  }

  #connect(): Promise<IDBPDatabase<Schema>> {
    if (this.#connecting) return this.#connecting;
    const connecting: Promise<IDBPDatabase<Schema>> = openConnection(this.name, this.#layout, () =>
      this.#forget(connecting),
    );
    connecting.then(
      (connection) => {
        if (this.#connecting === connecting) this.#connection = connection;
      },
      () => this.#forget(connecting),
    );
    this.#connecting = connecting;
    return connecting;
  }

  #forget(connecting: Promise<IDBPDatabase<Schema>> | undefined): void {
    if (this.#connecting === connecting) this.#connecting = this.#connection = undefined;
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
function abort<Schema extends DBSchema>(transaction: Writing<Schema>): void {
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
