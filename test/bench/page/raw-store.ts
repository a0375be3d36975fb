import type { Contact } from '../../../src/domain/contact.js';

interface RawRecord {
  readonly id: string;
  readonly contact: Contact;
  readonly numbers: readonly string[];
  readonly ends: readonly string[];
  readonly emails: readonly string[];
}

const indexes = ['numbers', 'ends', 'emails'];

/** The floor of a database of contacts: one record each, in the three indexes it is found by, and nothing between. */
export class RawStore {
  readonly #database: IDBDatabase;

  private constructor(database: IDBDatabase) {
    this.#database = database;
  }

  static async open(name: string): Promise<RawStore> {
    const opening = indexedDB.open(name, 1);
    opening.onupgradeneeded = () => {
      const contacts = opening.result.createObjectStore('contacts', { keyPath: 'id' });
      for (const index of indexes) contacts.createIndex(index, index, { multiEntry: true });
      opening.result.createObjectStore('nothing');
    };
    return new RawStore(await answered(opening));
  }

  /** In one transaction. */
  put(records: readonly RawRecord[]): Promise<void> {
    const transaction = this.#database.transaction('contacts', 'readwrite', { durability: 'relaxed' });
    const contacts = transaction.objectStore('contacts');
    for (const record of records) contacts.put(record);
    return new Promise((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(failure(transaction.error));
    });
  }

  find(number: string): Promise<readonly RawRecord[]> {
    const contacts = this.#database.transaction('contacts').objectStore('contacts');
    return answered(contacts.index('numbers').getAll(number, 11));
  }

  /** What a request costs that finds nothing in an empty store. */
  findNothing(): Promise<unknown> {
    return answered(this.#database.transaction('nothing').objectStore('nothing').get(1));
  }

  count(): Promise<number> {
    return answered(this.#database.transaction('contacts').objectStore('contacts').count());
  }

  /** And all that is in it. */
  delete(): Promise<unknown> {
    this.#database.close();
    return answered(indexedDB.deleteDatabase(this.#database.name));
  }
}

export function rawRecord(contact: Contact): RawRecord {
  const numbers = contact.phones.flatMap(({ number = [] }) => number);
  const ends = numbers.map((number) => number.slice(-8));
  const emails = contact.emails.map(({ value }) => value);
  return { id: contact.id, contact, numbers, ends, emails };
}

const failure = (cause: unknown) => new Error('The floor could not be measured', { cause });

const answered = <Result>(request: IDBRequest<Result>): Promise<Result> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(failure(request.error));
  });
