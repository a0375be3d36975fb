import { type Block } from './block.js';
import type { Database, Writing } from './database.js';
import { rewrite } from './versions.js';

/** Keys of writes are remembered for so long: whoever repeats one does so much earlier. */
const rememberedDays = 30;

/** One transaction rewrites so many: others, who ring meanwhile, wait for it. */
const rewrittenAtOnce = 32;

/**
 * Deletes what nobody can see: what imports that were stopped have left, and the versions that others have
 * replaced. In small steps, and again from where it was if it is stopped itself. Not while an import runs.
 */
export async function tidy(database: Database): Promise<void> {
  const imports = await database.read((reading) => reading.objectStore('imports').getAll());
  for (const { import: importNumber = 0, state } of imports) {
    if (state === 'committed') await repeat(database, (writing) => dropSuperseded(writing, importNumber));
    else await discard(database, importNumber);
  }
  await database.write(forgetOldWrites, 'relaxed');
}

async function discard(database: Database, importNumber: number): Promise<void> {
  if (!(await database.write((writing) => giveUp(writing, importNumber)))) return;
  await repeat(database, (writing) => dropStaged(writing, importNumber));
  await repeat(database, (writing) => dropStagedHistory(writing, importNumber));
  await repeat(database, (writing) => unmark(writing, importNumber));
  await database.write((writing) => writing.objectStore('imports').delete(importNumber));
}

/** First of all, so that an import that does go on after all fails, rather than bring a part. */
async function giveUp(writing: Writing, importNumber: number): Promise<boolean> {
  const imports = writing.objectStore('imports');
  const stored = await imports.get(importNumber);
  if (stored?.state === 'committed') return false;
  await imports.put({ import: importNumber, state: 'discarded' });
  return true;
}

/** Until a step finds nothing more to do. */
async function repeat(database: Database, step: (writing: Writing) => Promise<number>): Promise<void> {
  while ((await database.write(step, 'relaxed')) > 0);
}

async function dropStaged(writing: Writing, importNumber: number): Promise<number> {
  const blocks = writing.objectStore('blocks');
  const keys = await blocks.index('import').getAllKeys(importNumber, rewrittenAtOnce);
  await Promise.all(keys.map((key) => blocks.delete(key)));
  return keys.length;
}

async function dropStagedHistory(writing: Writing, importNumber: number): Promise<number> {
  const history = writing.objectStore('history');
  const keys = await history.index('import').getAllKeys(importNumber, rewrittenAtOnce);
  await Promise.all(keys.map((key) => history.delete(key)));
  return keys.length;
}

const unmark = (writing: Writing, importNumber: number) =>
  rewriteMarked(writing, importNumber, ({ entries }) =>
    entries.map(({ supersededBy, ...entry }) =>
      supersededBy === undefined || supersededBy === importNumber ? entry : { ...entry, supersededBy },
    ),
  );

const dropSuperseded = (writing: Writing, importNumber: number) =>
  rewriteMarked(writing, importNumber, ({ entries }) =>
    entries.filter(({ supersededBy }) => supersededBy !== importNumber),
  );

async function rewriteMarked(
  writing: Writing,
  importNumber: number,
  entriesOf: (block: Block) => Block['entries'],
): Promise<number> {
  const index = writing.objectStore('blocks').index('supersededBy');
  const blocks = await index.getAll(importNumber, rewrittenAtOnce);
  await Promise.all(blocks.map((block) => rewrite(writing, block, entriesOf(block))));
  return blocks.length;
}

async function forgetOldWrites(writing: Writing): Promise<void> {
  const writes = writing.objectStore('writes');
  const old = IDBKeyRange.upperBound(Date.now() - rememberedDays * 86_400_000);
  const keys = await writes.index('at').getAllKeys(old);
  await Promise.all(keys.map((key) => writes.delete(key)));
}
