import { expect } from '@open-wc/testing';
import type { ContactId } from '../../src/domain/contact.js';
import { ContactStore } from '../../src/storage/contact-store.js';
import { Database } from '../../src/storage/database.js';
import { contactLayout } from '../../src/storage/schema.js';
import { Staging } from '../../src/storage/staging.js';
import { contactNamed } from '../support/contacts.js';
import { settled } from '../support/settled.js';
import {
  connectionsLeftBy,
  deleteRaw,
  emptyStorageOf,
  failureOf,
  openRaw,
  uncaughtDuring,
} from '../support/storage.js';
import { atOnce, crowd } from '../support/stored.js';
import { deleteDatabases, fill, newName } from '../adapters/indexeddb-harness.js';

const ada = 'ada' as ContactId;
const content = { contacts: [contactNamed('Ada', '+46701740605')], history: [], region: 'SE' };

const nameOf = async (database: Database, id = ada) => (await new ContactStore(database).get(id))?.name.full;

describe('A database', () => {
  let name: string;
  beforeEach(async () => {
    name = newName();
    await fill(name, content);
  });
  after(deleteDatabases);

  describe('that another version uses', () => {
    it('says that it is blocked, as often as it is asked, and opens when the other lets go', async () => {
      const older = await openRaw(name, { isStubborn: true });
      expect(await failureOf(Database.open(name, contactLayout.version + 1))).to.equal('storage/blocked');
      expect(await failureOf(Database.open(name, contactLayout.version + 1))).to.equal('storage/blocked');
      older.close();
      let newer: Database | undefined;
      for (; !newer; await settled())
        newer = await Database.open(name, contactLayout.version + 1).catch(() => undefined);
      expect(await nameOf(newer)).to.equal('Ada');
      newer.close();
      await deleteRaw(name);
    });

    it('leaves no connection behind where it was blocked', async () => {
      const left = await connectionsLeftBy(async () => {
        const older = await openRaw(name, { isStubborn: true });
        await failureOf(Database.open(name, contactLayout.version + 1));
        older.close();
        const newer = await openRaw(name, { version: contactLayout.version + 1 });
        newer.close();
      });
      expect(left).to.equal(0);
    });

    it('lets go at once for a newer one, and is outdated from then on', async () => {
      const older = await Database.open(name);
      const newer = await openRaw(name, { version: contactLayout.version + 1 });
      expect(await failureOf(nameOf(older))).to.equal('storage/outdated');
      newer.close();
      expect(await failureOf(nameOf(older))).to.equal('storage/outdated');
      expect(await failureOf(Database.open(name))).to.equal('storage/outdated');
    });

    it('ends what it is writing before it lets go', async () => {
      const older = await Database.open(name);
      const written = new ContactStore(older).put(contactNamed('Bo'), { key: 'k' });
      const newer = await openRaw(name, { version: contactLayout.version + 1 });
      expect((await written).name.full).to.equal('Bo');
      newer.close();
      expect(await nameOf(await Database.open(name, contactLayout.version + 1), 'bo' as ContactId)).to.equal('Bo');
    });
  });

  it('lets go of what is deleted, and is made anew when it is used again', async () => {
    const database = await Database.open(name);
    await deleteRaw(name);
    expect(await nameOf(database)).to.equal(undefined);
    await fill(name, content);
    expect(await nameOf(database)).to.equal('Ada');
    database.close();
  });

  describe('that the browser empties', () => {
    it('holds nobody, and goes on', async () => {
      const database = await Database.open(name);
      await emptyStorageOf(name);
      const contacts = new ContactStore(database);
      const { isEmpty } = await contacts.candidates(['701740605'], 2);
      expect(isEmpty).to.equal(true);
      await fill(name, content);
      expect(await nameOf(database)).to.equal('Ada');
      database.close();
    });

    it('is asked once more where the connection is lost in the middle of a transaction', async () => {
      const database = await Database.open(name);
      let times = 0;
      const emptied: Promise<void>[] = [];
      const uncaught = await uncaughtDuring(async () => {
        const count = await database.read(async (reading) => {
          times += 1;
          if (times === 1) emptied.push(emptyStorageOf(name));
          const blocks = reading.objectStore('blocks');
          while (times === 1) await blocks.count();
          return blocks.count();
        });
        expect(count).to.equal(0);
      });
      await Promise.all(emptied);
      expect([times, uncaught]).to.deep.equal([2, []]);
      database.close();
    });

    it('says that the connection is lost where it is lost again', async () => {
      const database = await Database.open(name);
      const emptied: Promise<void>[] = [];
      const uncaught = await uncaughtDuring(async () => {
        const writing = database.write(async (transaction) => {
          emptied.push(emptyStorageOf(name));
          const blocks = transaction.objectStore('blocks');
          while (emptied.length < 9) await blocks.count();
        });
        expect(await failureOf(writing)).to.equal('storage/lost');
      });
      await Promise.all(emptied);
      expect([emptied.length, uncaught]).to.deep.equal([2, []]);
      expect(await nameOf(database)).to.equal(undefined);
      database.close();
    });

    it('does not take an import of its second life for one of its first', async () => {
      const database = await Database.open(name);
      const contacts = new ContactStore(database);
      expect((await contacts.get(ada))?.name.full).to.equal('Ada');
      await emptyStorageOf(name);
      const other = await Database.open(name);
      const staging = await Staging.begin(other);
      await staging.stage([...content.contacts, ...crowd(atOnce)]);
      expect(await contacts.get(ada)).to.equal(undefined);
      other.close();
      database.close();
    });
  });

  describe('that is closed', () => {
    it('lets go', async () => {
      const left = await connectionsLeftBy(async () => {
        const database = await Database.open(name);
        await nameOf(database);
        database.close();
      });
      expect(left).to.equal(0);
    });

    it('ends what is under way, and lets go then', async () => {
      const left = await connectionsLeftBy(async () => {
        const database = await Database.open(name);
        const contacts = new ContactStore(database);
        database.close();
        await contacts.put(contactNamed('Bo'), { key: 'k' });
        expect(await nameOf(database, 'bo' as ContactId)).to.equal('Bo');
      });
      expect(left).to.equal(0);
    });

    it('leaves no connection behind that was lost', async () => {
      const left = await connectionsLeftBy(async () => {
        const database = await Database.open(name);
        await emptyStorageOf(name);
        await nameOf(database);
        await deleteRaw(name);
        await nameOf(database);
        database.close();
      });
      expect(left).to.equal(0);
    });
  });

  it('is refused as what cannot be opened', async () => {
    const { open } = IDBFactory.prototype;
    IDBFactory.prototype.open = () => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    };
    try {
      expect(await failureOf(Database.open(name))).to.equal('storage/refused');
    } finally {
      IDBFactory.prototype.open = open;
    }
  });
});
