import { expect } from '@open-wc/testing';
import type { Contact, ContactId } from '../../src/domain/contact.js';
import { CommittedImports } from '../../src/storage/committed-imports.js';
import { Database } from '../../src/storage/database.js';
import { eraseContact, restoreContact } from '../../src/storage/erasing.js';
import { aboutIdentity } from '../../src/domain/subject-keys.js';
import { type InteractionAbout, HistoryStore } from '../../src/storage/history-store.js';
import { Staging } from '../../src/storage/staging.js';
import { tidy } from '../../src/storage/tidying.js';
import { deleteDatabases, newName } from '../adapters/indexeddb-harness.js';
import { contactNamed } from '../support/contacts.js';
import { emptyStorageOf, failureOf } from '../support/storage.js';
import { everybodyIn, heldIn } from '../support/stored.js';

const [own, shared] = ['+46701740605', '+46701740606'];
const phones = [own, shared].map((value) => contactNamed('', value).phones[0]!);
const ada: Contact = contactNamed('Ada', undefined, {
  phones,
  emails: [{ value: 'Ada@Engines.example' }],
});
const bo = contactNamed('Bo', shared);

const interaction = (id: string, ...about: string[]): InteractionAbout => ({
  interaction: { id, channel: 'voice', direction: 'inbound', at: '2026-01-02T03:04:05Z' },
  about,
});
const history = [
  interaction('with the own number', `phone:${own}`),
  interaction('with the own address', 'email:ada@engines.example'),
  interaction('with the shared number', `phone:${shared}`),
  interaction('with somebody else', 'phone:+33144556677'),
  { ...interaction('with the contact', `phone:${shared}`), contactId: ada.id },
];

describe('Erasing', () => {
  let name: string;
  let database: Database;
  const committed = new CommittedImports();
  beforeEach(async () => {
    name = newName();
    database = await Database.open(name);
    const staging = await Staging.begin(database);
    await staging.stage([ada, bo]);
    await staging.stageHistory(history);
    await staging.commit();
  });
  afterEach(() => database.close());
  after(deleteDatabases);

  const historyLeft = () =>
    database.read(async (reading) => (await reading.objectStore('history').getAllKeys()).toSorted());

  it('takes along what happened with the contact, and with what nobody else has', async () => {
    const erased = await eraseContact(database, committed, ada.id);
    expect(erased.history).to.have.lengthOf(3);
    expect(await historyLeft()).to.deep.equal(['with somebody else', 'with the shared number']);
    expect(await everybodyIn(database)).to.deep.equal([['bo', 'Bo']]);
  });

  it('takes along a shared number’s history with the last who has it', async () => {
    await eraseContact(database, committed, ada.id);
    await eraseContact(database, committed, bo.id);
    expect(await historyLeft()).to.deep.equal(['with somebody else']);
    expect(await heldIn(database)).to.include({ contacts: 0 });
  });

  it('is undone whole, and once', async () => {
    const before = await historyLeft();
    const erased = await eraseContact(database, committed, ada.id);
    await restoreContact(database, committed, erased);
    expect(await failureOf(restoreContact(database, committed, erased))).to.equal('conflict');
    expect(await everybodyIn(database)).to.have.deep.members([
      ['ada', 'Ada'],
      ['bo', 'Bo'],
    ]);
    expect(await historyLeft()).to.deep.equal(before);
    const found = await new HistoryStore(database, committed).list(aboutIdentity(`phone:${own}`));
    expect(found.map(({ id }) => id)).to.deep.equal(['with the own number']);
  });

  it('is undone whole though the browser has emptied the storage since', async () => {
    const erased = await eraseContact(database, committed, ada.id);
    await emptyStorageOf(name);
    await restoreContact(database, committed, erased);
    await tidy(database);
    expect(await everybodyIn(database)).to.deep.equal([['ada', 'Ada']]);
    const found = await new HistoryStore(database, committed).list(aboutIdentity(`phone:${own}`));
    expect(found.map(({ id }) => id)).to.deep.equal(['with the own number']);
  });

  it('is not undone where an import has brought the contact anew', async () => {
    const erased = await eraseContact(database, committed, ada.id);
    const staging = await Staging.begin(database);
    await staging.stage([contactNamed('Ada')]);
    await staging.commit();
    expect(await failureOf(restoreContact(database, committed, erased))).to.equal('conflict');
    expect(await everybodyIn(database)).to.have.lengthOf(2);
  });

  it('finds nobody twice', async () => {
    await eraseContact(database, committed, ada.id);
    expect(await failureOf(eraseContact(database, committed, ada.id))).to.equal('not-found');
    expect(await failureOf(eraseContact(database, committed, 'nobody' as ContactId))).to.equal('not-found');
  });
});
