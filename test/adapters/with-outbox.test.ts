import { withOutbox } from '../../src/adapters/with-outbox.js';
import { MemoryAdapter } from '../../src/adapters/memory/memory-adapter.js';
import type { AdapterContent } from '../../src/testing/adapter-case.js';
import { casesFor } from '../../src/testing/adapter-suite.js';
import { MemoryOutboxStore } from '../support/memory-outbox-store.js';
import { openMemoryAdapter } from './memory-harness.js';

const on = (store = new MemoryOutboxStore()) => ({ source: 'crm', owner: () => 'marta', store });

describe('withOutbox', () => {
  describe('of a MemoryAdapter that can be reached', () => {
    const open = async (content: AdapterContent) =>
      withOutbox(await openMemoryAdapter(content), { ...on(), region: content.region });
    const close = (adapter: { close?(): void }) => adapter.close?.();
    for (const { name, run } of casesFor(withOutbox(new MemoryAdapter([]), on())))
      it(name, () => run({ open, close }));
  });
});
