import { openHttp } from '../../src/adapters/http/open-http.js';
import type { AdapterContent, AdapterHarness } from '../../src/testing/adapter-case.js';
import type { JourneySign } from '../../src/testing/sample-journeys.js';
import { openIndexedDbAdapter } from '../adapters/indexeddb-harness.js';
import { openMemoryAdapter } from '../adapters/memory-harness.js';
import { carddavHarness } from '../testing/carddav-harness.js';
import { couchDbHarness } from '../testing/couchdb-harness.js';
import { decorated, decorations } from './decorations.js';
import { offer } from './offered.js';

declare global {
  interface Window {
    /** What `sources.mjs` does for the page: the service holds this, and a visitor of its website does that. */
    fill(content: AdapterContent): Promise<void>;
    tell(visitor: string, sign: JourneySign): Promise<void>;
  }
}

/** What the page was opened with: which column, and where the server is that the adapter asks. */
const asked = (name: string): string => new URLSearchParams(location.search).get(name) ?? '';

const server = { url: asked('url'), user: asked('user'), password: asked('password') };

const harnesses: Readonly<Record<string, AdapterHarness>> = {
  memory: { open: openMemoryAdapter },
  indexeddb: {
    open: (content) => openIndexedDbAdapter(content),
    close: (adapter) => adapter.close?.(),
  },
  http: {
    async open(content) {
      await window.fill(content);
      return openHttp({ src: server.url, region: content.region, warn: console.warn });
    },
    tell: (_, visitor, sign) => window.tell(visitor, sign),
    close: (adapter) => adapter.close?.(),
  },
  carddav: carddavHarness(server),
  couchdb: couchDbHarness(server),
};

const harness = harnesses[asked('adapter')]!;
const decorate = decorations[asked('decoration')]!;
offer((caseName) => decorated(harness, decorate, caseName));
