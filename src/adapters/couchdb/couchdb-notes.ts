import { ContactError } from '../../domain/contact-error.js';
import type { Note, NoteChanges, NoteDraft } from '../../domain/note.js';
import type { Overwriting, StoredDocument } from '../../formats/couchdb-schema.js';
import { checkNote } from '../../formats/note-schema.js';
import type {
  NotesFacet,
  NotesWriting,
  Page,
  PageOptions,
  Subject,
  WriteOptions,
} from '../contact-adapter.js';
import { type CouchDatabase, deletionsOf, type Looked, refused } from './couch-database.js';
import { idIn, noteDocument, type NoteDocument, noteKey } from './documents.js';
import { pageAbout } from './page-about.js';
import type { StoredContacts } from './stored-contacts.js';
import { idOfKey, isWrittenBy, withKey } from './write-keys.js';

export class CouchDbNotes implements NotesFacet {
  readonly writing: CouchDbNotesWriting;
  readonly #contacts: StoredContacts;

  constructor(contacts: StoredContacts) {
    this.#contacts = contacts;
    this.writing = new CouchDbNotesWriting(contacts.database);
  }

  list(about: Subject, options: PageOptions): Promise<Page<Note>> {
    const asked = { ...options, what: 'The list of notes' };
    return pageAbout(this.#contacts, 'contact-card/note', about, noteOf, asked);
  }
}

export const noteOf = (document: StoredDocument): Note =>
  checkNote({ ...(document['note'] as object), id: idIn(document, noteKey), revision: document._rev });

class CouchDbNotesWriting implements Required<NotesWriting> {
  readonly #database: CouchDatabase;

  constructor(database: CouchDatabase) {
    this.#database = database;
  }

  async add(draft: NoteDraft, { key, signal }: WriteOptions): Promise<Note> {
    const id = idOfKey(key);
    const note = noteDocument({ ...draft, id });
    const { document, deleted } = await this.#look(id, signal);
    if (deleted) throw notFound();
    return document ? noteOf(document) : this.#put(note, signal, noteOf);
  }

  async update({ id, revision }: Note, changes: NoteChanges, { key, signal }: WriteOptions): Promise<Note> {
    const answered = (document: StoredDocument): Note => {
      const currentNote = noteOf(document);
      if (isWrittenBy(document, key)) return currentNote;
      throw new ContactError('conflict', 'This note has been changed since', { currentNote });
    };
    const { document } = await this.#look(id, signal);
    if (!document) throw notFound();
    if (isWrittenBy(document, key) || document._rev !== revision) return answered(document);
    const changed = noteDocument(changedNote(noteOf(document), changes));
    return this.#put({ ...document, ...changed, ...withKey(document, key) }, signal, answered);
  }

  /** The key stays with what is left: a removal that comes late again takes nothing that was put back since. */
  async remove({ id }: Note, { key, signal }: WriteOptions): Promise<void> {
    for (;;) {
      const { document } = await this.#look(id, signal);
      if (!document || isWrittenBy(document, key)) return;
      const asked = { what: 'The note', signal };
      const written = await this.#database.write(deletionsOf(document, withKey(document, key)), asked);
      const failed = written.find(({ error }) => error);
      if (!failed) return;
      if (failed.error !== 'conflict') throw refused(failed, 'the removal');
    }
  }

  async restore({ waiting: _, ...note }: Note, { key, signal }: WriteOptions): Promise<Note> {
    const restored = noteDocument(note);
    const { document, deleted } = await this.#look(note.id, signal);
    if (document) return noteOf(document);
    const remains =
      deleted && (await this.#database.remains(restored._id, deleted, { what: 'The note', signal }));
    return this.#put(
      { ...restored, ...(remains && { _rev: remains._rev, ...withKey(remains, key) }) },
      signal,
      noteOf,
    );
  }

  async #look(id: string, signal: AbortSignal): Promise<Looked> {
    const [looked = {}] = await this.#database.documents([noteKey(id)], { what: 'The note', signal });
    return looked;
  }

  /** `otherwise`: what the answer is where somebody else was quicker. */
  async #put(
    { _conflicts: _, ...document }: NoteDocument & Overwriting,
    signal: AbortSignal,
    otherwise: (document: StoredDocument) => Note,
  ): Promise<Note> {
    const [written] = await this.#database.write([document], { what: 'The note', signal });
    if (written?.rev !== undefined) return noteOf({ ...document, _rev: written.rev });
    if (written?.error !== 'conflict') throw refused(written, 'the note');
    const [current] = await this.#database.documents([document._id], { what: 'The note', signal });
    if (!current?.document) throw notFound();
    return otherwise(current.document);
  }
}

function changedNote(note: Note, changes: NoteChanges): Note {
  const { text = note.text, contactIds = note.contactIds, recipients = note.recipients } = changes;
  const now = text === note.text ? note.changed : new Date().toISOString();
  return { ...note, text, contactIds, recipients, ...(now !== undefined && { changed: now }) };
}

const notFound = () => new ContactError('not-found', 'There is no such note, or no longer');
