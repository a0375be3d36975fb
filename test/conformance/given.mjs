// npm run conformance -- path/to/adapter: the cases that concern it.
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { startPages } from './pages.mjs';

/**
 * @param {string} path a module whose default export is an `AdapterHarness`, or makes one
 * @param {{ patience?: number, say?: (line: string) => void }} [options] `patience`: milliseconds that a case may take
 * @returns {Promise<{ passed: number, failed: number, others: number }>} rejects with what is wrong with the module
 */
export async function runGiven(path, { patience, say = console.log } = {}) {
  const module = resolve(path);
  if (!existsSync(module)) throw new Error(`There is no file ${path}`);
  const pages = await startPages('given-page.ts', { files: { 'adapter-under-test': module }, patience });
  let passed = 0;
  let failed = 0;
  try {
    const cases = await pages.columnOf().run((name, message) => {
      if (message === undefined) passed += 1;
      else failed += 1;
      if (message !== undefined) say(`✗ ${name}\n  ${message}\n`);
    });
    return { passed, failed, others: cases.length - passed - failed };
  } finally {
    await pages.stop();
  }
}
