import { expect } from '@open-wc/testing';
import type { IndexedDbAdapter } from '../../src/adapters/indexeddb/indexeddb-adapter.js';
import { openIndexedDb } from '../../src/adapters/indexeddb/open-indexeddb.js';
import type { Contact, ContactId } from '../../src/domain/contact.js';
import { ContactError } from '../../src/domain/contact-error.js';
import { parseIdentity } from '../../src/domain/identity.js';
import type { Message, MessageDraft } from '../../src/domain/message.js';
import type { NoteDraft } from '../../src/domain/note.js';
import { deleteDatabases, fill, newName } from '../adapters/indexeddb-harness.js';
import { contactNamed } from '../support/contacts.js';
import { failureOf } from '../support/storage.js';
import { crowd } from '../support/stored.js';

const { signal } = new AbortController();
const number = '+46701740605';
const other = '+46701740606';
const write = () => ({ signal, key: crypto.randomUUID() });
const draftOf = ({ id: _, ...draft }: Contact) => draft;

const aboutAda = { contactId: 'ada' as ContactId };
const byMarta = { author: { id: 'marta', name: 'Marta' }, at: '2026-03-01T12:00:00Z' };
const note: NoteDraft = { ...byMarta, text: 'Soon.', contactIds: [aboutAda.contactId], recipients: [] };
const message: MessageDraft = { ...byMarta, ...aboutAda, channel: 'sms', to: number, text: 'On our way.' };

describe('Two tabs with one database', () => {
  let name: string;
  let here: IndexedDbAdapter;
  let there: IndexedDbAdapter;
  beforeEach(async () => {
    name = newName();
    await fill(name, { contacts: [contactNamed('Ada', number), ...crowd(60)], history: [], region: 'SE' });
    [here, there] = await Promise.all([openIndexedDb({ src: name }), openIndexedDb({ src: name })]);
  });
  afterEach(() => {
    here.close();
    there.close();
  });
  after(deleteDatabases);

  const namesWith = async (adapter: IndexedDbAdapter, phone: string) => {
    const { matches } = await adapter.find([await parseIdentity(phone)], { signal, limit: 9 });
    return matches.map(({ contact }) => contact.name.full);
  };
  const ada = (adapter: IndexedDbAdapter) => adapter.get('ada' as ContactId, { signal });

  it('find at once what the other has written', async () => {
    expect(await namesWith(there, other)).to.deep.equal([]);
    await here.editing.update(await ada(here), { phones: [{ value: other }] }, write());
    expect([await namesWith(there, other), await namesWith(there, number)]).to.deep.equal([['Ada'], []]);
    await there.editing.create(draftOf(contactNamed('Bo', number)), write());
    expect(await namesWith(here, number)).to.deep.equal(['Bo']);
    await (await here.editing.remove('ada' as ContactId, { signal })).undo?.({ signal });
    expect(await namesWith(there, other)).to.deep.equal(['Ada']);
  });

  it('find at once what the other has imported', async () => {
    await fill(name, { contacts: [contactNamed('Ada King', other)], history: [], region: 'SE' });
    expect(await namesWith(here, other)).to.deep.equal(['Ada King']);
  });

  it('tell of an edit that the other has not seen', async () => {
    const seen = await ada(there);
    const { revision } = await here.editing.update(await ada(here), { title: 'Analyst' }, write());
    const conflict = await there.editing
      .update(seen, { title: 'Countess' }, write())
      .catch(ContactError.from);
    expect(conflict).to.include({ code: 'conflict' });
    expect((conflict as ContactError).current).to.include({ title: 'Analyst', revision });
    expect((await ada(there)).title).to.equal('Analyst');
  });

  it('let one of two edits happen that come at once', async () => {
    const [mine, theirs] = [await ada(here), await ada(there)];
    const outcomes = await Promise.all([
      failureOf(here.editing.update(mine, { title: 'Analyst' }, write())),
      failureOf(there.editing.update(theirs, { title: 'Countess' }, write())),
    ]);
    expect(outcomes).to.have.members(['none', 'conflict']);
  });

  it('write once for a key, though both are asked', async () => {
    const [draft, options] = [draftOf(contactNamed('Bo', other)), write()];
    const [first, second] = await Promise.all([
      here.editing.create(draft, options),
      there.editing.create(draft, options),
    ]);
    expect(second.id).to.equal(first.id);
    expect(await namesWith(here, other)).to.deep.equal(['Bo']);
  });

  it('write one note for a key, though both are asked, and tell of a change that the other has not seen', async () => {
    const [seen, again] = await Promise.all([
      here.notes.writing.add(note, { signal, key: 'note' }),
      there.notes.writing.add(note, { signal, key: 'note' }),
    ]);
    expect(again).to.deep.equal(seen);
    const theirs = await there.notes.writing.update(seen, { text: 'Now.' }, write());
    const conflict = await here.notes.writing
      .update(seen, { text: 'Never.' }, write())
      .catch(ContactError.from);
    expect(conflict).to.deep.include({ code: 'conflict', currentNote: theirs });
    expect((await here.notes.list(aboutAda, { signal, limit: 9 })).items).to.deep.equal([theirs]);
  });

  it('follow a message that the other sends and reports on, until it is gone with its contact', async () => {
    const sent = await here.messaging.send(message, { signal, key: 'message' });
    const boxes = there.outgoing.watch({ signal })[Symbol.asyncIterator]();
    const deliveries = here.messaging.watch(sent.id, { signal })[Symbol.asyncIterator]();
    const box = async () => ((await boxes.next()).value as Message[]).map(({ delivery }) => delivery);
    expect(await box()).to.deep.equal(['queued']);
    expect((await deliveries.next()).value).to.deep.equal(sent);
    const reported = await there.outgoing.report(sent.id, 'sent', { signal });
    expect(await box()).to.deep.equal(['sent']);
    expect((await deliveries.next()).value).to.deep.equal(reported);
    await here.editing.remove('ada' as ContactId, { signal });
    expect(await box()).to.deep.equal([]);
    expect(await failureOf(Promise.resolve(deliveries.next()))).to.equal('not-found');
  });

  it('page through all that is there all the time, once, whatever the other edits, erases and creates', async () => {
    const ids: string[] = [];
    let after: string | undefined;
    for (let nth = 0; nth === 0 || after !== undefined; nth += 1) {
      const page = await here.search({}, { signal, limit: 7, ...(after !== undefined && { after }) });
      ids.push(...page.items.map(({ id }) => id));
      after = page.next;
      // Of this block and of those to come, given already and not.
      for (const position of [nth * 7 + 2, nth * 7 + 9])
        await there.editing.remove(`x${position}` as ContactId, { signal }).catch(() => undefined);
      await there.editing.create(draftOf(contactNamed('New')), write());
      await there.editing.update(await ada(there), { title: `${nth}` }, write());
    }
    const erased = new Set(
      Array.from({ length: 12 }, (_, nth) => [`x${nth * 7 + 2}`, `x${nth * 7 + 9}`]).flat(),
    );
    const lasting = ['ada', ...crowd(60).map(({ id }) => id)].filter((id) => !erased.has(id));
    expect(ids.filter((id) => lasting.includes(id))).to.deep.equal(lasting);
  });
});
