import { openIndexedDb } from '../../src/adapters/indexeddb/open-indexeddb.js';
import { identityKey, type Identity } from '../../src/domain/identity.js';
import { CommittedImports } from '../../src/storage/committed-imports.js';
import { Database } from '../../src/storage/database.js';
import { HistoryStore } from '../../src/storage/history-store.js';
import { Staging } from '../../src/storage/staging.js';
import { crowd, mobileOf, personAt } from './crowd.js';

const { signal } = new AbortController();

/** So many of the crowd whom agents have changed, with whom they have spoken, and whom they have met. */
const ofEach = 20;

/** A database that has been worked with: imported people, some of them changed, deleted or added by agents, and history. */
export async function makeUsedDatabase(src: string, count: number): Promise<void> {
  const database = await Database.open(src);
  const staging = await Staging.begin(database);
  await staging.stage(crowd(0, count));
  await staging.commit();
  await recordHistory(database);
  database.close();
  await workWith(src, count);
}

const call = { channel: 'voice', direction: 'inbound', at: '2026-03-05T12:00:00Z' } as const;

async function recordHistory(database: Database): Promise<void> {
  const history = new HistoryStore(database, new CommittedImports());
  for (let position = 0; position < ofEach; position += 1) {
    const value = mobileOf(position);
    const identity: Identity = { kind: 'phone', value, raw: value };
    await history.record({
      interaction: { id: `call-${position}`, ...call },
      about: [identityKey(identity)],
      contactId: personAt(position).id,
    });
  }
}

async function workWith(src: string, count: number): Promise<void> {
  const adapter = await openIndexedDb({ src });
  for (let position = 0; position < ofEach; position += 1) {
    const contact = await adapter.get(personAt(position * 2).id, { signal });
    await adapter.editing.update(contact, { title: 'Director' }, { signal, key: `change ${position}` });
    const { id: _, ...draft } = personAt(count + 100_000 + position, 'Newcomer');
    await adapter.editing.create(draft, { signal, key: `create ${position}` });
    await adapter.editing.remove(personAt(count - 1 - position).id, { signal });
  }
  adapter.close();
}
