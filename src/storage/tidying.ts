import { type Block } from './block.js';
import type { Database, Reading, Writing } from './database.js';
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
  // First of all, so that an import that goes on after all fails, rather than bring a part.
  await database.write(forgetStaged, 'relaxed');
  const { committed, brought, superseding } = await database.read(numbersOfImports);
  for (const importNumber of [...brought].filter((number) => !committed.has(number)))
    await discard(database, importNumber);
  for (const importNumber of superseding) {
    const settle = committed.has(importNumber) ? dropSuperseded : unmark;
    await repeat(database, (writing) => settle(writing, importNumber));
  }
  await database.write(forgetOldWrites, 'relaxed');
}

async function forgetStaged(writing: Writing): Promise<void> {
  const imports = writing.objectStore('imports');
  const staged = (await imports.getAll()).filter(({ state }) => state === 'staged');
  await Promise.all(staged.map(({ import: importNumber = 0 }) => imports.delete(importNumber)));
}

async function numbersOfImports(reading: Reading) {
  const blocks = reading.objectStore('blocks');
  const [committed, inBlocks, inHistory, superseding] = await Promise.all([
    reading.objectStore('imports').getAllKeys(),
    distinctKeys(blocks.index('import')),
    distinctKeys(reading.objectStore('history').index('import')),
    distinctKeys(blocks.index('supersededBy')),
  ]);
  // An agent brings by the number 0.
  return {
    committed: new Set([0, ...committed]),
    brought: new Set([...inBlocks, ...inHistory]),
    superseding,
  };
}

interface NumberedIndex {
  openKeyCursor(query: null, direction: 'nextunique'): Promise<NumberCursor | null>;
}

interface NumberCursor {
  readonly key: number;
  continue(): Promise<NumberCursor | null>;
}

async function distinctKeys(index: NumberedIndex): Promise<number[]> {
  const keys: number[] = [];
  let cursor = await index.openKeyCursor(null, 'nextunique');
  while (cursor) {
    keys.push(cursor.key);
    cursor = await cursor.continue();
  }
  return keys;
}

async function discard(database: Database, importNumber: number): Promise<void> {
  await repeat(database, (writing) => dropStaged(writing, importNumber));
  await repeat(database, (writing) => dropStagedHistory(writing, importNumber));
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
