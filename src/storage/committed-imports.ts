import type { Reading, Writing } from './database.js';

/**
 * The imports known to be committed. One that is stays so: what is known need not be asked again. But a database
 * that the browser has emptied counts its imports anew, and only another connection can meet that one.
 */
export class CommittedImports {
  readonly #known = new Set<number>();
  #connection: unknown;

  readonly has = (importNumber: number): boolean => this.#known.has(importNumber);

  /** Asks, in the transaction that has read what they brought. */
  async learn(transaction: Reading | Writing, imports: readonly number[]): Promise<void> {
    if (transaction.db !== this.#connection) this.#known.clear();
    this.#connection = transaction.db;
    const unknown = new Set(imports.filter((number) => number !== 0 && !this.has(number)));
    const asked = [...unknown].map(async (number) => {
      const stored = await (transaction as Reading).objectStore('imports').get(number);
      if (stored?.state === 'committed') this.#known.add(number);
    });
    if (asked.length > 0) await Promise.all(asked);
  }
}
