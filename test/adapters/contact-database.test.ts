import { expect } from '@open-wc/testing';
import '../../src/adapters/indexeddb/indexeddb-facets.js';
import { openIndexedDb } from '../../src/adapters/indexeddb/open-indexeddb.js';
import type { IndexedDbAdapter } from '../../src/adapters/indexeddb/indexeddb-adapter.js';
import type { TaskProgress } from '../../src/adapters/indexeddb/worker-tasks.js';
import { deleteContacts, exportContacts, importContacts, readCsvColumns } from '../../src/database.js';
import type { ContactError } from '../../src/domain/contact-error.js';
import type { ContactId } from '../../src/domain/contact.js';
import { parseIdentity } from '../../src/domain/identity.js';
import { card } from '../formats/cards.js';
import { itWithBusyPage } from '../support/engines.js';
import { deleteDatabases, newName } from './indexeddb-harness.js';

const { signal } = new AbortController();

const cards = (...texts: string[]) => texts.join('');
const file = (text: string, name = 'people.vcf') => new File([text], name);
const person = (uid: string, name: string, number: string) =>
  card('4.0', `UID:${uid}`, `FN:${name}`, `TEL:${number}`);

async function using<Result>(
  src: string,
  work: (adapter: IndexedDbAdapter) => Promise<Result>,
): Promise<Result> {
  const adapter = await openIndexedDb({ src, region: 'SE' });
  try {
    return await work(adapter);
  } finally {
    adapter.close();
  }
}

/** More than is read at once. */
const many = 4000;
const manyPeople = () =>
  cards(...Array.from({ length: many }, (_, i) => person(`p${i}`, `Person ${i}`, `+4670${1_000_000 + i}`)));

const whoHas = (src: string, number: string) =>
  using(src, async (adapter) => {
    const { matches } = await adapter.find([await parseIdentity(number)], { signal, limit: 9 });
    return matches.map(({ contact }) => contact.name.full);
  });

const everybody = (src: string) =>
  using(src, async (adapter) => {
    const { items } = await adapter.search({}, { signal, limit: 100_000 });
    return items.map(({ name }) => name.full);
  });

/** But for the revisions, which each database gives. */
const whole = (src: string) =>
  using(src, async (adapter) => {
    const { items } = await adapter.search({}, { signal, limit: 100 });
    return items.map(({ revision: _, ...contact }) => contact);
  });

const rejectionOf = (promise: Promise<unknown>): Promise<ContactError> =>
  promise.then(
    () => expect.fail('it did not reject'),
    (error: ContactError) => error,
  );

describe('importContacts', () => {
  after(deleteDatabases);

  it('brings the contacts of a file, and says how many', async () => {
    const src = newName();
    const text = cards(person('a', 'Anna Berg', '070-123 45 67'), person('b', 'Bo Ek', '+390612345678'));
    const report = await importContacts(file(text), { src, region: 'SE' });
    expect(report).to.deep.equal({
      ...{ created: 2, updated: 0, unchanged: 0, kept: 0, history: 0 },
      refused: [],
    });
    expect(await whoHas(src, '+46701234567')).to.deep.equal(['Anna Berg']);
  });

  it('replaces a contact of the same UID, and leaves one that is the same', async () => {
    const src = newName();
    const bo = person('b', 'Bo Ek', '+390612345678');
    await importContacts(file(cards(person('a', 'Anna Berg', '+46701234567'), bo)), { src });
    const report = await importContacts(file(cards(person('a', 'Anna Ek', '+46701234568'), bo)), { src });
    expect(report).to.include({ created: 0, updated: 1, unchanged: 1, kept: 0 });
    expect(await whoHas(src, '+46701234567')).to.deep.equal([]);
    expect(await whoHas(src, '+46701234568')).to.deep.equal(['Anna Ek']);
    expect(await everybody(src)).to.have.members(['Anna Ek', 'Bo Ek']);
  });

  it('lists what it refuses with line and reason, and brings the rest', async () => {
    const src = newName();
    const text = cards(
      person('a', 'Anna Berg', '+46701234567'),
      card('4.0', 'FN:Bo Ek').replace('4.0', '9.0'),
    );
    const { created, refused } = await importContacts(file(text), { src });
    expect(created).to.equal(1);
    expect(refused).to.have.length(1);
    expect(refused[0]?.line).to.equal(text.slice(0, text.lastIndexOf('BEGIN')).split('\n').length);
    expect(refused[0]?.reason).to.match(/VERSION/);
  });

  it('brings the earlier interactions of a JSON file', async () => {
    const src = newName();
    const interaction = { id: 'i1', channel: 'voice', direction: 'inbound', at: '2026-01-02T03:04:05Z' };
    const text = JSON.stringify({
      contacts: [{ id: 'a', name: 'Anna Berg' }],
      history: [{ ...interaction, about: ['070-123 45 67'] }],
    });
    const { history } = await importContacts(file(text, 'people.json'), { src, region: 'SE' });
    expect(history).to.equal(1);
    const identity = await parseIdentity('+46701234567');
    const past = await using(src, (adapter) => adapter.history.list({ identity }, { signal, limit: 9 }));
    expect(past.items.map(({ id }) => id)).to.deep.equal(['i1']);
  });

  it('tells how far it is', async () => {
    const heard: TaskProgress[] = [];
    const options = { src: newName(), progress: (progress: TaskProgress) => heard.push(progress) };
    await importContacts(file(manyPeople()), options);
    expect(heard.length).to.be.greaterThan(1);
    expect(heard.map(({ share }) => share)).to.deep.equal(heard.map(({ share }) => share).toSorted());
    expect(heard.at(-1)).to.deep.equal({ share: 1, contacts: many, refused: 0 });
  });

  it('leaves all as it was when it is stopped, and can begin again', async () => {
    const src = newName();
    await importContacts(file(person('a', 'Anna Berg', '+46701234567')), { src });
    const text = cards(person('a', 'Anna Ek', '+46701234568'), manyPeople());
    const stop = new AbortController();
    const importing = importContacts(file(text), {
      ...{ src, signal: stop.signal },
      progress: () => stop.abort(new Error('Stopped by hand')),
    });
    expect((await rejectionOf(importing)).message).to.equal('Stopped by hand');
    expect(await everybody(src)).to.deep.equal(['Anna Berg']);
    expect(await whoHas(src, '+46701234567')).to.deep.equal(['Anna Berg']);
    expect((await importContacts(file(text), { src })).created).to.equal(many);
    expect(await whoHas(src, '+46701234568')).to.deep.equal(['Anna Ek']);
  });

  itWithBusyPage('is not stopped any more once all of it is there', async () => {
    const src = newName();
    const stop = new AbortController();
    const progress = ({ share }: { share: number }) => {
      if (share < 1) return;
      const end = performance.now() + 500;
      while (performance.now() < end); // The page is busy, and hears of the end later.
      stop.abort(new Error('Stopped by hand'));
    };
    const text = cards(person('a', 'Anna Berg', '+46701234567'));
    const report = await importContacts(file(text), { src, signal: stop.signal, progress });
    expect(report.created).to.equal(1);
    expect(await everybody(src)).to.deep.equal(['Anna Berg']);
  });

  it('lets go of the database whenever it is stopped', async () => {
    for (let round = 0; round < 8; round += 1) {
      const src = newName();
      const importing = importContacts(file(manyPeople()), { src, signal: AbortSignal.timeout(20 * round) });
      await importing.catch(() => undefined);
      await deleteContacts(src);
      expect(await everybody(src)).to.deep.equal([]);
    }
  });

  it('leaves all as it was when the file turns out to be none', async () => {
    const src = newName();
    await importContacts(file(person('a', 'Anna Berg', '+46701234567')), { src });
    const cut = JSON.stringify([{ id: 'a', name: 'Anna Ek' }]).slice(0, -1);
    const error = await rejectionOf(importContacts(file(cut, 'people.json'), { src }));
    expect(error).to.include({ name: 'ContactError', code: 'invalid' });
    expect(await everybody(src)).to.deep.equal(['Anna Berg']);
  });

  it('is refused while another import into the database is under way', async () => {
    const src = newName();
    const first = importContacts(file(person('a', 'Anna Berg', '+46701234567')), { src });
    const error = await rejectionOf(importContacts(file(person('b', 'Bo Ek', '+46701234568')), { src }));
    expect(error).to.include({ code: 'unavailable' });
    await first;
    expect(await everybody(src)).to.deep.equal(['Anna Berg']);
  });

  it('says so where the browser refuses storage to the page, and so its locks', async () => {
    const { request } = LockManager.prototype;
    LockManager.prototype.request = () => Promise.reject(new DOMException('Denied', 'SecurityError'));
    try {
      const error = await rejectionOf(importContacts(file(''), { src: newName() }));
      expect(error).to.include({ name: 'ContactError', code: 'storage', storage: 'refused' });
    } finally {
      LockManager.prototype.request = request;
    }
  });

  it('needs the name of a database', async () => {
    expect(await rejectionOf(importContacts(file(''), { src: '' }))).to.include({ code: 'invalid' });
  });

  it('keeps what an agent has saved while the file was read', async () => {
    const src = newName();
    const anna = person('a', 'Anna Berg', '+46701234567');
    await importContacts(file(anna), { src });
    let editing: Promise<unknown> | undefined;
    const edit = () =>
      using(src, async (adapter) => {
        const seen = await adapter.get('a' as ContactId, { signal });
        return adapter.editing.update(seen, { title: 'Chief' }, { signal, key: 'k' });
      });
    await importContacts(file(cards(manyPeople(), anna.replace('FN:Anna Berg', 'FN:Anna Ek'))), {
      ...{ src, progress: ({ share }: TaskProgress) => share < 1 && (editing ??= edit()) },
    });
    await editing;
    const saved = await using(src, (adapter) => adapter.get('a' as ContactId, { signal }));
    expect(saved).to.deep.include({ title: 'Chief' });
    expect((await everybody(src)).filter((name) => name.startsWith('Anna'))).to.have.length(1);
  });
});

describe('exportContacts', () => {
  after(deleteDatabases);

  for (const format of ['vcard', 'csv'] as const)
    it(`gives a file, ${format}, that another database is the same after`, async () => {
      const [src, other] = [newName(), newName()];
      const anna = { id: 'a', name: 'Anna Berg', phones: [{ value: '070-123 45 67', label: 'mobile' }] };
      const fields = { customerNumber: 'K-17', vip: true, tags: ['x', 'y'] };
      const contacts = [
        { ...anna, fields },
        { id: 'b', name: '=Bo, "Ek"', languages: ['sv'] },
      ];
      await importContacts(file(JSON.stringify(contacts), 'people.json'), { src, region: 'SE' });
      const exported = await exportContacts({ src, format });
      const name = format === 'csv' ? 'people.csv' : 'people.vcf';
      const { refused } = await importContacts(new File([exported], name), { src: other, region: 'SE' });
      expect(refused).to.deep.equal([]);
      expect(await whole(other)).to.deep.equal(await whole(src));
      expect(await whole(other)).to.have.length(2);
    });

  it('gives everybody, and tells how far it is', async () => {
    const src = newName();
    await importContacts(file(manyPeople()), { src });
    const heard: TaskProgress[] = [];
    const exported = await exportContacts({ src, format: 'vcard', progress: (each) => heard.push(each) });
    expect((await exported.text()).match(/^BEGIN:VCARD/gm)).to.have.length(many);
    expect(heard.at(-1)).to.deep.equal({ share: 1, contacts: many, refused: 0 });
  });
});

describe('readCsvColumns', () => {
  it('tells what the columns of a CSV seem to hold', async () => {
    const columns = await readCsvColumns(
      file('Name;Mobile;Shoe size\nAnna Berg;070-123 45 67;38\n', 'x.csv'),
    );
    expect(columns?.map(({ heading, sample }) => [heading, sample])).to.deep.equal([
      ['Name', 'Anna Berg'],
      ['Mobile', '070-123 45 67'],
      ['Shoe size', '38'],
    ]);
    expect(columns?.map(({ target }) => target)).to.include.members(['name.full', 'fields.Shoe size']);
  });

  it('has none of another file', async () => {
    expect(await readCsvColumns(file(person('a', 'Anna Berg', '+46701234567')))).to.equal(undefined);
  });
});

describe('deleteContacts', () => {
  after(deleteDatabases);

  it('deletes everybody, though a card has the database open', async () => {
    const src = newName();
    await importContacts(file(person('a', 'Anna Berg', '+46701234567')), { src });
    const adapter = await openIndexedDb({ src, region: 'SE' });
    await deleteContacts(src);
    const found = await adapter.find([await parseIdentity('+46701234567')], { signal, limit: 9 });
    expect(found).to.deep.equal({ matches: [], more: false, isSourceEmpty: true });
    adapter.close();
  });
});
