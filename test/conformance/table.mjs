// npm run conformance: every adapter of the package, bare and decorated, faces every case.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { notInstalled } from '../servers/missing.mjs';
import { failuresOf, matrixOf, totalsOf } from './matrix.mjs';
import { startPages } from './pages.mjs';
import { sources } from './sources.mjs';

const decorations = ['bare', 'readOnly', 'withCache', 'withOutbox', 'withMasking'];
/** Most of the time they wait for a server. */
const columnsAtOnce = 4;

const install = fileURLToPath(new URL('../support/install.mjs', import.meta.url));

/**
 * Prints the table, what failed, and which adapters were left out since their server is not installed.
 * @returns {Promise<{ passed: number, failed: number }>}
 */
export async function runTable() {
  spawnSync(process.execPath, [install, 'test/servers'], { stdio: 'inherit' });
  const columns = [];
  for (const { adapter, needs = [], start } of sources) {
    const reason = notInstalled(...needs);
    if (reason && process.env.CI) throw new Error(`${adapter}: ${reason}`);
    if (reason) console.log(`${adapter} is left out: ${reason}`);
    else
      for (const decoration of decorations) columns.push({ adapter, decoration, start, outcomes: new Map() });
  }
  const cases = await runAll(columns);
  console.log(matrixOf(columns, cases));
  for (const line of failuresOf(columns)) console.log(line);
  return totalsOf(columns);
}

/** Fills in what comes of each column; resolves with the names of all cases. */
async function runAll(columns) {
  const pages = await startPages('table-page.ts');
  const left = columns.values();
  let cases = [];
  async function work() {
    for (const column of left)
      try {
        cases = await runColumn(pages, column);
      } catch (error) {
        column.failure = error.message;
      }
  }
  await Promise.all(Array.from({ length: columnsAtOnce }, work));
  await pages.stop();
  return cases;
}

async function runColumn(pages, { adapter, decoration, start, outcomes }) {
  const began = performance.now();
  const server = await start?.();
  const query = { adapter, decoration, ...server?.query };
  try {
    return await pages.columnOf(query, server?.exposed).run((name, failure) => outcomes.set(name, failure));
  } finally {
    await server?.stop();
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    console.error(`${adapter} ${decoration}: ${outcomes.size} cases in ${seconds} s`);
  }
}
