import {
  checkContact,
  checkNote,
  ContactError,
  MemoryAdapter,
  readNumbers,
  type AdapterOptions,
  type Contact,
  type ContactAdapter,
  type EditingFacet,
  type Note,
  type NotesWriting,
} from 'contact-card-widget';
import { KeptBook } from './kept-book.js';

/** Contacts and notes that this browser keeps in its `localStorage`, under the name that `src` gives: for all tabs, and only here. */
export async function openBrowserBook({ src, region }: AdapterOptions): Promise<ContactAdapter> {
  if (!isSecureContext) throw new ContactError('unavailable', 'Only a page of https may take locks');
  const book = new KeptBook(src);
  book.read(); // a browser that refuses says so before the first call

  /** Finds, searches and pages what is at hand. */
  async function opened(signal: AbortSignal): Promise<MemoryAdapter> {
    signal.throwIfAborted();
    const { contacts, notes } = book.read();
    return new MemoryAdapter(await readNumbers(contacts, region), { region, notes });
  }

  return {
    embedded: true, // asking again is as cheap as remembering
    find: async (identities, options) => (await opened(options.signal)).find(identities, options),
    get: async (id, options) => (await opened(options.signal)).get(id, options),
    search: async (query, options) => (await opened(options.signal)).search(query, options),
    editing: editingOf(book, region),
    notes: {
      list: async (about, options) => (await opened(options.signal)).notes.list(about, options),
      writing: writingOf(book),
    },
  };
}

function editingOf(book: KeptBook, region: string | undefined): EditingFacet {
  const withNumbers = async (contact: Contact) => (await readNumbers([contact], region))[0]!;
  return {
    async create(draft, options) {
      const created = new Date().toISOString();
      const contact = stateOf({ ...draft, id: crypto.randomUUID(), created, updated: created });
      const written = await book.write(options, ({ contacts, notes }) => {
        return { contacts: [...contacts, contact], notes, answer: contact };
      });
      return withNumbers(written);
    },
    async update({ id, revision }, changes, options) {
      const written = await book.write(options, async ({ contacts, notes }) => {
        const seen = contacts.find((each) => each.id === id);
        if (!seen) throw new ContactError('not-found', 'There is no such contact');
        if (seen.revision !== revision) {
          const current = await withNumbers(seen);
          throw new ContactError('conflict', 'The contact has changed since', { current });
        }
        const contact = stateOf({ ...seen, ...changes, updated: new Date().toISOString() });
        return { contacts: contacts.map((each) => (each === seen ? contact : each)), notes, answer: contact };
      });
      return withNumbers(written);
    },
  };
}

function writingOf(book: KeptBook): NotesWriting {
  return {
    async add(draft, options) {
      const note = noteOf({ ...draft, id: crypto.randomUUID() });
      return book.write(options, ({ contacts, notes }) => {
        return { contacts, notes: [...notes, note], answer: note };
      });
    },
    async update({ id, revision }, changes, options) {
      return book.write(options, ({ contacts, notes }) => {
        const currentNote = notes.find((each) => each.id === id);
        if (!currentNote) throw new ContactError('not-found', 'There is no such note');
        if (currentNote.revision !== revision)
          throw new ContactError('conflict', 'The note has changed since', { currentNote });
        const note = noteOf({ ...currentNote, ...changes, changed: new Date().toISOString() });
        return { contacts, notes: notes.map((each) => (each === currentNote ? note : each)), answer: note };
      });
    },
    async remove({ id }, options) {
      await book.write(options, ({ contacts, notes }) => {
        return { contacts, notes: notes.filter((each) => each.id !== id), answer: undefined };
      });
    },
    async restore(note, options) {
      return book.write(options, ({ contacts, notes }) => {
        const present = notes.find((each) => each.id === note.id);
        return { contacts, notes: present ? notes : [...notes, note], answer: present ?? note };
      });
    },
  };
}

/** A new state of a contact. Its numbers are kept as they are written: each reader has a region of its own. */
function stateOf(content: object): Contact {
  const { phones, ...rest } = checkContact({ ...content, revision: crypto.randomUUID() });
  return { ...rest, phones: phones.map(({ number: _, ...phone }) => phone) };
}

const noteOf = (content: object): Note => checkNote({ ...content, revision: crypto.randomUUID() });
