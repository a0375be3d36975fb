import { adapterCases, casesFor } from '../../src/testing/adapter-suite.js';
import { MemoryAdapter } from '../../src/adapters/memory/memory-adapter.js';
import { memoryHarness } from './memory-harness.js';

describe('MemoryAdapter', () => {
  for (const { name, run } of casesFor(new MemoryAdapter([]))) it(name, () => run(memoryHarness));
});
