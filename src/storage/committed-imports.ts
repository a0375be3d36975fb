import type { Reading, Writing } from './database.js';

/** The imports known to be committed. One that is stays so: what is known need not be asked again. */
export class CommittedImports {
  readonly #known = new Set<number>();

  readonly has = (importNumber: number): boolean => this.#known.has(importNumber);

  /** Asks, in the transaction that has read what they brought. */
  async learn(transaction: Reading | Writing, imports: readonly number[]): Promise<void> {
    const unknown = new Set(imports.filter((number) => number !== 0 && !this.has(number)));
    const asked = [...unknown].map(async (number) => {
      const stored = await (transaction as Reading).objectStore('imports').get(number);
      if (stored?.state === 'committed') this.#known.add(number);
    });
    if (asked.length > 0) await Promise.all(asked);
  }
}
