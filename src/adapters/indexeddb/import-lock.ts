import { ContactError } from '../../domain/contact-error.js';

/** A page without a secure context has none: then one tab cannot be told from another. Nor has a server, where modules are loaded too. */
const locks = (globalThis.navigator as { locks?: LockManager } | undefined)?.locks;

/** Who imports has both: the first keeps other imports away, the second waits for what tidies up, and keeps it away. */
const importing = (src: string) => `contact-card-import:${src}`;
const tidying = (src: string) => `contact-card-tidy:${src}`;

/** While nobody else, in any tab, imports into the database or tidies it up. */
export async function whenAlone<Result>(src: string, work: () => Promise<Result>): Promise<Result> {
  if (!locks) return work();
  return locks.request(importing(src), { ifAvailable: true }, (lock) => {
    if (!lock)
      throw new ContactError(
        'unavailable',
        'An import into this database is under way, here or in another tab',
      );
    return locks.request(tidying(src), work);
  });
}

/** Does nothing where somebody is at it, or may be. */
export async function ifAlone(src: string, work: () => Promise<void>): Promise<void> {
  await locks?.request(tidying(src), { ifAvailable: true }, (lock) => (lock ? work() : undefined));
}
