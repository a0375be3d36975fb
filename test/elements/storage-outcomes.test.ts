import { expect } from '@open-wc/testing';
import { IndexedDbAdapter } from '../../src/adapters/indexeddb/indexeddb-adapter.js';
import { registerAdapter, type ContactId } from '../../src/index.js';
import { Database } from '../../src/storage/database.js';
import { contactLayout } from '../../src/storage/schema.js';
import { deleteDatabases, fill, newName } from '../adapters/indexeddb-harness.js';
import { CardHarness, type CardInputs } from '../support/card-harness.js';
import { contactNamed } from '../support/contacts.js';
import { connectionsLeftBy, deleteRaw, emptyStorageOf, openRaw, uncaughtDuring } from '../support/storage.js';

const phone = '+46701740605';
const stranger = '+33144556677';
const content = { contacts: [contactNamed('Ada', phone)], history: [], region: 'SE' };

registerAdapter(
  'next-version',
  async ({ src }) => new IndexedDbAdapter(await Database.open(src, contactLayout.version + 1), 'SE'),
);

describe('A card whose contacts the browser stores', () => {
  let src: string;
  beforeEach(async () => {
    src = newName();
    await fill(src, content);
  });
  after(deleteDatabases);

  const put = (inputs: CardInputs) => CardHarness.put({ adapter: 'indexeddb', src, ...inputs });
  const shows = (card: CardHarness, text: string) => card.until(() => card.text.includes(text), text);

  it('shows who rings', async () => {
    const card = put({ phone });
    await shows(card, 'Ada');
    await card.set({ phone: stranger });
    await shows(card, 'or it was imported without this number.');
  });

  it('says that an older tab is in the way, and goes on with Retry when that is gone', async () => {
    const older = await openRaw(src, { isStubborn: true });
    const uncaught = await uncaughtDuring(async () => {
      const card = put({ adapter: 'next-version', phone });
      await shows(card, 'Another tab still uses an older version of the database.');
      await card.press('Retry');
      await shows(card, 'Another tab still uses an older version of the database.');
      older.close();
      for (; card.has('Retry'); await card.rest()) if (card.has('Retry')) await card.press('Retry');
      await shows(card, 'Ada');
      card.element.remove();
    });
    expect(uncaught).to.deep.equal([]);
    await deleteRaw(src);
  });

  it('makes way for a newer tab, and says that its page is to be loaded again', async () => {
    const card = put({ phone });
    await shows(card, 'Ada');
    const newer = await openRaw(src, { version: contactLayout.version + 1 });
    await card.set({ phone: stranger });
    await shows(card, 'Another tab has updated the database. Reload this page.');
    expect(card.told('contact-error').map(({ code }) => code)).to.deep.equal(['storage']);
    newer.close();
  });

  it('says that it holds nobody when the browser has emptied its storage, until it is filled again', async () => {
    const card = put({ phone });
    await shows(card, 'Ada');
    const uncaught = await uncaughtDuring(async () => {
      await emptyStorageOf(src);
      await card.set({ phone: stranger });
      await shows(card, `“${src}” holds no contact`);
      await shows(card, 'Nothing earlier is known.');
      expect(card.heading).to.equal('+33 1 44 55 66 77');
      await fill(src, content);
      await card.set({ interactionId: 'again', phone });
      await shows(card, 'Ada');
    });
    expect([uncaught, card.told('contact-error')]).to.deep.equal([[], []]);
  });

  it('lets the database be deleted while it is open', async () => {
    const card = put({ phone });
    await shows(card, 'Ada');
    await deleteRaw(src);
    await card.set({ phone: stranger });
    await shows(card, `“${src}” holds no contact`);
  });

  it('lets go of the database when it leaves the page, and takes hold of it when it is back', async () => {
    const left = await connectionsLeftBy(async () => {
      const card = put({ phone });
      await shows(card, 'Ada');
      const { element } = card;
      const parent = element.parentElement;
      element.remove();
      await card.rest();
      await fill(src, { ...content, contacts: [contactNamed('Bo', phone, { id: 'ada' as ContactId })] });
      parent?.append(element);
      await card.set({ interactionId: 'again', phone });
      await shows(card, 'Bo');
      element.remove();
    });
    expect(left).to.equal(0);
  });
});
