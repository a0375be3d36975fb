import { type Block, type BlockEntry, importsOf, visibleEntries } from './block.js';
import type { CommittedImports } from './committed-imports.js';
import type { Database } from './database.js';

/** So many blocks are read at once: a few milliseconds' work. */
const readAtOnce = 32;

export interface ScannedBlock {
  readonly block: Block & { readonly block: number };
  readonly visible: readonly BlockEntry[];
}

/** All blocks in the order in which they were written, some at a time; each time as the database is then. */
export async function* scanBlocks(
  database: Database,
  committed: CommittedImports,
  first = 0,
): AsyncGenerator<ScannedBlock[]> {
  let next: number | undefined = first;
  while (next !== undefined) {
    const range = IDBKeyRange.lowerBound(next);
    const scanned: ScannedBlock[] = await database.read(async (reading) => {
      const blocks = (await reading
        .objectStore('blocks')
        .getAll(range, readAtOnce)) as ScannedBlock['block'][];
      await committed.learn(reading, blocks.flatMap(importsOf));
      return blocks.map((block) => ({ block, visible: visibleEntries(block, committed.has) }));
    });
    yield scanned;
    const last = scanned.at(-1)?.block.block;
    next = last === undefined ? undefined : last + 1;
  }
}
