import { type DBSchema, type IDBPDatabase, openDB, type StoreNames } from 'idb';
import type { ContactError } from '../domain/contact-error.js';
import { newStorageError, storageError } from './storage-error.js';

/** What a kind of database consists of. */
export interface Layout<Schema extends DBSchema> {
  readonly version: number;
  readonly stores: readonly StoreNames<Schema>[];
  /** The one place that makes its stores. */
  upgrade(this: void, database: IDBPDatabase<Schema>, oldVersion: number): void;
}

/** Milliseconds. A tab that lets go still ends the transaction that it is at; until then it blocks as well. */
const patience = 500;

/** Databases that another tab does not let go of. The browser keeps whoever asks meanwhile waiting, without a word. */
const blockedNames = new Set<string>();

/**
 * Rejects with a `ContactError`. Where an older tab does not let go, that is told soon; whoever asks again may
 * find it gone. `ended` is called when another tab upgrades or deletes the database, or the browser closes it.
 */
export async function openConnection<Schema extends DBSchema>(
  name: string,
  layout: Layout<Schema>,
  ended: () => void,
): Promise<IDBPDatabase<Schema>> {
  if (blockedNames.has(name)) throw newStorageError('blocked');
  return new Promise((opened, failed) => {
    let isBlocked = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const giveUp = () => {
      isBlocked = true;
      blockedNames.add(name);
      failed(newStorageError('blocked'));
    };
    const blocked = () => (timer = setTimeout(giveUp, patience));
    const opening = request(name, layout, { blocked, ended });
    opening
      .then(
        (connection) => (isBlocked ? connection.close() : opened(connection)),
        (cause: unknown) => failed(openingError(cause)),
      )
      .finally(() => {
        clearTimeout(timer);
        if (isBlocked) blockedNames.delete(name);
      });
  });
}

interface Listeners {
  readonly blocked: () => void;
  readonly ended: () => void;
}

async function request<Schema extends DBSchema>(
  name: string,
  { version, upgrade }: Layout<Schema>,
  { blocked, ended }: Listeners,
): Promise<IDBPDatabase<Schema>> {
  return openDB<Schema>(name, version, {
    blocked,
    upgrade(database, oldVersion, _, transaction) {
      transaction.done.catch(() => undefined); // The request tells of it.
      upgrade(database, oldVersion);
    },
    blocking(_, __, event) {
      (event.target as IDBDatabase).close(); // Now, before it counts as not let go.
      ended();
    },
    terminated: ended,
  });
}

/** What cannot be opened at all is refused, rather than lost. */
function openingError(cause: unknown): ContactError {
  const error = storageError(cause);
  return error.storage === 'lost' ? newStorageError('refused', cause) : error;
}
