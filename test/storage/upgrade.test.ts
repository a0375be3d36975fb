import { expect } from '@open-wc/testing';
import { openDB } from 'idb';
import { openIndexedDb } from '../../src/adapters/indexeddb/open-indexeddb.js';
import type { ContactId } from '../../src/domain/contact.js';
import { parseIdentity } from '../../src/domain/identity.js';
import { blockOf } from '../../src/storage/block.js';
import { databaseName } from '../../src/storage/database.js';
import { deleteDatabases, newName } from '../adapters/indexeddb-harness.js';
import { contactNamed } from '../support/contacts.js';

const { signal } = new AbortController();
const number = '+46701740605';
const ada = contactNamed('Ada', number);
const bo = contactNamed('Bo', '+46701740606', { title: 'Clerk' });
const call = { id: 'i-1', channel: 'voice', direction: 'inbound', at: '2026-03-05T12:00:00Z' } as const;

/** As version 1 made and filled it: an import, an agent's contact, a call, and the key of a write. */
async function makeVersion1(name: string): Promise<void> {
  const database = await openDB(databaseName(name), 1, {
    upgrade(made) {
      const blocks = made.createObjectStore('blocks', { keyPath: 'block', autoIncrement: true });
      for (const index of ['ids', 'keys', 'supersededBy'])
        blocks.createIndex(index, index, { multiEntry: true });
      blocks.createIndex('import', 'import');
      made.createObjectStore('imports', { keyPath: 'import', autoIncrement: true });
      const history = made.createObjectStore('history', { keyPath: 'interaction.id' });
      history.createIndex('subjects', 'subjects', { multiEntry: true });
      history.createIndex('import', 'import');
      made.createObjectStore('writes', { keyPath: 'key' }).createIndex('at', 'at');
    },
  });
  await database.add('imports', { import: 1, state: 'committed' });
  await database.add('blocks', blockOf([ada], 1));
  await database.add('blocks', blockOf([bo], 0));
  await database.add('writes', { key: 'created Bo', contactId: bo.id, at: Date.now() });
  await database.add('history', {
    ...{ interaction: call, about: [`phone:${number}`], contactId: ada.id, import: 0 },
    subjects: [`interaction ${call.id}`, `identity phone:${number}`, `contact ${ada.id}`],
  });
  database.close();
}

describe('A database of version 1', () => {
  after(deleteDatabases);

  it('keeps its contacts, its history and the keys of its writes, and takes notes and messages', async () => {
    const name = newName();
    await makeVersion1(name);
    const adapter = await openIndexedDb({ src: name });
    const page = { signal, limit: 9 };

    const { matches } = await adapter.find([await parseIdentity(number)], page);
    expect(matches.map(({ contact }) => contact.name.full)).to.deep.equal(['Ada']);
    expect((await adapter.search({}, page)).items.map(({ id }) => id)).to.deep.equal(['ada', 'bo']);
    expect((await adapter.history.list({ contactId: ada.id }, page)).items).to.deep.equal([call]);
    const again = await adapter.editing.create(contactNamed('Bo again'), { signal, key: 'created Bo' });
    expect([again.id, again.title]).to.deep.equal([bo.id, 'Clerk']);

    const author = { name: 'Marta' };
    const contactIds: ContactId[] = [ada.id];
    const at = '2026-03-06T12:00:00Z';
    const note = await adapter.notes.writing.add(
      { text: 'Kept.', author, at, contactIds, recipients: [] },
      { signal, key: 'created Bo' },
    );
    expect((await adapter.notes.list({ contactId: ada.id }, page)).items).to.deep.equal([note]);
    const message = await adapter.messaging.send(
      { channel: 'sms', to: number, text: 'Kept.', author, at },
      { signal, key: 'created Bo' },
    );
    expect(await adapter.outgoing.list({ signal })).to.deep.equal([message]);
    adapter.close();
  });
});
