import { expect } from '@open-wc/testing';
import type { Contact, ContactId } from '../../src/domain/contact.js';
import { CommittedImports } from '../../src/storage/committed-imports.js';
import { ContactStore } from '../../src/storage/contact-store.js';
import { Database } from '../../src/storage/database.js';
import { type Erased, eraseContact, restoreContact } from '../../src/storage/erasing.js';
import { ofInteraction } from '../../src/domain/subject-keys.js';
import { HistoryStore } from '../../src/storage/history-store.js';
import { Staging } from '../../src/storage/staging.js';
import { tidy } from '../../src/storage/tidying.js';
import { deleteDatabases, newName } from '../adapters/indexeddb-harness.js';
import { contactNamed } from '../support/contacts.js';
import { emptyStorageOf, failureOf } from '../support/storage.js';
import { atOnce, crowd, everybodyIn, heldIn, storesOf } from '../support/stored.js';

const named = (id: string, full: string) => contactNamed(id, undefined, { name: { full } });
const past = (id: string) => ({
  interaction: { id, channel: 'voice', direction: 'inbound', at: '2026-01-02T03:04:05Z' } as const,
  about: [],
});

describe('An import', () => {
  let name: string;
  let database: Database;
  beforeEach(async () => {
    name = newName();
    database = await Database.open(name);
  });
  afterEach(() => database.close());
  after(deleteDatabases);

  async function imported(...contacts: readonly Contact[]): Promise<Staging> {
    const staging = await Staging.begin(database);
    await staging.stage(contacts);
    await staging.commit();
    return staging;
  }

  /** As an agent writes: with a revision that is no import's. */
  const edit = (contact: Contact) =>
    new ContactStore(database).put(
      { ...contact, revision: crypto.randomUUID(), updated: new Date().toISOString() },
      { key: crypto.randomUUID() },
    );
  const erase = (id: string) => eraseContact(storesOf(database), id as ContactId);
  const restore = (erased: Erased) => restoreContact(storesOf(database), erased);

  it('is seen by nobody before it is committed, and whole afterwards', async () => {
    await imported(named('ada', 'Ada'));
    const staging = await Staging.begin(database);
    await staging.stage([...crowd(atOnce), named('ada', 'Ada Lovelace')]);
    await staging.stage(crowd(atOnce, 'y'));
    expect(await everybodyIn(database)).to.deep.equal([['ada', 'Ada']]);
    await staging.commit();
    const everybody = new Map(await everybodyIn(database));
    expect([everybody.size, everybody.get('ada')]).to.deep.equal([2 * atOnce + 1, 'Ada Lovelace']);
    expect(staging.counts).to.include({ created: 2 * atOnce, updated: 1, unchanged: 0, kept: 0 });
  });

  it('leaves as it is what it brings again, word for word', async () => {
    await imported(...crowd(40));
    const { counts } = await imported(...crowd(40));
    expect(counts).to.include({ created: 0, updated: 0, unchanged: 40, kept: 0 });
    expect(await heldIn(database)).to.include({ contacts: 40, marks: 0 });
  });

  it('replaces whom an earlier one has replaced already, also where nobody has tidied up', async () => {
    for (const full of ['Ada', 'Ada King', 'Ada Lovelace']) {
      await imported(named('ada', full), ...crowd(3));
      expect((await everybodyIn(database)).filter(([id]) => id === 'ada')).to.deep.equal([['ada', full]]);
    }
  });

  it('yields to what an agent edits or erases while it runs, before it comes there or after', async () => {
    const people = ['ada', 'bo', 'cy', 'di'].map((id) => named(id, id));
    await imported(...people);
    const staging = await Staging.begin(database);
    await edit(named('ada', 'Edited before'));
    await erase('bo');
    await staging.stage([...people.map(({ id }) => named(id, 'Imported')), ...crowd(atOnce)]);
    await edit(named('cy', 'Edited after'));
    await erase('di');
    await staging.commit();
    const everybody = (await everybodyIn(database)).filter(([id]) => !id.startsWith('x'));
    expect(everybody).to.deep.equal([
      ['ada', 'Edited before'],
      ['cy', 'Edited after'],
    ]);
    expect(staging.counts).to.include({ created: atOnce, updated: 2, kept: 2 });
  });

  it('replaces what an agent edited before it began', async () => {
    await imported(named('ada', 'Ada'));
    await edit({ ...named('ada', 'Edited'), updated: '2026-01-02T03:04:05Z' });
    await new Promise((resolve) => setTimeout(resolve, 2));
    await imported(named('ada', 'Imported'));
    expect(await everybodyIn(database)).to.deep.equal([['ada', 'Imported']]);
  });

  it('leaves whom an agent puts back while it runs, once', async () => {
    await imported(named('ada', 'Ada'), named('bo', 'Bo'));
    const erasedBefore = await erase('ada');
    const staging = await Staging.begin(database);
    const erasedMeanwhile = await erase('bo');
    await restore(erasedBefore);
    await restore(erasedMeanwhile);
    await staging.stage([named('ada', 'Imported'), named('bo', 'Imported')]);
    await staging.commit();
    expect(await everybodyIn(database)).to.have.deep.members([
      ['ada', 'Ada'],
      ['bo', 'Bo'],
    ]);
    expect(staging.counts).to.include({ created: 0, updated: 0, kept: 2 });
  });

  it('yields as well to what an agent does while it looks through who is there', async () => {
    await imported(named('ada', 'Ada'), named('bo', 'Bo'));
    const erased = await erase('ada');
    const beginning = Staging.begin(database);
    await Promise.all([restore(erased), edit(named('bo', 'Edited'))]);
    const staging = await beginning;
    await staging.stage([named('ada', 'Imported'), named('bo', 'Imported')]);
    await staging.commit();
    await tidy(database);
    expect(await everybodyIn(database)).to.have.deep.members([
      ['ada', 'Ada'],
      ['bo', 'Edited'],
    ]);
    expect(staging.counts).to.include({ created: 0, updated: 0, kept: 2 });
  });

  it('is lost, and says so, when the browser empties the storage that it writes to', async () => {
    const staging = await Staging.begin(database);
    await staging.stage(crowd(atOnce));
    await emptyStorageOf(name);
    expect(await failureOf(staging.commit())).to.equal('storage/lost');
    expect(await failureOf(staging.stage(crowd(atOnce, 'y')))).to.equal('storage/lost');
    expect(await failureOf(staging.stageHistory([past('h1')]))).to.equal('storage/lost');
    await imported(named('ada', 'Ada'));
    expect(await heldIn(database)).to.deep.include({ contacts: 1, history: 0, imports: ['committed'] });
  });

  it('brings history that is seen only with it, and once', async () => {
    const history = new HistoryStore(database, new CommittedImports());
    const staging = await Staging.begin(database);
    await staging.stageHistory([past('h1'), past('h2')]);
    await staging.stageHistory([past('h2')]);
    expect(await history.list(ofInteraction('h1'))).to.deep.equal([]);
    await staging.commit();
    expect(await history.list(ofInteraction('h1'))).to.have.lengthOf(1);
    expect(staging.counts.history).to.equal(2);
  });

  it('brings the history, too, that a stopped one has left', async () => {
    const stopped = await Staging.begin(database);
    await stopped.stageHistory([past('h1')]);
    const staging = await Staging.begin(database);
    await staging.stageHistory([past('h1')]);
    await staging.commit();
    await tidy(database);
    const history = new HistoryStore(database, new CommittedImports());
    expect(await history.list(ofInteraction('h1'))).to.have.lengthOf(1);
    expect(staging.counts.history).to.equal(1);
  });
});
