import { expect } from '@open-wc/testing';
import { Database } from '../../src/storage/database.js';
import { Staging } from '../../src/storage/staging.js';
import { tidy } from '../../src/storage/tidying.js';
import { deleteDatabases, newName } from '../adapters/indexeddb-harness.js';
import { contactNamed } from '../support/contacts.js';
import { atOnce, crowd, everybodyIn, heldIn } from '../support/stored.js';

const past = (id: string) => ({
  interaction: { id, channel: 'voice', direction: 'inbound', at: '2026-01-02T03:04:05Z' } as const,
  about: [],
});
const renamed = crowd(atOnce).map((contact) => ({ ...contact, title: 'Another' }));

describe('Tidying up', () => {
  let name: string;
  let database: Database;
  beforeEach(async () => {
    name = newName();
    database = await Database.open(name);
    const staging = await Staging.begin(database);
    await staging.stage(crowd(atOnce));
    await staging.stageHistory([past('h1')]);
    await staging.commit();
  });
  afterEach(() => database.close());
  after(deleteDatabases);

  it('leaves nothing of an import that was stopped', async () => {
    const everybody = await everybodyIn(database);
    const before = await heldIn(database);
    const stopped = await Staging.begin(database);
    await stopped.stage([...renamed, ...crowd(atOnce, 'y')]);
    await stopped.stageHistory(Array.from({ length: 100 }, (_, position) => past(`p${position}`)));
    expect(await heldIn(database)).to.include({ contacts: 3 * atOnce, marks: atOnce, history: 101 });
    await tidy(database);
    expect(await heldIn(database)).to.deep.equal(before);
    expect(await everybodyIn(database)).to.deep.equal(everybody);
  });

  it('leaves no version that an import has replaced', async () => {
    const staging = await Staging.begin(database);
    await staging.stage(renamed);
    await staging.commit();
    const everybody = await everybodyIn(database);
    expect(await heldIn(database)).to.include({ contacts: 2 * atOnce, marks: atOnce });
    await tidy(database);
    expect(await heldIn(database)).to.include({ contacts: atOnce, marks: 0, markedBlocks: 0 });
    expect(await everybodyIn(database)).to.deep.equal(everybody);
  });

  it('may be done by two at once', async () => {
    const stopped = await Staging.begin(database);
    await stopped.stage([...renamed, ...crowd(4 * atOnce, 'y')]);
    const another = await Database.open(name);
    await Promise.all([tidy(database), tidy(another)]);
    another.close();
    expect(await heldIn(database)).to.include({ contacts: atOnce, marks: 0, history: 1 });
  });

  it('forgets the keys of writes after a month', async () => {
    const days = (count: number) => Date.now() - count * 86_400_000;
    const write = (key: string, at: number) =>
      database.write((writing) =>
        writing.objectStore('writes').put({ key, contactId: contactNamed('X').id, at }),
      );
    await write('long ago', days(31));
    await write('lately', days(29));
    await tidy(database);
    const keys = await database.read((reading) => reading.objectStore('writes').getAllKeys());
    expect(keys).to.deep.equal(['lately']);
  });
});
