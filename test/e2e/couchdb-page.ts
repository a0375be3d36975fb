import { casesFor } from '../../src/testing/adapter-suite.js';
import { sampleContent } from '../../src/testing/adapter-case.js';
import { couchDbHarness, type CouchDbServer } from '../testing/couchdb-harness.js';

declare global {
  interface Window {
    couchDb: typeof couchDb;
  }
}

/** What the script has the page do. */
const couchDb = {
  async cases(server: CouchDbServer): Promise<string[]> {
    const harness = couchDbHarness(server);
    const adapter = await harness.open(sampleContent);
    await harness.close?.(adapter);
    return casesFor(adapter).map(({ name }) => name);
  },

  async run(name: string, server: CouchDbServer): Promise<void> {
    const harness = couchDbHarness(server);
    const adapter = await harness.open(sampleContent);
    await harness.close?.(adapter);
    await casesFor(adapter)
      .find((each) => each.name === name)!
      .run(harness);
  },
};

window.couchDb = couchDb;
