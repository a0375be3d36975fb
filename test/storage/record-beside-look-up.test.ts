import { expect } from '@open-wc/testing';
import { ContactStore } from '../../src/storage/contact-store.js';
import { Database } from '../../src/storage/database.js';
import { HistoryStore } from '../../src/storage/history-store.js';
import { deleteDatabases, newName } from '../adapters/indexeddb-harness.js';

describe('A look-up', () => {
  after(deleteDatabases);

  it('does not wait for the record of the call before', async () => {
    const database = await Database.open(newName());
    const contacts = new ContactStore(database);
    const history = new HistoryStore(database, contacts.committed);
    const ended: string[] = [];
    // The history is being written until the look-up has its answer.
    const writing = database.write(
      async (transaction) => {
        const store = transaction.objectStore('history');
        while (ended.length === 0) await store.count();
      },
      'strict',
      ['history'],
    );
    const at = new Date().toISOString();
    const interaction = { id: 'i', channel: 'voice', direction: 'inbound', at } as const;
    const recording = history.record({ interaction, about: [] }).then(() => ended.push('recorded'));
    await contacts.candidates(['*1740605'], 9);
    ended.push('looked up');
    await Promise.all([writing, recording]);
    expect(ended).to.deep.equal(['looked up', 'recorded']);
    database.close();
  });
});
