import { expect } from '@open-wc/testing';
import { MemoryContacts } from '../../src/adapters/memory/memory-contacts.js';
import { MemoryEditing } from '../../src/adapters/memory/memory-editing.js';
import { MemoryHistory, type MemoryHistoryEntry } from '../../src/adapters/memory/memory-history.js';
import { MemoryWork } from '../../src/adapters/memory/memory-work.js';
import type { Contact, ContactId } from '../../src/domain/contact.js';
import { ContactError } from '../../src/domain/contact-error.js';
import type { Identity } from '../../src/domain/identity.js';
import type { Message } from '../../src/domain/message.js';
import type { Note } from '../../src/domain/note.js';
import { messageSubjects, noteSubjects } from '../../src/domain/subject-keys.js';
import { contactNamed } from '../support/contacts.js';

const { signal } = new AbortController();
const number = '+46701740605';
const ada = contactNamed('Ada', number);
const bo = contactNamed('Bo', '+46701740606');
const cleo = contactNamed('Cleo', '+46701740606');

const called = (raw: string): Identity => ({ kind: 'phone', value: raw as never, raw });
const past = (id: string, about: readonly string[], contactId?: string): MemoryHistoryEntry => ({
  interaction: { id, channel: 'voice', direction: 'inbound', at: '2026-03-01T12:00:00Z' },
  about: about.map(called),
  contactId: contactId as ContactId | undefined,
});

function setUp(contacts: readonly Contact[], entries: readonly MemoryHistoryEntry[] = []) {
  const memory = new MemoryContacts(contacts);
  const history = new MemoryHistory(entries);
  const notes = new MemoryWork<Note>([], noteSubjects);
  const messages = new MemoryWork<Message>([], messageSubjects);
  const editing = new MemoryEditing({ contacts: memory, history, notes, messages }, undefined);
  const remove = (id: ContactId) => editing.remove(id, { signal });
  const remembered = async () => {
    const pages = entries.map(({ interaction: { id } }) =>
      history.list({ interactionId: id }, { signal, limit: 9 }),
    );
    return (await Promise.all(pages)).flatMap(({ items }) => items.map(({ id }) => id));
  };
  return {
    memory,
    editing,
    remove,
    remembered,
    names: () => [...memory.all()].map(({ id }) => id as string),
  };
}

describe('A removal from memory', () => {
  it('is undone in the place where the contact was', async () => {
    const { remove, names } = setUp([ada, bo, cleo]);
    const { undo } = await remove(bo.id);
    expect(names()).to.deep.equal(['ada', 'cleo']);
    await undo?.({ signal });
    expect(names()).to.deep.equal(['ada', 'bo', 'cleo']);
  });

  it('is undone to the very state that an agent has seen, so that what they change is no conflict', async () => {
    const { editing, remove } = setUp([]);
    const seen = await editing.create({ ...ada, name: { full: 'Dora' } }, { signal, key: 'a' });
    const { undo } = await remove(seen.id);
    expect(await undo?.({ signal })).to.equal(seen);
    expect(await editing.update(seen, { title: 'Chief' }, { signal, key: 'b' })).to.include({
      title: 'Chief',
    });
  });

  it('is not undone over a contact that has got the id meanwhile', async () => {
    const { memory, remove } = setUp([ada]);
    const { undo } = await remove(ada.id);
    const imported = { ...ada, name: { full: 'Ada Lovelace' } };
    memory.put(imported);
    const refused = await undo?.({ signal }).catch(ContactError.from);
    expect(refused).to.include({ code: 'conflict', current: imported });
    expect(memory.get(ada.id)).to.equal(imported);
  });

  it('takes along what is kept about nobody else', async () => {
    const stranger = '+33199001299';
    const { remove, remembered } = setUp(
      [ada, bo, cleo],
      [
        past('names her', [], 'ada'),
        past('names her, under a number of others', ['+46701740606'], 'ada'),
        past('has her number', [number]),
        past('has her number, and one of nobody', [number, stranger]),
        past('has her number, and one of others', [number, '+46701740606']),
        past('names another, under her number', [number], 'bo'),
        past('has the number of nobody', [stranger]),
        past('has no number', []),
      ],
    );
    const all = await remembered();
    const { undo } = await remove(ada.id);
    expect(await remembered()).to.deep.equal(all.slice(4));
    await undo?.({ signal });
    expect(await remembered()).to.deep.equal(all);
  });

  it('takes no number along that two contacts have', async () => {
    const { remove, remembered } = setUp([bo, cleo], [past('of both', ['+46701740606'])]);
    await remove(bo.id);
    expect(await remembered()).to.deep.equal(['of both']);
    await remove(cleo.id);
    expect(await remembered()).to.deep.equal([]);
  });

  it('is not taken back by a write that comes once more', async () => {
    const { editing, remove, names } = setUp([]);
    const create = () => editing.create(ada, { signal, key: 'a' });
    const created = await create();
    const { undo } = await remove(created.id);
    expect(await create().catch(ContactError.from)).to.include({ code: 'not-found' });
    expect(names()).to.deep.equal([]);
    await undo?.({ signal });
    expect(await create()).to.equal(created);
  });
});
