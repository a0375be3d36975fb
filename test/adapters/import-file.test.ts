import { expect } from '@open-wc/testing';
import { importFile } from '../../src/adapters/indexeddb/import-file.js';
import { Database } from '../../src/storage/database.js';
import { newStorageError } from '../../src/storage/storage-error.js';
import { everybodyIn } from '../support/stored.js';
import { card } from '../formats/cards.js';
import { deleteDatabases, newName } from './indexeddb-harness.js';

const options = { region: undefined, columns: undefined, report: () => undefined };
const cardOf = (name: string) => new File([card('4.0', 'UID:a', `FN:${name}`)], 'people.vcf');

/** From then on the disk is full: nothing can be written, not even what is to be tidied away. */
function fillDiskAfterCommit(database: Database): void {
  const write = database.write.bind(database);
  let isCommitted = false;
  database.write = async (work, durability) => {
    if (isCommitted) throw newStorageError('full');
    const result = await write(work, durability);
    const imports = await database.read((reading) => reading.objectStore('imports').getAll());
    isCommitted = imports.length > 1 && imports.every(({ state }) => state === 'committed');
    return result;
  };
}

describe('An import that is committed', () => {
  after(deleteDatabases);

  it('has happened, though nothing can be tidied away any more', async () => {
    const database = await Database.open(newName());
    await importFile(database, cardOf('Anna Berg'), options);
    fillDiskAfterCommit(database);
    const report = await importFile(database, cardOf('Anna Ek'), options);
    expect(report).to.include({ created: 0, updated: 1 });
    expect(await everybodyIn(database)).to.deep.equal([['a', 'Anna Ek']]);
    database.close();
  });
});

describe('An import of very short rows', () => {
  after(deleteDatabases);

  it('counts them all, however many are refused at once', async () => {
    const database = await Database.open(newName());
    const rows = 400_000;
    const { created, refused } = await importFile(
      database,
      new File([`Name\n${'x\n'.repeat(rows)}`], 'people.csv'),
      options,
    );
    expect([created, refused.length]).to.deep.equal([1, rows - 1]);
    database.close();
  });

  it('brings them all, however many come at once', async () => {
    const database = await Database.open(newName());
    const names = Array.from({ length: 60_000 }, (_, position) => position.toString(36));
    const { created } = await importFile(database, new File(['Name\n', names.join('\n')], 'a.csv'), options);
    expect(created).to.equal(names.length);
    database.close();
  });
});
