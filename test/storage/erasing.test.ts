import { expect } from '@open-wc/testing';
import type { Contact, ContactId } from '../../src/domain/contact.js';
import { CommittedImports } from '../../src/storage/committed-imports.js';
import { Database } from '../../src/storage/database.js';
import { eraseContact, restoreContact } from '../../src/storage/erasing.js';
import type { Message } from '../../src/domain/message.js';
import type { Note } from '../../src/domain/note.js';
import { aboutContact, aboutIdentity } from '../../src/domain/subject-keys.js';
import { type InteractionAbout, HistoryStore } from '../../src/storage/history-store.js';
import { Staging } from '../../src/storage/staging.js';
import { tidy } from '../../src/storage/tidying.js';
import { deleteDatabases, newName } from '../adapters/indexeddb-harness.js';
import { contactNamed } from '../support/contacts.js';
import { emptyStorageOf, failureOf } from '../support/storage.js';
import { storesOf, everybodyIn, heldIn } from '../support/stored.js';

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
  let parts: ReturnType<typeof storesOf>;
  const committed = new CommittedImports();
  beforeEach(async () => {
    name = newName();
    database = await Database.open(name);
    parts = storesOf(database, committed);
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
    const erased = await eraseContact(parts, ada.id);
    expect(erased.history).to.have.lengthOf(3);
    expect(await historyLeft()).to.deep.equal(['with somebody else', 'with the shared number']);
    expect(await everybodyIn(database)).to.deep.equal([['bo', 'Bo']]);
  });

  it('takes along notes and messages that are about nobody else, and gives them back', async () => {
    const note = (id: string, contactIds: ContactId[], recipients: ContactId[] = []): Note => ({
      ...{ id, text: id, author: { name: 'Marta' }, at: '2026-01-02T03:04:05Z', interactionId: 'id 1' },
      ...{ contactIds, recipients },
    });
    const message = (id: string, to: string, contactId?: ContactId): Message => ({
      ...{ id, channel: 'sms', to, text: id, author: { name: 'Marta' }, at: '2026-01-02T03:04:05Z' },
      ...{ delivery: 'queued', interactionId: 'id 1', ...(contactId && { contactId }) },
    });
    const notes = [
      note('a: hers', [ada.id], [bo.id]),
      note('b: of both', [bo.id, ada.id]),
      note('c: for her', [], [ada.id]),
      note('d: of the other', [bo.id]),
    ];
    const messages = [
      message('a: to her', shared, ada.id),
      message('b: to her number', own),
      message('c: to the shared number', shared),
      message('d: to the other', own, bo.id),
    ];
    for (const each of notes) await parts.notes.write({ id: each.id }, () => each);
    for (const each of messages) await parts.messages.write({ id: each.id }, () => each);

    const erased = await eraseContact(parts, ada.id);
    const left = (await parts.notes.all()).map(({ id, contactIds, recipients }) => [
      id,
      ...contactIds,
      ...recipients,
    ]);
    expect(left).to.deep.equal([['b: of both', bo.id], ['c: for her'], ['d: of the other', bo.id]]);
    expect(await parts.notes.about(aboutContact(ada.id))).to.deep.equal([]);
    expect(await parts.messages.all()).to.deep.equal(messages.slice(2));

    const changed = { ...notes[1]!, text: 'Changed since.', contactIds: [bo.id] };
    await parts.notes.write({ id: changed.id }, () => changed);
    await parts.notes.write({ id: notes[2]!.id }, () => undefined);
    await restoreContact(parts, erased);
    expect(await parts.notes.all()).to.deep.equal([
      notes[0],
      { ...changed, contactIds: [bo.id, ada.id] },
      notes[3],
    ]);
    expect(await parts.messages.all()).to.deep.equal(messages);
  });

  it('takes along a shared number’s history with the last who has it', async () => {
    await eraseContact(parts, ada.id);
    await eraseContact(parts, bo.id);
    expect(await historyLeft()).to.deep.equal(['with somebody else']);
    expect(await heldIn(database)).to.include({ contacts: 0 });
  });

  it('is undone whole, and once', async () => {
    const before = await historyLeft();
    const erased = await eraseContact(parts, ada.id);
    await restoreContact(parts, erased);
    expect(await failureOf(restoreContact(parts, erased))).to.equal('conflict');
    expect(await everybodyIn(database)).to.have.deep.members([
      ['ada', 'Ada'],
      ['bo', 'Bo'],
    ]);
    expect(await historyLeft()).to.deep.equal(before);
    const found = await new HistoryStore(database, committed).list(aboutIdentity(`phone:${own}`));
    expect(found.map(({ id }) => id)).to.deep.equal(['with the own number']);
  });

  it('is undone whole though the browser has emptied the storage since', async () => {
    const erased = await eraseContact(parts, ada.id);
    await emptyStorageOf(name);
    await restoreContact(parts, erased);
    await tidy(database);
    expect(await everybodyIn(database)).to.deep.equal([['ada', 'Ada']]);
    const found = await new HistoryStore(database, committed).list(aboutIdentity(`phone:${own}`));
    expect(found.map(({ id }) => id)).to.deep.equal(['with the own number']);
  });

  it('is not undone where an import has brought the contact anew', async () => {
    const erased = await eraseContact(parts, ada.id);
    const staging = await Staging.begin(database);
    await staging.stage([contactNamed('Ada')]);
    await staging.commit();
    expect(await failureOf(restoreContact(parts, erased))).to.equal('conflict');
    expect(await everybodyIn(database)).to.have.lengthOf(2);
  });

  it('finds nobody twice', async () => {
    await eraseContact(parts, ada.id);
    expect(await failureOf(eraseContact(parts, ada.id))).to.equal('not-found');
    expect(await failureOf(eraseContact(parts, 'nobody' as ContactId))).to.equal('not-found');
  });
});
