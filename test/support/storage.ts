import { executeServerCommand } from '@web/test-runner-commands';
import { databaseName } from '../../src/storage/database.js';
import { engine } from './engines.js';

interface Bucket {
  readonly indexedDB: IDBFactory;
}

interface BucketManager {
  open(name: string, options: { quota: number }): Promise<Bucket>;
  delete(name: string): Promise<void>;
}

/** As the browser does that needs the room: whoever has it open is cut off, and finds nothing afterwards. */
export async function emptyStorageOf(name: string): Promise<void> {
  if (engine === 'chromium')
    await executeServerCommand('empty-database', { origin: location.origin, name: databaseName(name) });
  else await fetch('/empty-storage');
}

/**
 * Where the browser grants so many bytes, and really no more. In a bucket of its own, for tests that run meanwhile
 * in other pages share the rest of the origin's storage.
 */
export async function withBytes(quota: number, work: () => Promise<void>): Promise<void> {
  const { storageBuckets } = navigator as Navigator & { storageBuckets: BucketManager };
  const name = `test-${crypto.randomUUID()}`;
  const { indexedDB } = await storageBuckets.open(name, { quota });
  const real = Object.getOwnPropertyDescriptor(globalThis, 'indexedDB') ?? {};
  Object.defineProperty(globalThis, 'indexedDB', { value: indexedDB, configurable: true });
  try {
    await work();
  } finally {
    Object.defineProperty(globalThis, 'indexedDB', real);
    await storageBuckets.delete(name);
  }
}

/** Milliseconds: whoever lets go ends its transaction first. */
const patience = 2_000;

function rejectWhereStuck(request: IDBOpenDBRequest, reject: (reason: Error) => void): void {
  request.onblocked = () => setTimeout(() => reject(new Error('Somebody does not let go')), patience);
}

interface RawOptions {
  readonly version?: number;
  /** Does not heed that another wants to upgrade or delete the database. */
  readonly isStubborn?: boolean;
}

/** A connection of another program's, or of another version of this one. */
export function openRaw(
  name: string,
  { version, isStubborn = false }: RawOptions = {},
): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(databaseName(name), version);
    request.onerror = () => reject(new Error(request.error?.message));
    rejectWhereStuck(request, reject);
    request.onsuccess = () => {
      const { result } = request;
      if (!isStubborn) result.onversionchange = () => result.close();
      resolve(result);
    };
  });
}

/** Rejects where somebody does not let go of it. */
export function deleteRaw(name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(databaseName(name));
    request.onerror = () => reject(new Error(request.error?.message));
    rejectWhereStuck(request, reject);
    request.onsuccess = () => resolve();
  });
}

/** How many of the connections that the work opens are open after it. */
export async function connectionsLeftBy(work: () => Promise<unknown>): Promise<number> {
  const { open } = IDBFactory.prototype;
  const opened: IDBDatabase[] = [];
  IDBFactory.prototype.open = function (...names) {
    const request = open.apply(this, names);
    request.addEventListener('success', () => opened.push(request.result));
    return request;
  };
  try {
    await work();
    await new Promise((resolve) => setTimeout(resolve));
  } finally {
    IDBFactory.prototype.open = open;
  }
  return opened.filter(isOpen).length;
}

function isOpen(connection: IDBDatabase): boolean {
  try {
    return Boolean(connection.transaction(connection.objectStoreNames));
  } catch {
    return false;
  }
}

/** What nobody has caught, while the work lasts and a little longer. */
export async function uncaughtDuring(work: () => Promise<unknown>): Promise<unknown[]> {
  const uncaught: unknown[] = [];
  const hear = ({ reason }: PromiseRejectionEvent) => void uncaught.push(reason);
  addEventListener('unhandledrejection', hear);
  try {
    await work();
    await new Promise((resolve) => setTimeout(resolve, 50));
  } finally {
    removeEventListener('unhandledrejection', hear);
  }
  return uncaught;
}

/** What a promise rejects with, as `code/reason`. */
export const failureOf = (promise: Promise<unknown>): Promise<string> =>
  promise.then(
    () => 'none',
    ({ code, storage }: { code?: string; storage?: string }) => [code, storage].filter(Boolean).join('/'),
  );
