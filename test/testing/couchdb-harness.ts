import { openCouchDb } from '../../src/adapters/couchdb/open-couchdb.js';
import type { ContactAdapter } from '../../src/adapters/contact-adapter.js';
import { contactDocument, designDocument, interactionDocument, noteDocument } from '../../src/couchdb.js';
import type { AdapterContent, AdapterHarness } from '../../src/testing/adapter-case.js';

/** A server, and who may do everything there. */
export interface CouchDbServer {
  readonly url: string;
  readonly user: string;
  readonly password: string;
}

/** Each adapter has a database of its own on the server, which goes with it. */
export function couchDbHarness(server: CouchDbServer): AdapterHarness {
  const databases = new WeakMap<ContactAdapter, { readonly src: string; readonly region: string }>();
  return {
    async open(content) {
      const src = await makeDatabase(server, content);
      const adapter = openDatabase(server, src, content.region);
      databases.set(adapter, { src, region: content.region });
      return adapter;
    },
    async another(adapter) {
      const { src, region } = databases.get(adapter)!;
      return openDatabase(server, src, region);
    },
    async close(adapter) {
      const database = databases.get(adapter);
      if (database) await ask(server, database.src, { method: 'DELETE' });
    },
  };
}

/** The `src` of a fresh one that holds just this, as an administrator makes it. */
export async function makeDatabase(server: CouchDbServer, content: AdapterContent): Promise<string> {
  const src = `${server.url}/contacts-${crypto.randomUUID()}`;
  await ask(server, src, { method: 'PUT' });
  await addDocuments(server, src, [designDocument, ...(await documentsOf(content))]);
  return src;
}

export const openDatabase = (server: CouchDbServer, src: string, region: string) =>
  openCouchDb({
    ...{ src, region, getToken: async () => tokenOf(server) },
    warn: (message) => console.warn(message),
  });

export const tokenOf = ({ user, password }: CouchDbServer): string => `Basic ${btoa(`${user}:${password}`)}`;

/** `isReplicated`: they have revisions already, which come to stand beside those that are there. */
export async function addDocuments(
  server: CouchDbServer,
  src: string,
  docs: readonly object[],
  isReplicated = false,
): Promise<void> {
  const body = JSON.stringify({ docs, ...(isReplicated && { new_edits: false }) });
  await ask(server, `${src}/_bulk_docs`, { method: 'POST', body });
}

async function documentsOf({ contacts, history, notes = [], region }: AdapterContent): Promise<object[]> {
  return Promise.all([
    ...contacts.map((contact) => contactDocument(contact, { region })),
    ...history.map(({ interaction, ...about }) => interactionDocument(interaction, about, { region })),
    ...notes.map(async (note) => noteDocument(note)),
  ]);
}

async function ask(server: CouchDbServer, address: string, init: RequestInit): Promise<void> {
  const headers = { Authorization: tokenOf(server), 'Content-Type': 'application/json' };
  const response = await fetch(address, { ...init, headers });
  if (!response.ok) throw new Error(`The server answers ${response.status}: ${await response.text()}`);
}
