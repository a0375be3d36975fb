import { expect } from '@open-wc/testing';
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
  /** How many times contacts were read. */
  reads = 0;

  async answer(request: Request): Promise<Response> {
    const url = new URL(request.url);
    if (url.pathname.endsWith('_all_docs')) {
      this.reads += 1;
      return Response.json(this.#documents((await request.json()) as { keys: string[] }));
    }
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

  /** So many times in all. */
  async polled(times: number): Promise<void> {
    await until(() => this.polls.length === times, `poll ${times}`);
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

  async told(...titles: string[]): Promise<void> {
    await until(() => this.titles.length >= titles.length, `the title ${titles.at(-1)}`);
    expect(this.titles).to.deep.equal(titles);
  }

  async ended(): Promise<void> {
    await until(() => this.isOver, 'the end');
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

/** Long enough for what is not to come. */
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
    await follower.told('Clerk');
    await database.polled(1);
    expect([database.last.ids, database.last.since]).to.deep.equal([[`contact:${anna.id}`], '0-now']);
    database.titles.set(anna.id, 'Chief');
    database.changed('1-a', anna);
    await follower.told('Clerk', 'Chief');
    await database.polled(2);
    expect(database.last.since).to.equal('1-a');
  });

  it('are of one connection, whoever follows', async () => {
    const followers = [anna, bosse, anna].map((contact) => new Follower(adapter, contact));
    const [first, second, third] = followers as [Follower, Follower, Follower];
    for (const follower of followers) await follower.told('Clerk');
    await database.polled(1);
    expect(database.placesAsked).to.equal(1);
    expect(database.last.ids).to.have.members([anna, bosse].map(({ id }) => `contact:${id}`));
    database.titles.set(anna.id, 'Chief');
    database.changed('1-a', anna);
    await first.told('Clerk', 'Chief');
    await third.told('Clerk', 'Chief');
    await quiet();
    expect(second.titles).to.deep.equal(['Clerk']);
  });

  it('are asked for from where they were, when somebody else is followed as well', async () => {
    new Follower(adapter, anna);
    await database.polled(1);
    database.changed('5-e', anna);
    await database.polled(2);
    new Follower(adapter, bosse);
    await database.polled(3);
    expect([database.placesAsked, database.last.since, database.last.ids.length]).to.deep.equal([
      1,
      '5-e',
      2,
    ]);
  });

  it('are not asked for when nobody follows any more', async () => {
    const followers = [new Follower(adapter, anna), new Follower(adapter, bosse)];
    await database.polled(1);
    for (const follower of followers) follower.leave();
    for (const follower of followers) await follower.ended();
    await quiet();
    const { length } = database.polls;
    expect(service.asked.filter(({ url }) => url.includes('longpoll')).at(-1)?.signal.aborted).to.equal(true);
    expect(followers.map(({ error }) => error)).to.deep.equal([undefined, undefined]);
    timers.pass(100_000);
    await quiet();
    expect(database.polls.length).to.equal(length);
  });

  it('are not told twice of the same', async () => {
    const follower = new Follower(adapter, anna);
    await follower.told('Clerk');
    await database.polled(1);
    database.changed('1-a', anna);
    await until(() => database.reads === 2, 'it to be read again');
    await database.polled(2);
    database.titles.set(anna.id, 'Chief');
    database.changed('2-b', anna);
    await follower.told('Clerk', 'Chief');
  });

  it('go on after a failure, later and later, from the same place', async () => {
    const follower = new Follower(adapter, anna);
    await follower.told('Clerk');
    await database.polled(1);
    for (const [failures, pause] of [1_000, 2_000, 4_000].entries()) {
      database.last.answer(new Response('', { status: 503 }));
      await until(() => timers.waiting === 1, 'the pause');
      timers.pass(pause / 2 - 1);
      await quiet();
      expect(database.polls.length).to.equal(failures + 1);
      timers.pass(pause / 2 + 1);
      await database.polled(failures + 2);
      expect(database.last.since).to.equal('0-now');
    }
    database.titles.set(anna.id, 'Chief');
    database.changed('1-a', anna);
    await follower.told('Clerk', 'Chief');
    expect(follower.error).to.equal(undefined);
  });

  it('end when the contact is gone', async () => {
    const follower = new Follower(adapter, anna);
    await follower.told('Clerk');
    await database.polled(1);
    database.gone.add(anna.id);
    database.changed('1-a', anna);
    await follower.ended();
    expect(follower.error?.code).to.equal('not-found');
  });

  it('end where the agent may not see them, and begin anew for the next', async () => {
    const followers = [new Follower(adapter, anna), new Follower(adapter, bosse)];
    for (const follower of followers) await follower.told('Clerk');
    await database.polled(1);
    database.last.answer(new Response('', { status: 403 }));
    for (const follower of followers) await follower.ended();
    expect(followers.map(({ error }) => error?.code)).to.deep.equal(['forbidden', 'forbidden']);
    await new Follower(adapter, anna).told('Clerk');
    expect(database.placesAsked).to.equal(2);
  });

  it('are not asked for without end where the server does not wait', async () => {
    new Follower(adapter, anna);
    await database.polled(1);
    database.changed('0-now');
    await until(() => timers.waiting === 1, 'the pause');
    await quiet();
    expect(database.polls.length).to.equal(1);
    timers.pass(1_000);
    await database.polled(2);
  });
});
