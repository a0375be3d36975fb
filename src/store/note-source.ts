import type { NotesFacet, NotesWriting } from '../adapters/contact-adapter.js';
import { ContactError } from '../domain/contact-error.js';
import type { ContactId } from '../domain/contact.js';
import type { Note, NoteDraft } from '../domain/note.js';
import { randomUuid } from '../domain/random-uuid.js';
import { agrees, isSameSet, type NoteText } from './note-text.js';
import { checkSameAgent } from './same-agent.js';
import type { Session } from './session.js';

/** What a new note is besides its text. */
export type NoteCircumstances = Pick<NoteDraft, 'author' | 'interactionId' | 'contactIds'>;

/** Notes as the source has them, for whoever writes. Everything rejects with a `ContactError`, or with its signal's reason. */
export class NoteSource {
  readonly #session: Session;

  constructor(session: Session) {
    this.#session = session;
  }

  async facet(): Promise<NotesFacet> {
    const { notes } = await this.#session.source.ready();
    if (!notes) throw new ContactError('forbidden', 'This source keeps no notes');
    return notes;
  }

  async writing(): Promise<NotesWriting> {
    const { writing } = await this.facet();
    if (!writing) throw new ContactError('forbidden', 'The notes of this source can only be read');
    return writing;
  }

  async write(value: NoteText, circumstances: NoteCircumstances, signal: AbortSignal): Promise<Note> {
    const { key, note, isNew, recipients } = value;
    const changes = { text: value.text.trim(), recipients };
    const writing = await this.writing();
    signal.throwIfAborted();
    checkSameAgent(this.#session, circumstances.author.id);
    if (note && !isNew) return writing.update(note, changes, { key, signal });
    const at = new Date().toISOString();
    const written = await writing.add({ ...circumstances, ...changes, at }, { key, signal });
    // A first try arrived without being answered, and what was to be written has changed since.
    const { contactIds } = circumstances;
    if (agrees(written, value) && isSameSet(written.contactIds, contactIds)) return written;
    return writing.update(written, { ...changes, contactIds }, { key: randomUuid(), signal });
  }

  async attach(note: Note, contactId: ContactId, key: string, signal: AbortSignal): Promise<Note> {
    const writing = await this.writing();
    signal.throwIfAborted();
    return writing.update(note, { contactIds: [...note.contactIds, contactId] }, { key, signal });
  }
}
