import '../../src/define.js';
import type { CouchDbAdapter } from '../../src/adapters/couchdb/couchdb-adapter.js';
import type { Contact, ContactId } from '../../src/domain/contact.js';
import { ContactError } from '../../src/domain/contact-error.js';
import { updateAnew } from '../../src/store/update-anew.js';
import { sampleContent } from '../../src/testing/adapter-case.js';
import { casesFor } from '../../src/testing/adapter-suite.js';
import {
  addDocuments,
  couchDbHarness,
  type CouchDbServer,
  makeDatabase,
  openDatabase,
  tokenOf,
} from '../testing/couchdb-harness.js';

declare global {
  interface Window {
    couchDb: typeof couchDb;
  }
}

const { signal } = new AbortController();
const region = sampleContent.region;
let server: CouchDbServer;
let adapter: CouchDbAdapter;
let seen: { title: string | undefined; at: number }[] = [];

/** What the script has the page do. */
const couchDb = {
  async use(given: CouchDbServer): Promise<void> {
    server = given;
  },

  async cases(): Promise<string[]> {
    const harness = couchDbHarness(server);
    const opened = await harness.open(sampleContent);
    await harness.close?.(opened);
    return casesFor(opened).map(({ name }) => name);
  },

  async run(name: string): Promise<void> {
    const harness = couchDbHarness(server);
    const opened = await harness.open(sampleContent);
    await harness.close?.(opened);
    await casesFor(opened)
      .find((each) => each.name === name)!
      .run(harness);
  },

  make: () => makeDatabase(server, sampleContent),

  async open(src: string): Promise<void> {
    adapter = openDatabase(server, src, region);
  },

  /** As another program, or a replication, writes them. */
  add: (src: string, docs: readonly object[], isReplicated = false) =>
    addDocuments(server, src, docs, isReplicated),

  get: (id: string): Promise<Contact> => adapter.get(id as ContactId, { signal }),

  async everybody(): Promise<number> {
    return (await adapter.search({}, { signal, limit: 1_000 })).items.length;
  },

  async remove(id: string): Promise<void> {
    await adapter.editing.remove(id as ContactId, { signal });
  },

  async title(id: string, title: string): Promise<number> {
    const contact = await adapter.get(id as ContactId, { signal });
    await adapter.editing.update(contact, { title }, { signal, key: crypto.randomUUID() });
    return Date.now();
  },

  follow(id: string): void {
    seen = [];
    void (async () => {
      for await (const { title } of adapter.watch(id as ContactId, { signal }))
        seen.push({ title, at: Date.now() });
    })().catch((error: unknown) => seen.push({ title: String(error), at: Date.now() }));
  },

  seen: () => seen,

  show(src: string, phone: string): void {
    const card = document.createElement('contact-card');
    Object.assign(card, { adapter: 'couchdb', src, phone, getToken: async () => tokenOf(server) });
    document.body.replaceChildren(card);
  },

  words(): string {
    const card = document.querySelector('contact-card')?.shadowRoot;
    return card?.querySelector('contact-card-details')?.shadowRoot?.textContent ?? '';
  },

  /** So many edits, each of which adds a line of its own; what is refused is made anew upon what there is. */
  async edit(ids: readonly string[], agent: string, count: number): Promise<number> {
    let conflicts = 0;
    const editing = { ...adapter, editing: { update: countingConflicts } } as unknown as CouchDbAdapter;
    for (let index = 0; index < count; index += 1) {
      const contact = await adapter.get(ids[index % ids.length] as ContactId, { signal });
      const line = `${agent} ${index}`;
      const change = ({ fields }: Contact) => ({ fields: { ...fields, lines: [...linesOf(fields), line] } });
      await updateAnew(editing, contact, change, { signal, key: crypto.randomUUID() });
    }
    return conflicts;

    function countingConflicts(...given: Parameters<CouchDbAdapter['editing']['update']>) {
      return adapter.editing.update(...given).catch((error: unknown) => {
        if (error instanceof ContactError && error.code === 'conflict') conflicts += 1;
        throw error;
      });
    }
  },

  async lines(ids: readonly string[]): Promise<string[]> {
    const contacts = await Promise.all(ids.map((id) => adapter.get(id as ContactId, { signal })));
    return contacts.flatMap(({ fields }) => linesOf(fields));
  },

  asked: () => performance.getEntriesByType('resource').map(({ name }) => name),
};

const linesOf = ({ lines = [] }: Contact['fields']): readonly string[] => lines as readonly string[];

performance.setResourceTimingBufferSize(10_000);
window.couchDb = couchDb;
