import { expect } from '@open-wc/testing';
import { importContacts } from '../../src/adapters/indexeddb/contact-database.js';
import { whenAlone } from '../../src/adapters/indexeddb/import-lock.js';
import { runInWorker } from '../../src/adapters/indexeddb/run-in-worker.js';
import { deleteDatabases, newName } from '../adapters/indexeddb-harness.js';
import { crowdFile, personAt } from '../support/crowd.js';
import { outcomeOf, takeInventory } from '../support/inventory.js';
import { makeUsedDatabase } from '../support/used-database.js';

const { kills, earlier, imported } = globalThis.soak
  ? { kills: 20, earlier: 2_000, imported: 20_000 }
  : { kills: 2, earlier: 200, imported: 1_500 };

/** Half of those who were there before, and others. */
const from = earlier / 2;
const ids = Array.from({ length: imported }, (_, i) => personAt(from + i).id);

/** What is there once a worker has been ended wherever it was: with and without the tidying up that follows. */
const ways = {
  async 'and tidied up'(src: string, file: File, signal: AbortSignal) {
    await importContacts(file, { src, signal }).catch(ifKilled);
    return takeInventory(src);
  },

  /** Nobody tidies up who is not alone: as if page and worker had gone together, and a card looks already. */
  'and left as it is': (src: string, file: File, signal: AbortSignal) =>
    whenAlone(src, async () => {
      const task = { type: 'import', src, file, region: undefined, columns: undefined } as const;
      await runInWorker(task, { signal }).catch(ifKilled);
      return takeInventory(src);
    }),
};

describe('An import that is killed', () => {
  after(deleteDatabases);

  for (const [way, killing] of Object.entries(ways)) {
    it(`has not happened, or it has, when killed at ${kills} moments ${way}`, async () => {
      const src = newName();
      await makeUsedDatabase(src, earlier);
      const longest = await timeOf(() => importContacts(crowdFile(from, imported), { src: newName() }));
      for (let kill = 0; kill < kills; kill += 1) {
        const moment = Math.random() * longest;
        const title = `Killed after ${moment} ms`;
        const before = await takeInventory(src);
        const now = await killing(src, crowdFile(from, imported, title), AbortSignal.timeout(moment));
        outcomeOf(before, now, { ids, title });
      }
      await importsWhole(src);
    }).timeout(600_000);
  }
});

function ifKilled(reason: unknown): void {
  if (!(reason instanceof DOMException)) throw reason;
}

async function importsWhole(src: string): Promise<void> {
  const title = 'Whole';
  const before = await takeInventory(src);
  await importContacts(crowdFile(from, imported, title), { src });
  expect(outcomeOf(before, await takeInventory(src), { ids, title })).to.equal('everything');
}

async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}
