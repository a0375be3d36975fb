import type { AdapterHarness } from '../../src/testing/adapter-case.js';
import { offer } from './offered.js';

const given = (await import('adapter-under-test')) as { readonly default?: unknown };
const harness = await harnessOf(given.default);
offer(() => harness);

async function harnessOf(exported: unknown): Promise<AdapterHarness> {
  if (exported === undefined) throw new Error('It has no default export');
  const made: unknown = typeof exported === 'function' ? await (exported as () => unknown)() : exported;
  if (typeof (made as Partial<AdapterHarness> | undefined)?.open === 'function')
    return made as AdapterHarness;
  throw new Error('Its default export is no AdapterHarness: it has no open(content), nor makes what has');
}
