import { expect } from '@open-wc/testing';
import { importContacts } from '../../src/adapters/indexeddb/contact-database.js';
import { runInWorker } from '../../src/adapters/indexeddb/run-in-worker.js';
import { deleteDatabases, newName } from '../adapters/indexeddb-harness.js';
import { crowdFile, personAt } from '../support/crowd.js';
import { outcomeOf, takeInventory } from '../support/inventory.js';
import { makeUsedDatabase } from '../support/used-database.js';

const { kills, earlier, imported } = globalThis.soak
  ? { kills: 20, earlier: 2_000, imported: 20_000 }
  : { kills: 2, earlier: 200, imported: 1_000 };

/** Half of those who were there before, and others. */
const from = earlier / 2;
const ids = Array.from({ length: imported }, (_, i) => personAt(from + i).id);

/** A worker is ended wherever it is: with the tidying up that follows, and as if the page had gone with it. */
const ways = {
  'and tidied up': (src: string, file: File, signal: AbortSignal) => importContacts(file, { src, signal }),
  'and left as it is': (src: string, file: File, signal: AbortSignal) =>
    runInWorker({ type: 'import', src, file, region: undefined, columns: undefined }, { signal }),
};

describe('An import that is killed', () => {
  after(deleteDatabases);

  for (const [way, importInto] of Object.entries(ways)) {
    it(`has not happened, or it has, when killed at ${kills} moments ${way}`, async () => {
      const src = newName();
      await makeUsedDatabase(src, earlier);
      const longest = await timeOf(() => importInto(newName(), crowdFile(from, imported), never));
      for (let kill = 0; kill < kills; kill += 1) {
        const moment = Math.random() * longest;
        const title = `Killed after ${moment} ms`;
        const before = await takeInventory(src);
        await importInto(src, crowdFile(from, imported, title), AbortSignal.timeout(moment)).catch(ifKilled);
        outcomeOf(before, await takeInventory(src), { ids, title });
      }
      await importsWhole(src);
    }).timeout(600_000);
  }
});

const never = new AbortController().signal;

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
