import { ContactError } from '../../domain/contact-error.js';
import type { Note, NoteChanges, NoteDraft } from '../../domain/note.js';
import { checkNotePage, checkServiceNote } from '../../formats/http-contact-schema.js';
import type { NotesFacet, NotesWriting, RequestOptions, WriteOptions } from '../contact-adapter.js';
import { askAbout, readItem } from './ask.js';
import { conflictIn } from './conflict.js';
import { withRevision } from './entity-tag.js';
import { patchRequest } from './patch-request.js';
import type { HttpAnswer, HttpRequest, HttpService } from './request.js';

const list = { what: 'The list of notes', of: 'notes', check: checkNotePage };

export function httpNotes(service: HttpService, can: (capability: string) => boolean): NotesFacet {
  return {
    list: (about, options) => askAbout(service, list, about, options),
    ...(can('notes.writing') && { writing: httpNotesWriting(service, can('notes.writing.restore')) }),
  };
}

function httpNotesWriting(service: HttpService, canRestore: boolean): NotesWriting {
  const read = ({ text, headers }: HttpAnswer, request: HttpRequest, id?: string): Note =>
    withRevision(readItem(request.what, service.parse(text, request), checkServiceNote, id), headers);
  const ask = async (request: HttpRequest, id?: string): Promise<Note> =>
    read(await service.answer(request), request, id);
  return {
    async add(draft: NoteDraft, { signal, key }: WriteOptions) {
      const headers = { 'Idempotency-Key': key };
      return ask({ what: 'The new note', path: ['notes'], body: draft, headers, signal });
    },

    async update(note: Note, changes: NoteChanges, options: WriteOptions) {
      const { id } = note;
      const what = 'The changed note';
      const request = patchRequest({ what, path: ['notes', id], before: note, changes }, options);
      const answer = await service.answer(request);
      if (answer.status !== 412) return read(answer, request, id);
      const told = await conflictIn(answer.text, (value) =>
        readItem('The conflict', value, checkServiceNote, id),
      );
      const currentNote = told ?? (await askAgain(service, note, options));
      throw new ContactError('conflict', 'Somebody else has changed this note', { currentNote });
    },

    async remove({ id }: Note, { signal, key }: WriteOptions) {
      const headers = { 'Idempotency-Key': key };
      const what = 'The removal of the note';
      await service.answer({
        ...{ what, path: ['notes', id], method: 'DELETE', headers, signal },
        accepted: [404, 410],
      });
    },

    ...(canRestore && {
      async restore(note: Note, { signal, key }: WriteOptions) {
        const path = ['notes', note.id, 'restore'];
        const headers = { 'Idempotency-Key': key };
        return ask({ what: 'The restored note', path, body: note, headers, signal }, note.id);
      },
    }),
  };
}

/** By what it is about, which is one of the two at least: no service is asked for a note by its id. */
async function askAgain(
  service: HttpService,
  { id, interactionId, contactIds }: Note,
  { signal }: RequestOptions,
): Promise<Note | undefined> {
  const about = interactionId === undefined ? { contactId: contactIds[0]! } : { interactionId };
  const { items } = await askAbout(service, list, about, { signal, limit: 100 });
  return items.find((note) => note.id === id);
}
