import { deleteDB } from 'idb';
import { whenAlone } from '../../src/adapters/indexeddb/import-lock.js';
import { openIndexedDb } from '../../src/adapters/indexeddb/open-indexeddb.js';
import type { IndexedDbAdapter } from '../../src/adapters/indexeddb/indexeddb-adapter.js';
import { readNumbers } from '../../src/domain/contact-numbers.js';
import { identityKey, parseIdentity } from '../../src/domain/identity.js';
import { Database, databaseName } from '../../src/storage/database.js';
import { Staging } from '../../src/storage/staging.js';
import type { AdapterContent } from '../../src/testing/adapter-case.js';
import { storesOf } from '../support/stored.js';
import { engine } from '../support/engines.js';

const made = new Set<string>();

/** A database that no other test has. */
export function newName(): string {
  const name = `test-${crypto.randomUUID()}`;
  made.add(name);
  return name;
}

/** A database with this content, as an import and agents leave it. */
export async function openIndexedDbAdapter(
  content: AdapterContent,
  name = newName(),
): Promise<IndexedDbAdapter> {
  await fill(name, content);
  await addWork(name, content);
  return openIndexedDb({ src: name, region: content.region });
}

/** As an import does, which nothing tidies away while it lasts. */
export const fill = (name: string, content: AdapterContent): Promise<void> =>
  whenAlone(name, () => stageAll(name, content));

async function stageAll(name: string, { contacts, history, region }: AdapterContent): Promise<void> {
  const database = await Database.open(name);
  const staging = await Staging.begin(database);
  await staging.stage(await readNumbers(contacts, region));
  const entries = history.map(async ({ about, ...entry }) => ({
    ...entry,
    about: await Promise.all(
      about.map(async (address) => identityKey(await parseIdentity(address, { region }))),
    ),
  }));
  await staging.stageHistory(await Promise.all(entries));
  await staging.commit();
  database.close();
}

async function addWork(name: string, { notes = [], messages = [] }: AdapterContent): Promise<void> {
  const database = await Database.open(name);
  const stores = storesOf(database);
  for (const note of notes) await stores.notes.write({ id: note.id }, () => note);
  for (const message of messages) await stores.messages.write({ id: message.id }, () => message);
  database.close();
}

/**
 * Milliseconds. Where WebKit has lost a database, it never answers; Firefox keeps open what a frame was about to use
 * when it went. That the card lets go has tests of its own.
 */
const patience = 5_000;

export async function deleteDatabases(): Promise<void> {
  const deleted = Promise.all([...made].map((name) => deleteDB(databaseName(name))));
  made.clear();
  const tired = new Promise((resolve) => setTimeout(resolve, patience));
  await (engine === 'chromium' ? deleted : Promise.race([deleted, tired]));
}
