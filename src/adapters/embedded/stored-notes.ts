import { ContactError } from '../../domain/contact-error.js';
import { newestFirst } from '../../domain/interaction.js';
import type { Note, NoteChanges, NoteDraft } from '../../domain/note.js';
import { randomUuid } from '../../domain/random-uuid.js';
import { checkNote } from '../../formats/note-schema.js';
import type {
  NotesFacet,
  NotesWriting,
  Page,
  PageOptions,
  Subject,
  WriteOptions,
} from '../contact-adapter.js';
import { pageOf } from '../page-of.js';
import { subjectKey } from '../subject-key.js';
import type { WorkStore } from './work-store.js';

/** The notes of an embedded adapter. */
export class StoredNotes implements NotesFacet {
  readonly writing: StoredNotesWriting;
  readonly #notes: WorkStore<Note>;

  constructor(notes: WorkStore<Note>) {
    this.#notes = notes;
    this.writing = new StoredNotesWriting(notes);
  }

  async list(about: Subject, options: PageOptions): Promise<Page<Note>> {
    options.signal.throwIfAborted();
    const subject = subjectKey(about);
    const notes = subject === undefined ? [] : await this.#notes.about(subject);
    options.signal.throwIfAborted();
    return pageOf(notes.sort(newestFirst), options);
  }
}

class StoredNotesWriting implements Required<NotesWriting> {
  readonly #notes: WorkStore<Note>;

  constructor(notes: WorkStore<Note>) {
    this.#notes = notes;
  }

  async add(draft: NoteDraft, { key, signal }: WriteOptions): Promise<Note> {
    signal.throwIfAborted();
    const note = checkNote({ ...draft, id: randomUuid(), revision: randomUuid() });
    return found(await this.#notes.write({ id: note.id, key }, () => note));
  }

  async update({ id, revision }: Note, changes: NoteChanges, { key, signal }: WriteOptions): Promise<Note> {
    signal.throwIfAborted();
    const written = await this.#notes.write({ id, key }, (current) => {
      const note = found(current);
      if (note.revision !== revision)
        throw new ContactError('conflict', 'This note has been changed since', { currentNote: note });
      return changed(note, changes);
    });
    return found(written);
  }

  async remove({ id }: Note, { key, signal }: WriteOptions): Promise<void> {
    signal.throwIfAborted();
    await this.#notes.write({ id, key }, () => undefined);
  }

  async restore({ waiting: _, ...note }: Note, { key, signal }: WriteOptions): Promise<Note> {
    signal.throwIfAborted();
    const removed = checkNote(note);
    return found(await this.#notes.write({ id: removed.id, key }, (current) => current ?? removed));
  }
}

function changed(note: Note, changes: NoteChanges): Note {
  const { text = note.text, contactIds = note.contactIds, recipients = note.recipients } = changes;
  const now = text === note.text ? note.changed : new Date().toISOString();
  return checkNote({ ...note, text, contactIds, recipients, changed: now, revision: randomUuid() });
}

function found(note: Note | undefined): Note {
  if (!note) throw new ContactError('not-found', 'There is no such note, or no longer');
  return note;
}
