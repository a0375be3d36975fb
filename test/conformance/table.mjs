// npm run conformance: every adapter of the package, bare and decorated, faces every case.
import { missing } from '../servers/missing.mjs';
import { failuresOf, matrixOf, totalsOf } from './matrix.mjs';
import { startPages } from './pages.mjs';
import { sources } from './sources.mjs';

const decorations = ['bare', 'readOnly', 'withCache', 'withOutbox', 'withMasking'];
/** Most of the time they wait for a server. */
const columnsAtOnce = 4;

/**
 * Prints the table, what failed, and which adapters were left out since their server is not installed.
 * @returns {Promise<{ passed: number, failed: number }>}
 */
export async function runTable() {
  const pages = await startPages('table-page.ts');
  const servers = [];
  try {
    const columns = [];
    for (const { adapter, needs = [], start } of sources) {
      const reason = missing(...needs);
      if (reason) console.log(`${adapter} is left out: ${reason}`);
      if (reason) continue;
      const server = await start?.();
      if (server) servers.push(server);
      for (const decoration of decorations)
        columns.push({ adapter, decoration, query: server?.query, outcomes: new Map() });
    }
    const cases = await runAll(pages, columns);
    console.log(matrixOf(columns, cases));
    for (const line of failuresOf(columns)) console.log(line);
    return totalsOf(columns);
  } finally {
    await pages.stop();
    await Promise.all(servers.map((server) => server.stop()));
  }
}

/** Fills in what comes of each column; resolves with the names of all cases. */
async function runAll(pages, columns) {
  const left = columns.values();
  let cases = [];
  async function work() {
    for (const column of left) {
      const { adapter, decoration, query, outcomes } = column;
      const page = pages.columnOf({ adapter, decoration, ...query });
      try {
        cases = await page.run((name, failure) => outcomes.set(name, failure));
      } catch (error) {
        column.failure = error.message;
      }
    }
  }
  await Promise.all(Array.from({ length: columnsAtOnce }, work));
  return cases;
}
