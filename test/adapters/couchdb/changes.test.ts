import { expect } from '@open-wc/testing';
// Loaded with the test: what is loaded later takes more turns than a test waits.
import '../../../src/adapters/couchdb/changes-feed.js';
import { openCouchDb } from '../../../src/adapters/couchdb/open-couchdb.js';
import type { ContactError } from '../../../src/domain/contact-error.js';
import type { Contact, ContactId } from '../../../src/domain/contact.js';
import { contactDocument, type ContactDocument } from '../../../src/couchdb.js';
import { samples } from '../../../src/testing/sample-contacts.js';
import { FakeService } from '../../support/fake-service.js';
import { FakeTimers } from '../../support/fake-timers.js';
import { settled, until } from '../../support/settled.js';

const { anna, bosse } = samples;
const people = [anna, bosse];
let documents: ContactDocument[] = [];

/** A database of which the test says what changes. */
class FakeDatabase {
  /** What is asked of it for as long as nothing changes. */
  readonly polls: {
    readonly ids: string[];
    readonly since: string;
    answer(response: Response): void;
    isOver: boolean;
  }[] = [];
  readonly titles = new Map<ContactId, string>();
  readonly gone = new Set<ContactId>();
  placesAsked = 0;

  async answer(request: Request): Promise<Response> {
    const url = new URL(request.url);
    if (url.pathname.endsWith('_all_docs'))
      return Response.json(this.#documents((await request.json()) as { keys: string[] }));
    if (!url.searchParams.has('feed')) {
      this.placesAsked += 1;
      return Response.json({ results: [], last_seq: '0-now' });
    }
    const { doc_ids: ids } = (await request.json()) as { doc_ids: string[] };
    return new Promise((answer) => {
      const poll = { ids, since: url.searchParams.get('since') ?? '', answer, isOver: false };
      this.polls.push(poll);
    });
  }

  get last() {
    return this.polls.at(-1)!;
  }

  changed(place: string, ...contacts: Contact[]): void {
    const results = contacts.map(({ id }) => ({ id: `contact:${id}`, seq: place, changes: [{ rev: 'x' }] }));
    this.last.answer(Response.json({ results, last_seq: place }));
  }

  #documents({ keys }: { keys: string[] }) {
    const rows = keys.map((key) => {
      const document = documents.find(({ _id }) => _id === key)!;
      const { id } = people.find((each) => key === `contact:${each.id}`)!;
      if (this.gone.has(id)) return { value: { rev: '9-x', deleted: true }, doc: null };
      const title = this.titles.get(id) ?? 'Clerk';
      return { doc: { ...document, contact: { ...document.contact, title }, _rev: `1-${title}` } };
    });
    return { rows };
  }
}

/** Somebody who follows a contact. */
class Follower {
  readonly titles: (string | undefined)[] = [];
  error: ContactError | undefined;
  isOver = false;
  readonly #controller = new AbortController();

  constructor(adapter: ReturnType<typeof openCouchDb>, { id }: Contact) {
    void this.#follow(adapter.watch(id, { signal: this.#controller.signal }));
  }

  leave(): void {
    this.#controller.abort();
  }

  async #follow(contacts: AsyncIterable<Contact>): Promise<void> {
    try {
      for await (const { title } of contacts) this.titles.push(title);
    } catch (error) {
      this.error = error as ContactError;
    }
    this.isOver = true;
  }
}

/** They know how it is, and all of them are asked for. */
const begun = (...followers: readonly Follower[]) =>
  until(() => followers.every(({ titles }) => titles.length > 0), 'how it is').then(quiet);

/** What is under way has come: each answer takes several turns. */
async function quiet(): Promise<void> {
  for (let turn = 0; turn < 50; turn += 1) await settled();
}

describe('the changes of contacts in CouchDB', () => {
  const service = FakeService.forSuite();
  let database: FakeDatabase;
  let adapter: ReturnType<typeof openCouchDb>;
  let timers: FakeTimers;
  before(async () => {
    documents = await Promise.all(people.map((contact) => contactDocument(contact)));
  });
  beforeEach(() => {
    database = new FakeDatabase();
    service.answer = (request) => database.answer(request);
    adapter = openCouchDb({
      src: 'https://couchdb.example/contacts',
      warn: (message) => expect.fail(message),
    });
    timers = new FakeTimers();
  });
  afterEach(() => timers.restore());

  it('begin with how it is, and tell what it becomes', async () => {
    const follower = new Follower(adapter, anna);
    await begun(follower);
    expect(follower.titles).to.deep.equal(['Clerk']);
    expect([database.last.ids, database.last.since]).to.deep.equal([[`contact:${anna.id}`], '0-now']);
    database.titles.set(anna.id, 'Chief');
    database.changed('1-a', anna);
    await until(() => database.last.since === '1-a' && follower.titles.length > 1, 'the change');
    expect(follower.titles).to.deep.equal(['Clerk', 'Chief']);
  });

  it('are of one connection, whoever follows', async () => {
    const followers = [anna, bosse, anna].map((contact) => new Follower(adapter, contact));
    await begun(...followers);
    expect(database.placesAsked).to.equal(1);
    expect(database.last.ids).to.have.members([anna, bosse].map(({ id }) => `contact:${id}`));
    database.titles.set(anna.id, 'Chief');
    database.changed('1-a', anna);
    await until(() => followers.flatMap(({ titles }) => titles).length > 4, 'the change');
    expect(followers.map(({ titles }) => titles)).to.deep.equal([
      ['Clerk', 'Chief'],
      ['Clerk'],
      ['Clerk', 'Chief'],
    ]);
  });

  it('are asked for from where they were, when somebody else is followed as well', async () => {
    await begun(new Follower(adapter, anna));
    database.changed('5-e', anna);
    await until(() => database.last.since === '5-e', 'the next question');
    await begun(new Follower(adapter, bosse));
    expect([database.placesAsked, database.last.since, database.last.ids.length]).to.deep.equal([
      1,
      '5-e',
      2,
    ]);
  });

  it('are not asked for when nobody follows any more', async () => {
    const followers = [new Follower(adapter, anna), new Follower(adapter, bosse)];
    await begun(...followers);
    for (const follower of followers) follower.leave();
    await quiet();
    const { length } = database.polls;
    expect(service.asked.filter(({ url }) => url.includes('longpoll')).at(-1)?.signal.aborted).to.equal(true);
    expect(followers.map(({ isOver, error }) => [isOver, error])).to.deep.equal([
      [true, undefined],
      [true, undefined],
    ]);
    timers.pass(100_000);
    await quiet();
    expect(database.polls.length).to.equal(length);
  });

  it('are not told twice of the same', async () => {
    const follower = new Follower(adapter, anna);
    await begun(follower);
    database.changed('1-a', anna);
    await quiet();
    expect(follower.titles).to.deep.equal(['Clerk']);
  });

  it('go on after a failure, later and later, from the same place', async () => {
    const follower = new Follower(adapter, anna);
    await begun(follower);
    for (const pause of [1_000, 2_000, 4_000]) {
      const { length } = database.polls;
      database.last.answer(new Response('', { status: 503 }));
      await until(() => timers.waiting > 0, 'the pause');
      timers.pass(pause / 2 - 1);
      await quiet();
      expect(database.polls.length).to.equal(length);
      timers.pass(pause / 2 + 1);
      await until(() => database.polls.length > length, 'the next question');
    }
    database.titles.set(anna.id, 'Chief');
    database.changed('1-a', anna);
    await until(() => follower.titles.length > 1, 'the change');
    expect([follower.titles, follower.error]).to.deep.equal([['Clerk', 'Chief'], undefined]);
  });

  it('end when the contact is gone', async () => {
    const follower = new Follower(adapter, anna);
    await begun(follower);
    database.gone.add(anna.id);
    database.changed('1-a', anna);
    await until(() => follower.isOver, 'the end');
    expect(follower.error?.code).to.equal('not-found');
  });

  it('end where the agent may not see them, and begin anew for the next', async () => {
    const followers = [new Follower(adapter, anna), new Follower(adapter, bosse)];
    await begun(...followers);
    database.last.answer(new Response('', { status: 403 }));
    await until(() => followers.every(({ isOver }) => isOver), 'the end');
    expect(followers.map(({ error }) => error?.code)).to.deep.equal(['forbidden', 'forbidden']);
    const next = new Follower(adapter, anna);
    await begun(next);
    expect([next.titles, database.placesAsked]).to.deep.equal([['Clerk'], 2]);
  });

  it('are not asked for without end where the server does not wait', async () => {
    await begun(new Follower(adapter, anna));
    const { length } = database.polls;
    database.changed('0-now');
    await until(() => timers.waiting > 0, 'the pause');
    expect(database.polls.length).to.equal(length);
    timers.pass(1_000);
    await until(() => database.polls.length > length, 'the next question');
  });
});
