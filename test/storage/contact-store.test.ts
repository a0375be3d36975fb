import { expect } from '@open-wc/testing';
import { ContactStore } from '../../src/storage/contact-store.js';
import { Database } from '../../src/storage/database.js';
import { eraseContact } from '../../src/storage/erasing.js';
import { Staging } from '../../src/storage/staging.js';
import { candidateKeys } from '../../src/domain/candidate-keys.js';
import { deleteDatabases, fill, newName } from '../adapters/indexeddb-harness.js';
import { contactNamed } from '../support/contacts.js';
import { failureOf } from '../support/storage.js';
import { atOnce, crowd, storesOf } from '../support/stored.js';

const number = '+46701740605';
const ada = contactNamed('Ada', number);
const keys = candidateKeys(ada);

describe('Contacts in a database', () => {
  let name: string;
  let database: Database;
  let contacts: ContactStore;
  beforeEach(async () => {
    name = newName();
    database = await Database.open(name);
    contacts = new ContactStore(database);
  });
  afterEach(() => database.close());
  after(deleteDatabases);

  describe('are none', () => {
    const isEmpty = async () => (await contacts.candidates(keys, 2)).isEmpty;

    it('in a new database', async () => {
      expect(await isEmpty()).to.equal(true);
    });

    it('while the first import runs, and no longer when it is committed', async () => {
      const staging = await Staging.begin(database);
      await staging.stage(crowd(atOnce));
      expect(await isEmpty()).to.equal(true);
      await staging.commit();
      expect(await isEmpty()).to.equal(false);
    });

    it('when the last is erased', async () => {
      await contacts.put(contactNamed('Bo'), { key: 'k' });
      expect(await isEmpty()).to.equal(false);
      await eraseContact(storesOf(database), contactNamed('Bo').id);
      expect(await isEmpty()).to.equal(true);
    });
  });

  it('are all found that have a number, however many there are', async () => {
    const crowded = crowd(100).map((contact) => ({ ...contact, phones: ada.phones }));
    await fill(name, { contacts: crowded, history: [], region: 'SE' });
    expect((await contacts.candidates(keys, 2)).contacts).to.have.lengthOf(100);
  });

  it('are found by the number that they have now, not by the one before', async () => {
    await contacts.put(ada, { key: '1' });
    await contacts.put(contactNamed('Ada', '+46701740699'), { key: '2' });
    expect((await contacts.candidates(keys, 2)).contacts).to.deep.equal([]);
  });

  describe('are written once for a key,', () => {
    it('whatever comes the second time', async () => {
      await contacts.put(ada, { key: 'k' });
      const second = await contacts.put(contactNamed('Bo'), { key: 'k' });
      expect(second.name.full).to.equal('Ada');
      expect(await contacts.written('k')).to.deep.equal(second);
      expect(await contacts.get(contactNamed('Bo').id)).to.equal(undefined);
    });

    it('unless the write has failed', async () => {
      await contacts.put({ ...ada, revision: 'a' }, { key: '1' });
      const edited = { ...ada, revision: 'b' };
      expect(await failureOf(contacts.put(edited, { key: '2', revision: 'old' }))).to.equal('conflict');
      expect(await contacts.written('2')).to.equal(undefined);
      expect((await contacts.put(edited, { key: '2', revision: 'a' })).revision).to.equal('b');
    });

    it('and not again when they were erased', async () => {
      await contacts.put(ada, { key: 'k' });
      await eraseContact(storesOf(database), ada.id);
      expect(await failureOf(contacts.put(ada, { key: 'k' }))).to.equal('not-found');
      expect(await contacts.get(ada.id)).to.equal(undefined);
    });
  });

  it('are changed only where they are there', async () => {
    expect(await failureOf(contacts.put(ada, { key: 'k', revision: 'a' }))).to.equal('not-found');
    expect(await contacts.get(ada.id)).to.equal(undefined);
  });
});
