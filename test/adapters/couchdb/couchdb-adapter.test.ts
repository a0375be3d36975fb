import { expect } from '@open-wc/testing';
import { openCouchDb } from '../../../src/adapters/couchdb/open-couchdb.js';
import { contactDocument, noteDocument } from '../../../src/couchdb.js';
import type { ContactError } from '../../../src/domain/contact-error.js';
import type { Contact, ContactId } from '../../../src/domain/contact.js';
import { type Identity, parseIdentity } from '../../../src/domain/identity.js';
import { samples } from '../../../src/testing/sample-contacts.js';
import { sampleNotes } from '../../../src/testing/sample-work.js';
import { FakeService } from '../../support/fake-service.js';

const src = 'https://couchdb.example/contacts';
const { anna, bosse } = samples;
const { signal } = new AbortController();

const failureOf = (asking: Promise<unknown>) =>
  asking.then(
    () => expect.fail('It did not fail'),
    (error: unknown) => error as ContactError,
  );

describe('contacts in CouchDB', () => {
  const service = FakeService.forSuite();
  const answer = (value: unknown, status = 200) => (service.answer = () => Response.json(value, { status }));
  const warnings: string[] = [];
  beforeEach(() => (warnings.length = 0));
  const open = (getToken?: () => Promise<string>) =>
    openCouchDb({ src, region: 'SE', getToken, warn: (message) => warnings.push(message) });

  const stored = async (contact: Contact, rest: object = {}) => ({
    ...(await contactDocument(contact, { region: 'SE' })),
    ...{ _rev: '1-a', ...rest },
  });
  const row = (doc: { _id: string }, key: unknown = null) => ({ id: doc._id, key, value: null, doc });
  const looked = (doc: object) => ({ rows: [{ value: { rev: '1-a' }, doc }] });

  describe('are asked for', () => {
    const findAnna = async () =>
      open().find([await parseIdentity('070-174 06 05', { region: 'SE' })], { signal, limit: 9 });

    it('by keys that are in no address', async () => {
      answer({ total_rows: 1, rows: [row(await stored(anna), '*1740605')] });
      const { matches } = await findAnna();
      expect(matches.map(({ contact, certainty }) => [contact.id, certainty])).to.deep.equal([
        [anna.id, 'exact'],
      ]);
      const [asked] = service.asked as [Request];
      const view = `${src}/_design/contact-card-1/_view/keys`;
      expect([asked.method, asked.url]).to.deep.equal(['POST', view]);
      expect(((await asked.json()) as { keys: unknown }).keys).to.deep.equal(['*1740605']);
    });

    it('by an id that is in no address', async () => {
      answer(looked(await stored(anna)));
      expect((await open().get(anna.id, { signal })).revision).to.equal('1-a');
      const [asked] = service.asked as [Request];
      expect(asked.url).to.equal(`${src}/_all_docs?include_docs=true&conflicts=true`);
      expect(await asked.json()).to.deep.equal({ keys: [`contact:${anna.id}`] });
    });

    it('once more where nobody is found, for whether there is anybody', async () => {
      service.answer = ({ url }) => Response.json({ total_rows: url.endsWith('/names') ? 0 : 0, rows: [] });
      expect((await findAnna()).isSourceEmpty).to.equal(true);
      service.answer = ({ url }) => Response.json({ total_rows: url.endsWith('/names') ? 1 : 0, rows: [] });
      expect((await findAnna()).isSourceEmpty).to.equal(undefined);
    });

    it('with a token', async () => {
      answer({ rows: [] });
      await open(async () => 'Basic bWFydGE6cHc=').search({}, { signal, limit: 9 });
      expect(service.asked[0]?.headers.get('Authorization')).to.equal('Basic bWFydGE6cHc=');
    });
  });

  describe('of a database that is not set up', () => {
    const get = () => open().get(anna.id, { signal });
    const search = () => open().search({}, { signal, limit: 9 });

    it('are missed in words that name the design document', async () => {
      for (const reason of ['missing', 'deleted', 'missing_named_view', 'ddoc x has no view named keys']) {
        answer({ error: 'not_found', reason }, 404);
        const { code, message } = await failureOf(search());
        expect([code, message]).to.deep.equal([
          'invalid',
          'The database has no design document _design/contact-card-1, or an incomplete one: an administrator puts it there',
        ]);
      }
    });

    it('are missed in words that doubt the address', async () => {
      for (const reason of ['no_db_file', 'Database does not exist.'])
        for (const ask of [get, search]) {
          answer({ error: 'not_found', reason }, 404);
          const { code, message } = await failureOf(ask());
          expect([code, message]).to.deep.equal([
            'invalid',
            'src is the address of no database: https://example.com/contacts is one of a database contacts',
          ]);
        }
      service.answer = () => new Response('<h1>Not found</h1>', { status: 404 });
      expect((await failureOf(search())).message).to.match(/^src is the address of no database/);
    });
  });

  describe('are refused', () => {
    const statuses = [
      [400, 'invalid'],
      [401, 'unauthenticated'],
      [403, 'forbidden'],
      [409, 'conflict'],
      [412, 'conflict'],
      [429, 'rate-limited'],
      [500, 'unavailable'],
      [503, 'unavailable'],
    ] as const;
    for (const [status, code] of statuses)
      it(`with ${status} as ${code}, and the reason is not repeated`, async () => {
        answer({ error: 'x', reason: 'anna.svensson@nordanvind.example' }, status);
        const error = await failureOf(open().search({ text: 'anna' }, { signal, limit: 9 }));
        expect([error.code, error.message]).to.deep.equal([
          code,
          `The search of https://couchdb.example answers ${status}`,
        ]);
      });

    it('with the time to wait', async () => {
      service.answer = () => Response.json({}, { status: 429, headers: { 'Retry-After': '7' } });
      expect((await failureOf(open().get(anna.id, { signal }))).retryAfter).to.equal(7);
    });

    it('by an answer that is not JSON, or no answer to the question', async () => {
      service.answer = () => new Response('<h1>Anna Svensson</h1>');
      expect((await failureOf(open().search({}, { signal, limit: 9 }))).message).to.equal(
        'The search of https://couchdb.example is not JSON',
      );
      answer({ rows: [{ id: 7 }] });
      expect((await failureOf(open().search({}, { signal, limit: 9 }))).message).to.equal(
        'rows[0].id: expected a text',
      );
    });

    it('where another comes than the one that was asked for', async () => {
      answer(looked(await stored(bosse)));
      expect((await failureOf(open().get(anna.id, { signal }))).code).to.equal('invalid');
    });

    it('by a function of the database’s own', async () => {
      for (const [error, code] of [
        ['forbidden', 'forbidden'],
        ['unauthorized', 'unauthenticated'],
        ['internal_server_error', 'unavailable'],
      ]) {
        service.answer = ({ url }) =>
          Response.json(url.includes('_bulk_docs') ? [{ id: 'x', error, reason: 'Anna' }] : { rows: [{}] });
        const failure = await failureOf(open().editing.create(anna, { signal, key: 'a' }));
        expect([failure.code, failure.message]).to.deep.equal([
          code,
          'The database did not take the contact',
        ]);
      }
    });
  });

  it('are listed without what cannot be read, which is told once, and tells of nobody', async () => {
    const foreign = { ...(await stored(anna)), _id: 'person 7' };
    const broken = await stored(bosse, { contact: { name: 'Bosse', phones: 'many' } });
    answer({ rows: [row(foreign), row(broken), row(await stored(anna), ['anna', 'x'])] });
    const adapter = open();
    for (let time = 0; time < 2; time += 1) {
      const { items } = await adapter.search({}, { signal, limit: 9 });
      expect(items.map(({ id }) => id)).to.deep.equal([anna.id]);
    }
    expect(warnings).to.deep.equal(['a document is left out: _id: expected it to begin with contact:']);
    answer(looked(broken));
    const { code, message } = await failureOf(adapter.get(bosse.id, { signal }));
    expect([code, message]).to.deep.equal(['invalid', 'phones: expected a list']);
  });

  describe('of which replication has left several versions', () => {
    const inConflict = () => stored(anna, { _conflicts: ['1-b', '1-c'], writes: [], owner: 'crm' });

    it('say so', async () => {
      answer(looked(await inConflict()));
      const { fields } = await open().get(anna.id, { signal });
      expect(fields).to.deep.equal({ ...anna.fields, replicationConflicts: 2 });
    });

    it('are written without it, and with what others keep in the document', async () => {
      const document = await inConflict();
      service.answer = ({ url }) =>
        Response.json(url.includes('_bulk_docs') ? [{ id: document._id, rev: '2-d' }] : looked(document));
      const { editing } = open();
      const seen = await open().get(anna.id, { signal });
      const changes = { title: 'Chief', fields: { ...seen.fields, plan: 'M' } };
      const updated = await editing.update(seen, changes, { signal, key: 'a' });
      expect([updated.title, updated.revision]).to.deep.equal(['Chief', '2-d']);
      const { docs } = (await service.asked.at(-1)?.json()) as { docs: [Record<string, unknown>] };
      const { contact, _rev, owner, writes, _conflicts } = docs[0];
      expect((contact as Contact).fields).to.deep.equal({ ...anna.fields, plan: 'M' });
      expect([_rev, owner, writes, _conflicts]).to.deep.equal(['1-a', 'crm', ['a'], undefined]);
    });

    it('are removed with all of them', async () => {
      const document = await inConflict();
      const written: unknown[] = [];
      service.answer = async (request) => {
        if (request.url.includes('_all_docs')) return Response.json(looked(document));
        if (!request.url.includes('_bulk_docs')) return Response.json({ rows: [] });
        const { docs } = (await request.json()) as { docs: unknown[] };
        written.push(...docs);
        return Response.json(docs.map(() => ({ rev: '2-x' })));
      };
      await open().editing.remove(anna.id, { signal });
      const deleted = { _id: document._id, _deleted: true };
      expect(written).to.deep.equal(['1-a', '1-b', '1-c'].map((_rev) => ({ ...deleted, _rev })));
    });
  });

  it('are changed once for a key whose answer was lost', async () => {
    const document = await stored(anna, { _rev: '2-b', writes: ['a'] });
    answer(looked(document));
    const seen = { ...anna, revision: '1-a' };
    const updated = await open().editing.update(seen, { title: 'Chief' }, { signal, key: 'a' });
    expect(updated.revision).to.equal('2-b');
    expect(service.asked.map(({ url }) => url).filter((url) => url.includes('_bulk_docs'))).to.deep.equal([]);
  });

  it('give a note back with what its removal has left', async () => {
    const [note] = sampleNotes;
    const gone = { _id: noteDocument(note)._id, _rev: '3-c', _deleted: true, writes: ['b'] };
    service.answer = ({ url }) => {
      if (url.includes('_all_docs'))
        return Response.json({ rows: [{ value: { rev: '3-c', deleted: true }, doc: null }] });
      if (url.includes('_bulk_get')) return Response.json({ results: [{ docs: [{ ok: gone }] }] });
      return Response.json([{ rev: '4-d' }]);
    };
    const restored = await open().notes.writing.restore(note!, { signal, key: 'c' });
    expect([restored.id, restored.revision]).to.deep.equal([note!.id, '4-d']);
    const { docs } = (await service.asked.at(-1)?.json()) as { docs: [Record<string, unknown>] };
    expect([docs[0]['_rev'], docs[0]['writes']]).to.deep.equal(['3-c', ['b', 'c']]);
  });

  it('are not looked up by nobody’s number', async () => {
    answer({ total_rows: 3, rows: [] });
    const withheld: Identity = { kind: 'withheld', raw: 'anonymous' };
    expect(await open().find([withheld], { signal, limit: 9 })).to.deep.equal({ matches: [], more: false });
    expect(await open().notes.list({ identity: withheld }, { signal, limit: 9 })).to.deep.equal({
      items: [],
    });
  });

  it('are of a database that the page may ask', () => {
    for (const wrong of [
      'contacts',
      'http://couchdb.example/contacts',
      'https://a:b@couchdb.example/contacts',
    ])
      expect(() => openCouchDb({ src: wrong, warn: () => undefined })).to.throw(/^src /);
  });

  it('has ids that lead nowhere else', async () => {
    answer({ rows: [{ error: 'not_found' }] });
    for (const id of ['../_users', '_design/contact-card-1', '', '?x#y']) {
      const { code } = await failureOf(open().get(id as ContactId, { signal }));
      expect(code).to.equal('not-found');
    }
    const addresses = new Set(service.asked.map(({ url }) => url));
    expect([...addresses]).to.deep.equal([`${src}/_all_docs?include_docs=true&conflicts=true`]);
  });
});
