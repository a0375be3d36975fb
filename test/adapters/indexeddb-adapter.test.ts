import { casesFor } from '../../src/testing/adapter-suite.js';
import { MemoryAdapter } from '../../src/adapters/memory/memory-adapter.js';
import { capabilitiesOf } from '../../src/adapters/capabilities.js';
import { expect } from '@open-wc/testing';
import { sampleContent, type AdapterHarness } from '../../src/testing/adapter-case.js';
import { deleteDatabases, openIndexedDbAdapter } from './indexeddb-harness.js';

const harness: AdapterHarness = {
  open: (content) => openIndexedDbAdapter(content),
  close: (adapter) => adapter.close?.(),
};

describe('IndexedDbAdapter', () => {
  after(deleteDatabases);

  for (const { name, run } of casesFor(new MemoryAdapter([]))) it(name, () => run(harness));

  it('can do all that the memory adapter can', async () => {
    const adapter = await openIndexedDbAdapter(sampleContent);
    expect(capabilitiesOf(adapter)).to.deep.equal(capabilitiesOf(new MemoryAdapter([])));
    adapter.close();
  });
});
