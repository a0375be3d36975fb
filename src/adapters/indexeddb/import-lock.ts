import { ContactError } from '../../domain/contact-error.js';

/** Milliseconds: tidying up takes no longer, and an import does. */
const patience = 5_000;

const lockName = (src: string) => `contact-card-import:${src}`;

/** A page without a secure context has none: then one tab cannot be told from another. */
const { locks } = navigator as { locks?: LockManager };

/** While nobody else, in any tab, imports into the database or tidies it up. */
export async function whenAlone<Result>(src: string, work: () => Promise<Result>): Promise<Result> {
  if (!locks) return work();
  const signal = AbortSignal.timeout(patience);
  let isAlone = false;
  try {
    return await locks.request(lockName(src), { signal }, () => {
      isAlone = true;
      return work();
    });
  } catch (error) {
    if (isAlone) throw error;
    throw new ContactError(
      'unavailable',
      'An import into this database is under way, here or in another tab',
    );
  }
}

/** Does nothing where somebody is at it, or may be. */
export async function ifAlone(src: string, work: () => Promise<void>): Promise<void> {
  await locks?.request(lockName(src), { ifAvailable: true }, (lock) => (lock ? work() : undefined));
}
