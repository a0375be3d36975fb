import { expect } from '@open-wc/testing';
import type { ContactAdapter } from '../../src/adapters/contact-adapter.js';
import { MemoryAdapter } from '../../src/adapters/memory/memory-adapter.js';
import { withOutbox } from '../../src/adapters/with-outbox.js';
import { ContactError } from '../../src/domain/contact-error.js';
import { parseIdentity } from '../../src/domain/identity.js';
import { type AdapterContent, present, signal } from '../../src/testing/adapter-case.js';
import { casesFor } from '../../src/testing/adapter-suite.js';
import { checkRejects } from '../../src/testing/check.js';
import { ControllableAdapter } from '../../src/testing/controllable-adapter.js';
import { contactNamed } from '../support/contacts.js';
import { FickleSource } from '../support/fickle-source.js';
import { MemoryOutboxStore } from '../support/memory-outbox-store.js';
import { joined, journeyCases, journeyHarness } from '../testing/journey-harness.js';
import { toldJourneys } from '../testing/told-journeys.js';
import { openMemoryAdapter } from './memory-harness.js';

const marta = { source: 'crm', owner: () => 'marta' };
const number = '+46701740605';
const ada = { ...contactNamed('Ada', number), revision: 'first' };
const { id: _, ...draft } = contactNamed('Cleo', '+46701740607');
const author = { id: 'marta', name: 'Marta' };
const at = '2026-03-05T12:00:00Z';

let keys = 0;
const options = () => ({ signal, key: `key ${(keys += 1)}` });
const noteOn = (contactId: typeof ada.id, text: string) => ({
  ...{ text, author, at, interactionId: 'call-1', contactIds: [contactId], recipients: [] },
});

describe('withOutbox', () => {
  const opened: ContactAdapter[] = [];
  afterEach(() => opened.splice(0).forEach((adapter) => adapter.close?.()));

  function setUp({ owner = marta.owner, store = new MemoryOutboxStore() } = {}) {
    const memory = new MemoryAdapter([ada]);
    const source = new FickleSource(memory);
    const open = () => {
      const adapter = withOutbox(source.adapter, { ...marta, owner, store, patienceMs: 500 });
      opened.push(adapter);
      const [editing, outbox] = [present(adapter.editing), present(adapter.outbox)];
      const writing = present(adapter.notes?.writing);
      return { adapter, editing, outbox, writing, messaging: present(adapter.messaging) };
    };
    return { memory, source, store, open, ...open() };
  }

  /** Until nothing waits but what the source has refused. */
  async function sent({ outbox }: Pick<ReturnType<typeof setUp>, 'outbox'>): Promise<void> {
    window.dispatchEvent(new Event('online'));
    const controller = new AbortController();
    for await (const writes of outbox.watch({ signal: controller.signal }))
      if (writes.every(({ state }) => state === 'refused')) controller.abort();
  }

  describe('of a MemoryAdapter that can be reached', () => {
    const open = async (content: AdapterContent) =>
      withOutbox(await openMemoryAdapter(content), {
        ...{ ...marta, store: new MemoryOutboxStore() },
        region: content.region,
      });
    const close = (adapter: ContactAdapter) => adapter.close?.();
    const whole = withOutbox(new MemoryAdapter([]), { ...marta, store: new MemoryOutboxStore() });
    for (const { name, run } of casesFor(whole)) it(name, () => run({ open, close }));
  });

  describe('of an adapter that has journeys', () => {
    const harness = journeyHarness(toldJourneys, (contacts, source) =>
      withOutbox(joined(contacts, source), { ...marta, store: new MemoryOutboxStore() }),
    );
    for (const { name, run } of journeyCases()) it(name, () => run(harness));
  });

  it('has no member that the adapter lacks', () => {
    const bare = new ControllableAdapter({ capabilities: ['editing'] });
    const adapter = withOutbox(bare, { ...marta, store: new MemoryOutboxStore() });
    opened.push(adapter);
    expect(Object.keys(adapter)).to.have.members(['find', 'get', 'search', 'editing', 'outbox', 'close']);
    expect(Object.keys(present(adapter.editing))).to.have.members(['create', 'update']);
  });

  describe('offline', () => {
    it('gives what will be, marked as waiting, and shows it as if it were', async () => {
      const { source, adapter, editing, memory } = setUp();
      source.mood = 'offline';
      const updated = await editing.update(ada, { title: 'Chief' }, options());
      expect(updated).to.include({ title: 'Chief', waiting: true, id: ada.id });
      const created = await editing.create(draft, options());
      expect(created.waiting).to.equal(true);
      expect(await adapter.get(created.id, { signal })).to.deep.equal(created);
      expect((await adapter.get(ada.id, { signal })).title).to.equal('Chief');

      source.mood = 'online';
      const found = await adapter.find([await parseIdentity('+46701740607')], { signal, limit: 9 });
      expect(found.matches.map(({ contact }) => contact.name.full)).to.deep.equal(['Cleo']);
      expect((await memory.get(ada.id, { signal })).title).to.equal(undefined);
    });

    it('finds a contact by the number that is to be its own, and no longer by the former', async () => {
      const { source, adapter, editing } = setUp();
      source.mood = 'offline';
      await editing.update(ada, { phones: [{ value: '+46701740608' }] }, options());
      source.mood = 'online';
      const find = async (text: string) =>
        (await adapter.find([await parseIdentity(text)], { signal, limit: 9 })).matches.length;
      expect([await find('+46701740608'), await find(number)]).to.deep.equal([1, 0]);
    });

    it('sends all in order once it is online, to the contact by the id that it has got', async () => {
      const outbox = setUp();
      const { source, editing, writing, messaging, adapter, memory } = outbox;
      source.mood = 'offline';
      const cleo = await editing.create(draft, options());
      await editing.update(cleo, { title: 'Chief' }, options());
      await writing.add(noteOn(cleo.id, 'likes it brief'), options());
      const to = { channel: 'sms' as const, to: number, contactId: cleo.id };
      const message = await messaging.send({ ...to, text: 'Hello', author, at }, options());
      expect(message).to.include({ waiting: true, delivery: 'queued' });

      source.mood = 'online';
      await sent(outbox);
      expect(source.done).to.deep.equal(['Cleo', 'Chief', 'likes it brief', 'Hello']);
      const real = await adapter.get(cleo.id, { signal });
      expect(real).to.include({ title: 'Chief' });
      expect(real.waiting).to.equal(undefined);
      expect(real.id).not.to.equal(cleo.id);
      const notes = await memory.notes.list({ contactId: real.id }, { signal, limit: 9 });
      expect(notes.items.map(({ text }) => text)).to.deep.equal(['likes it brief']);
      const listed = await adapter.notes?.list({ contactId: cleo.id }, { signal, limit: 9 });
      expect(listed?.items).to.deep.equal(notes.items);
    });

    it('shows notes and messages that wait before the others', async () => {
      const { source, adapter, writing, messaging } = setUp();
      const first = await writing.add(noteOn(ada.id, 'first'), options());
      source.mood = 'failing';
      await writing.add(noteOn(ada.id, 'second'), options());
      await writing.update(first, { text: 'first, changed' }, options());
      const to = { channel: 'sms' as const, to: number, contactId: ada.id };
      await messaging.send({ ...to, text: 'Hello', author, at }, options());
      source.mood = 'online';
      const about = { contactId: ada.id };
      const notes = await adapter.notes?.list(about, { signal, limit: 9 });
      expect(notes?.items.map(({ text, waiting }) => [text, waiting])).to.deep.equal([
        ['second', true],
        ['first, changed', true],
      ]);
      const messages = await present(adapter.messaging?.list)(about, { signal, limit: 9 });
      expect(messages.items.map(({ text, waiting }) => [text, waiting])).to.deep.equal([['Hello', true]]);
    });

    it('keeps what waits when the page is loaded anew', async () => {
      const { source, editing, adapter, open } = setUp();
      source.mood = 'offline';
      await editing.update(ada, { title: 'Chief' }, options());
      adapter.close?.();
      const anew = open();
      expect((await anew.outbox.list({ signal })).map(({ write }) => write.kind)).to.deep.equal(['update']);
      source.mood = 'online';
      await sent(anew);
      expect(source.done).to.deep.equal(['Chief']);
    });

    it('deletes nobody until it is sent, and shows nobody meanwhile', async () => {
      const outbox = setUp();
      const { source, editing, adapter, memory } = outbox;
      source.mood = 'offline';
      expect(await present(editing.remove)(ada.id, { signal })).to.deep.equal({});
      source.mood = 'online';
      await checkRejects(adapter.get(ada.id, { signal }), 'not-found', 'get');
      expect((await memory.get(ada.id, { signal })).id).to.equal(ada.id);
      await sent(outbox);
      await checkRejects(memory.get(ada.id, { signal }), 'not-found', 'get');
    });
  });

  it('does once what was done although the answer was lost', async () => {
    const outbox = setUp();
    const { source, editing } = outbox;
    source.mood = 'deaf';
    expect((await editing.create(draft, options())).waiting).to.equal(true);
    source.mood = 'online';
    await sent(outbox);
    expect(source.done).to.deep.equal(['Cleo']);
  });

  it('takes a contact that is gone for deleted where the answer was lost', async () => {
    const outbox = setUp();
    const { source, editing } = outbox;
    source.mood = 'deaf';
    await present(editing.remove)(ada.id, { signal });
    source.mood = 'online';
    await sent(outbox);
    expect(await outbox.outbox.list({ signal })).to.deep.equal([]);
  });

  it('sends what an agent wrote only while that agent is served', async () => {
    let agent = 'marta';
    const outbox = setUp({ owner: () => agent });
    const { source, editing, adapter } = outbox;
    source.mood = 'offline';
    await editing.update(ada, { title: 'Chief' }, options());
    agent = 'yusuf';
    source.mood = 'online';
    await sent(outbox);
    expect(source.done).to.deep.equal([]);
    expect((await adapter.get(ada.id, { signal })).title).to.equal(undefined);
    agent = 'marta';
    await sent(outbox);
    expect(source.done).to.deep.equal(['Chief']);
  });

  describe('refused', () => {
    /** A change that waits, of a contact that somebody else changes meanwhile. */
    async function conflicting() {
      const outbox = setUp();
      const { source, editing, memory } = outbox;
      source.mood = 'offline';
      const waiting = await editing.update(ada, { title: 'Chief' }, options());
      await memory.editing.update(ada, { title: 'Clerk' }, options());
      return { ...outbox, waiting };
    }

    it('at once is rejected as by the source, and does not wait', async () => {
      const { editing, outbox } = setUp();
      const nameless = { ...draft, name: { full: ' ' } };
      await checkRejects(editing.create(nameless, options()), 'invalid', 'create');
      expect(await outbox.list({ signal })).to.deep.equal([]);
    });

    it('later is kept with its text, the reason, and what there is now', async () => {
      const outbox = await conflicting();
      outbox.source.mood = 'online';
      await sent(outbox);
      const [write] = await outbox.outbox.list({ signal });
      expect(write?.state).to.equal('refused');
      expect(write?.error).to.be.instanceOf(ContactError);
      expect(write?.error?.current?.title).to.equal('Clerk');
      expect(write?.write).to.deep.include({ kind: 'update', changes: { title: 'Chief' } });
      expect((await outbox.adapter.get(ada.id, { signal })).title).to.equal('Clerk');
    });

    it('holds up what builds upon it and nothing else, until it is discarded', async () => {
      const outbox = await conflicting();
      const { source, editing, writing, waiting } = outbox;
      await editing.update(waiting, { languages: ['fi'] }, options());
      await writing.add(noteOn(ada.id, 'rang again'), options());
      source.mood = 'online';
      window.dispatchEvent(new Event('online'));
      for (let tries = 0; !source.done.includes('rang again') && tries < 100; tries += 1)
        await new Promise((resolve) => setTimeout(resolve, 20));
      const left = await outbox.outbox.list({ signal });
      expect(left.map(({ state }) => state)).to.deep.equal(['refused', 'waiting']);
      await outbox.outbox.discard(present(left[0]).key);
      await sent(outbox);
      // What it was made from is what the former was made from: as old.
      const rest = await outbox.outbox.list({ signal });
      expect(rest.map(({ error }) => error?.code)).to.deep.equal(['conflict']);
    });

    it('takes along what changes a contact that will never be, and leaves the note', async () => {
      const outbox = setUp();
      const { source, editing, writing, memory } = outbox;
      source.mood = 'offline';
      const cleo = await editing.create(draft, options());
      await editing.update(cleo, { title: 'Chief' }, options());
      await writing.add(noteOn(cleo.id, 'wants to be rung'), options());
      const [creation] = await outbox.outbox.list({ signal });
      await outbox.outbox.discard(present(creation).key);
      source.mood = 'online';
      await sent(outbox);
      expect(source.done).to.deep.equal(['wants to be rung']);
      const notes = await memory.notes.list({ interactionId: 'call-1' }, { signal, limit: 9 });
      expect(notes.items.map(({ contactIds }) => contactIds)).to.deep.equal([[]]);
    });
  });

  it('waits as long as the source wants to be left alone', async () => {
    const bare = new ControllableAdapter({ capabilities: ['editing'] });
    const adapter = withOutbox(bare, { ...marta, store: new MemoryOutboxStore() });
    opened.push(adapter);
    const updating = present(adapter.editing).update(ada, { title: 'Chief' }, options());
    const busy = new ContactError('rate-limited', 'Too many', { retryAfter: 2 });
    const before = Date.now();
    (await bare.next('editing.update')).fail(busy);
    expect((await updating).waiting).to.equal(true);
    (await bare.next('editing.update')).answer({ ...ada, title: 'Chief' });
    expect(Date.now() - before).to.be.greaterThan(1_900);
  });

  it('asks the source as ever where nothing can be stored', async () => {
    const store = new MemoryOutboxStore();
    store.fails = new ContactError('storage', 'No', { storage: 'refused' });
    const { source, editing } = setUp({ store });
    expect((await editing.update(ada, { title: 'Chief' }, options())).waiting).to.equal(undefined);
    source.mood = 'offline';
    await checkRejects(editing.create(draft, options()), 'offline', 'create');
  });

  it('rests before it sends again what has landed while the disk is full', async () => {
    const { source, store, editing, outbox } = setUp();
    let attempts = 0;
    const send = present(source.adapter.editing).update;
    Object.assign(present(source.adapter.editing), {
      update: (...asked: Parameters<typeof send>) => {
        attempts += 1;
        if (attempts === 1) store.isFull = new ContactError('storage', 'Full', { storage: 'full' });
        // Else nobody would ever see the end of it.
        if (attempts > 20) store.isFull = undefined;
        return send(...asked);
      },
    });
    const updated = await editing.update(ada, { title: 'Chief' }, options());
    expect(updated).to.include({ title: 'Chief' });
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(attempts).to.equal(1);
    expect((await outbox.list({ signal })).map(({ error }) => error?.storage)).to.deep.equal(['full']);
    store.isFull = undefined;
    await sent({ outbox });
    expect([attempts, source.done]).to.deep.equal([2, ['Chief']]);
  });

  it('leaves what a later version has kept to that, and sends the rest', async () => {
    const store = new MemoryOutboxStore();
    const name = { source: marta.source, owner: marta.owner() };
    const later = { key: 'later', at: 1, write: { kind: 'merge', contacts: ['ada', 'bo'] } } as never;
    await store.change(name, () => [later]);
    const { editing, outbox, source } = setUp({ store });
    expect(await outbox.list({ signal })).to.deep.equal([]);
    const updated = await editing.update(ada, { title: 'Chief' }, options());
    expect([updated.waiting, source.done]).to.deep.equal([undefined, ['Chief']]);
    expect((await store.read(name))[0]).to.deep.equal(later);
  });

  it('lets nobody wait longer than a while for a source that does not answer', async () => {
    const bare = new ControllableAdapter({ capabilities: ['editing'] });
    const adapter = withOutbox(bare, { ...marta, store: new MemoryOutboxStore(), patienceMs: 50 });
    opened.push(adapter);
    const answer = await present(adapter.editing).update(ada, { title: 'Chief' }, options());
    expect(answer.waiting).to.equal(true);
    const [write] = await present(adapter.outbox).list({ signal });
    expect(write?.state).to.equal('sending');
  });
});
