import type {
  NotesFacet,
  NotesWriting,
  Page,
  RequestOptions,
  Subject,
  WriteOptions,
} from '../../src/adapters/contact-adapter.js';
import type { FindResult } from '../../src/adapters/contact-adapter.js';
import type { Contact } from '../../src/domain/contact.js';
import { ContactError } from '../../src/domain/contact-error.js';
import type { Identity } from '../../src/domain/identity.js';
import type { Note, NoteChanges, NoteDraft } from '../../src/domain/note.js';
import { Asked } from './asked.js';
import { found } from './contacts.js';

interface Update {
  readonly note: Note;
  readonly changes: NoteChanges;
  readonly key: string;
}

/** Knows its contacts at once; of notes it says nothing until the test does. */
export class NotedAdapter {
  readonly lists: Asked<{ readonly about: Subject; readonly after: string | undefined }, Page<Note>>[] = [];
  readonly adds: Asked<{ readonly draft: NoteDraft; readonly key: string }, Note>[] = [];
  readonly updates: Asked<Update, Note>[] = [];
  readonly removals: Asked<{ readonly note: Note; readonly key: string }, void>[] = [];
  readonly restorations: Asked<{ readonly note: Note; readonly key: string }, Note>[] = [];
  readonly notes: NotesFacet;
  readonly #contacts: readonly Contact[];

  constructor(...contacts: readonly Contact[]) {
    this.#contacts = contacts;
    const writing: NotesWriting = {
      add: (draft, { key, signal }: WriteOptions) => ask(this.adds, { draft, key }, signal),
      update: (note, changes, { key, signal }) => ask(this.updates, { note, changes, key }, signal),
      remove: (note, { key, signal }) => ask(this.removals, { note, key }, signal),
      restore: (note, { key, signal }) => ask(this.restorations, { note, key }, signal),
    };
    this.notes = { list: (about, { after, signal }) => ask(this.lists, { about, after }, signal), writing };
  }

  async find(identities: readonly Identity[]): Promise<FindResult> {
    const values = identities.map((identity) => ('value' in identity ? identity.value : identity.kind));
    const matching = this.#contacts.filter(({ phones: [phone] }) =>
      values.some((value) => value === phone?.number),
    );
    return found(identities, ...matching);
  }

  async get(): Promise<Contact> {
    throw new ContactError('not-found', 'Nobody is asked for by id');
  }

  async search(): Promise<Page<Contact>> {
    return { items: [] };
  }
}

function ask<About, Answer>(
  all: Asked<About, Answer>[],
  about: About,
  signal: RequestOptions['signal'],
): Promise<Answer> {
  const asked = new Asked<About, Answer>(about, signal);
  all.push(asked);
  return asked.promise;
}
