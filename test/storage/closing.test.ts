import { expect, waitUntil } from '@open-wc/testing';
import { openIndexedDb } from '../../src/adapters/indexeddb/open-indexeddb.js';
import { deleteDatabases, newName } from '../adapters/indexeddb-harness.js';

describe('A card that goes at once', () => {
  after(deleteDatabases);

  it('leaves no connection to its database, though it had just begun to tidy up', async () => {
    const opened: IDBDatabase[] = [];
    const { open } = IDBFactory.prototype;
    IDBFactory.prototype.open = function (this: IDBFactory, ...parameters) {
      const opening = open.apply(this, parameters);
      opening.addEventListener('success', () => opened.push(opening.result));
      return opening;
    };
    const src = newName();
    try {
      (await openIndexedDb({ src })).close();
      await navigator.locks.request(`contact-card-tidy:${src}`, () => undefined);
    } finally {
      IDBFactory.prototype.open = open;
    }
    await waitUntil(() => opened.every(isClosed), 'the end of every connection', { timeout: 25_000 });
    expect(opened).not.to.be.empty;
  });
});

function isClosed(database: IDBDatabase): boolean {
  try {
    database.transaction('blocks');
    return false;
  } catch {
    return true;
  }
}
