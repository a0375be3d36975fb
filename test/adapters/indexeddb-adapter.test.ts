import { casesFor } from '../../src/testing/adapter-suite.js';
import { MemoryAdapter } from '../../src/adapters/memory/memory-adapter.js';
import { capabilitiesOf } from '../../src/adapters/capabilities.js';
import { expect } from '@open-wc/testing';
import { sampleContent, type AdapterHarness } from '../../src/testing/adapter-case.js';
import type { ContactAdapter } from '../../src/adapters/contact-adapter.js';
import { openIndexedDb } from '../../src/adapters/indexeddb/open-indexeddb.js';
import { deleteDatabases, newName, openIndexedDbAdapter } from './indexeddb-harness.js';

const names = new WeakMap<ContactAdapter, string>();
const harness: AdapterHarness = {
  async open(content) {
    const name = newName();
    const adapter = await openIndexedDbAdapter(content, name);
    names.set(adapter, name);
    return adapter;
  },
  another: async (adapter) => openIndexedDb({ src: names.get(adapter) ?? '', region: sampleContent.region }),
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
