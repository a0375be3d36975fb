import { openIndexedDbAdapter } from '../adapters/indexeddb-harness.js';
import { openMemoryAdapter } from '../adapters/memory-harness.js';
import type { AdapterHarness } from '../../src/testing/adapter-case.js';
import { decorated, decorations } from './decorations.js';
import { offer } from './offered.js';

/** `?adapter=http&decoration=withCache`, and where the server is that the adapter asks. */
const asked = Object.fromEntries(new URLSearchParams(location.search));

const adapters: Readonly<Record<string, () => AdapterHarness>> = {
  memory: () => ({ open: openMemoryAdapter }),
  indexeddb: () => ({
    open: (content) => openIndexedDbAdapter(content),
    close: (adapter) => adapter.close?.(),
  }),
};

const { adapter = '', decoration = '' } = asked;
const harness = adapters[adapter]!();
const decorate = decorations[decoration]!;
offer((caseName) => decorated(harness, decorate, caseName));
