import { expect } from '@open-wc/testing';
import { importContacts } from '../../src/adapters/indexeddb/contact-database.js';
import { whenAlone } from '../../src/adapters/indexeddb/import-lock.js';
import { openIndexedDb } from '../../src/adapters/indexeddb/open-indexeddb.js';
import { Database } from '../../src/storage/database.js';
import { Staging } from '../../src/storage/staging.js';
import { deleteDatabases, newName } from '../adapters/indexeddb-harness.js';
import { CardHarness } from '../support/card-harness.js';
import { crowd, crowdFile, mobileOf, personAt } from '../support/crowd.js';

const earlier = 500;
/** Half of those who are there already, and others. */
const imported = { from: 250, count: 5_000 };
const { signal } = new AbortController();

describe('An import while cards are used', () => {
  let src: string;
  let first: CardHarness;
  let second: CardHarness;

  beforeEach(async () => {
    src = newName();
    const database = await Database.open(src);
    const staging = await Staging.begin(database);
    await staging.stage(crowd(0, earlier, 'Before'));
    await staging.commit();
    database.close();
    const inputs = { adapter: 'indexeddb', src };
    first = await CardHarness.show(inputs);
    second = await CardHarness.show(inputs);
  });

  after(deleteDatabases);

  /** What a card shows of the person at a position: the title that was imported, or that nobody has the number. */
  async function seen(card: CardHarness, position: number): Promise<string> {
    const lookups = card.told('contact-lookup-finished').length;
    await card.set({ interactionId: crypto.randomUUID(), phone: mobileOf(position) });
    await card.until(() => card.told('contact-lookup-finished').length > lookups, 'the look-up');
    await card.rest();
    const { name } = personAt(position);
    if (card.text.includes('No contact has this number')) return 'nobody';
    const title = ['Before', 'Imported', 'Edited'].find((each) => card.text.includes(each));
    return card.heading === name.full && title ? title : card.text;
  }

  /** What is shown of somebody whom the import replaces, and of somebody whom it brings, on the two cards by turns. */
  async function* seenWhile(work: Promise<unknown>): AsyncGenerator<string> {
    let isDone = false;
    void work.finally(() => (isDone = true)).catch(() => undefined);
    for (let i = 0; !isDone; i += 1) {
      yield seen(i % 2 ? first : second, imported.from + (i % 200));
      yield seen(i % 2 ? second : first, earlier + ((i * 97) % 4_000));
    }
  }

  it('is seen by all cards at once, and by none before', async () => {
    const file = crowdFile(imported.from, imported.count, 'Imported');
    const importing = importContacts(file, { src });
    const observed: string[] = [];
    for await (const each of seenWhile(importing)) observed.push(each);
    await importing;
    observed.push(await seen(first, imported.from), await seen(second, earlier));
    const firstOfImport = observed.indexOf('Imported');
    const [before, since] = [observed.slice(0, firstOfImport), observed.slice(firstOfImport)];
    expect(new Set(before)).to.have.keys('Before', 'nobody');
    expect(new Set(since)).to.have.keys('Imported');
  });

  it('shows nobody in two versions, though the former ones are yet to be deleted', async () => {
    // Or a card that has just been opened may take what is staged for left over.
    await whenAlone(src, async () => {
      const database = await Database.open(src);
      const staging = await Staging.begin(database);
      await staging.stage(crowd(imported.from, 512, 'Imported'));
      expect(await seen(first, imported.from)).to.equal('Before');
      await staging.commit();
      database.close();
    });
    expect(await seen(first, imported.from)).to.equal('Imported');
    expect(await seen(second, imported.from)).to.equal('Imported');
  });

  it('leaves what an agent changes meanwhile', async () => {
    const agents = await openIndexedDb({ src });
    const contact = await agents.get(personAt(imported.from).id, { signal });
    const importing = importContacts(crowdFile(imported.from, imported.count, 'Imported'), { src });
    await hasBegun(src);
    await agents.editing.update(contact, { title: 'Edited' }, { signal, key: 'once' });
    expect(await seen(first, imported.from)).to.equal('Edited');
    const report = await importing;
    agents.close();
    expect(await seen(second, imported.from)).to.equal('Edited');
    expect(report).to.include({ kept: 1, updated: earlier - imported.from - 1 });
  });
});

/** The file is read; nothing of it is there yet. */
async function hasBegun(src: string): Promise<void> {
  const database = await Database.open(src);
  let isStaged: boolean;
  do {
    const imports = await database.read((reading) => reading.objectStore('imports').getAll());
    isStaged = imports.some(({ state }) => state === 'staged');
  } while (!isStaged);
  database.close();
}
