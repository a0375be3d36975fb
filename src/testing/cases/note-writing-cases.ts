import type { Capability } from '../../adapters/capabilities.js';
import type { NotesFacet, NotesWriting } from '../../adapters/contact-adapter.js';
import type { Note, NoteDraft } from '../../domain/note.js';
import { limit, present, sampleCase, signal, type AdapterCase } from '../adapter-case.js';
import { check, checkEqual, checkRejects } from '../check.js';
import { samples } from '../sample-contacts.js';
import { marta } from '../sample-work.js';
import { isUtcTime } from './create-cases.js';
import { noteIdsOf } from './note-cases.js';

const { anna, giulia } = samples;
const aboutAnna = { contactId: anna.id };

/** Between two of those that are there. */
export const noteDraft: NoteDraft = {
  ...{ text: 'Moves in May.', author: marta, at: '2026-03-04T12:00:00Z' },
  ...{ interactionId: 'id i-1', contactIds: [anna.id], recipients: [] },
};

type Parts = NotesFacet & { readonly writing: NotesWriting };

const writingCase = (
  name: string,
  test: (writing: NotesWriting, notes: Parts) => Promise<void>,
  needs: readonly Capability[] = [],
): AdapterCase =>
  sampleCase(name, ['notes.writing', ...needs], async (adapter) => {
    const notes = present(adapter.notes);
    await test(present(notes.writing), notes as Parts);
  });

const annas = async (notes: NotesFacet): Promise<readonly Note[]> =>
  (await notes.list(aboutAnna, { signal, limit })).items;

/** Without what the source changes by itself. */
const content = (note: Note) => ({ ...note, revision: undefined, changed: undefined });

export const noteWritingCases: readonly AdapterCase[] = [
  writingCase(
    'lists a note that it has added, in its place, of all that it is about',
    async (writing, notes) => {
      const draft = { ...noteDraft, contactIds: [anna.id, giulia.id] };
      const { id } = await writing.add(draft, { signal, key: 'a' });
      checkEqual(await noteIdsOf(notes, aboutAnna), ['n-3', 'n-2', id, 'n-1'], 'notes of the contact');
      checkEqual(await noteIdsOf(notes, { contactId: giulia.id }), [id], 'notes of the other');
      checkEqual(
        await noteIdsOf(notes, { interactionId: 'id i-1' }),
        ['n-3', id, 'n-1'],
        'of the interaction',
      );
    },
  ),

  writingCase('answers with the note as it has it, and as the draft says', async (writing, notes) => {
    const added = await writing.add(noteDraft, { signal, key: 'a' });
    checkEqual(content(added), { ...noteDraft, id: added.id }, 'the note');
    check(Boolean(added.revision), `Expected a revision, got ${added.revision}`);
    const listed = (await annas(notes)).find(({ id }) => id === added.id);
    checkEqual(listed, added, 'the note that is listed');
  }),

  writingCase('takes a note in an interaction with nobody who is known', async (writing, notes) => {
    const draft = { ...noteDraft, interactionId: 'id i-20', contactIds: [] };
    const { id } = await writing.add(draft, { signal, key: 'a' });
    checkEqual(await noteIdsOf(notes, { interactionId: 'id i-20' }), [id], 'notes of the interaction');
  }),

  writingCase('adds one note for a key, however often it is asked', async (writing, notes) => {
    const first = await writing.add(noteDraft, { signal, key: 'a' });
    const [second, third] = await Promise.all([
      writing.add(noteDraft, { signal, key: 'a' }),
      writing.add(noteDraft, { signal, key: 'a' }),
    ]);
    checkEqual([second, third], [first, first], 'the answers');
    checkEqual((await annas(notes)).length, 4, 'how many there are');
  }),

  writingCase('adds one note for a key that is used twice at once', async (writing, notes) => {
    const add = () => writing.add(noteDraft, { signal, key: 'a' });
    const [first, second] = await Promise.all([add(), add()]);
    checkEqual(second.id, first.id, 'the id');
    checkEqual((await annas(notes)).length, 4, 'how many there are');
  }),

  writingCase('adds two notes for two keys, alike as the drafts may be', async (writing, notes) => {
    const { id: first } = await writing.add(noteDraft, { signal, key: 'a' });
    const { id: second } = await writing.add(noteDraft, { signal, key: 'b' });
    check(first !== second, 'Expected two notes, got one');
    checkEqual((await annas(notes)).length, 5, 'how many there are');
  }),

  writingCase('refuses a note without a text, and adds none', async (writing, notes) => {
    const add = writing.add({ ...noteDraft, text: ' ' }, { signal, key: 'a' });
    await checkRejects(add, 'invalid', 'add');
    checkEqual((await annas(notes)).length, 3, 'how many there are');
  }),

  writingCase('changes the text of a note, and nothing else of it', async (writing, notes) => {
    const added = await writing.add(noteDraft, { signal, key: 'a' });
    const answer = await writing.update(added, { text: 'Moves in June.' }, { signal, key: 'b' });
    checkEqual(content(answer), content({ ...added, text: 'Moves in June.' }), 'the note');
    check(isUtcTime(answer.changed) && Boolean(answer.changed), `Expected a time, got ${answer.changed}`);
    check(answer.revision !== added.revision, 'Expected another revision, got the same');
    const listed = (await annas(notes)).find(({ id }) => id === added.id);
    checkEqual(listed, answer, 'the note that is listed');
  }),

  writingCase('adds contacts to a note, and lists it with theirs', async (writing, notes) => {
    const draft = { ...noteDraft, contactIds: [] };
    const added = await writing.add(draft, { signal, key: 'a' });
    await writing.update(added, { contactIds: [giulia.id] }, { signal, key: 'b' });
    checkEqual(await noteIdsOf(notes, { contactId: giulia.id }), [added.id], 'notes of the contact');
    checkEqual(
      await noteIdsOf(notes, { interactionId: 'id i-1' }),
      ['n-3', added.id, 'n-1'],
      'the interaction',
    );
  }),

  writingCase('refuses a change of an older note, and tells what it is now', async (writing, notes) => {
    const seen = await writing.add(noteDraft, { signal, key: 'a' });
    const theirs = await writing.update(seen, { text: 'Moves in June.' }, { signal, key: 'b' });
    const update = writing.update(seen, { text: 'Moves in July.' }, { signal, key: 'c' });
    const { currentNote } = await checkRejects(update, 'conflict', 'update');
    checkEqual(currentNote, theirs, 'the note as it is now');
    checkEqual(
      (await annas(notes)).find(({ id }) => id === seen.id),
      theirs,
      'the note',
    );
  }),

  writingCase('changes a note once for a key, however often it is asked', async (writing) => {
    const seen = await writing.add(noteDraft, { signal, key: 'a' });
    const update = () => writing.update(seen, { text: 'Moves in June.' }, { signal, key: 'b' });
    checkEqual(await update(), await update(), 'the answer');
  }),

  writingCase('removes a note, and one that is gone already', async (writing, notes) => {
    const added = await writing.add(noteDraft, { signal, key: 'a' });
    await writing.remove(added, { signal, key: 'b' });
    await writing.remove(added, { signal, key: 'c' });
    checkEqual(await noteIdsOf(notes, aboutAnna), ['n-3', 'n-2', 'n-1'], 'notes');
    const update = writing.update(added, { text: 'Moves in June.' }, { signal, key: 'd' });
    await checkRejects(update, 'not-found', 'update');
  }),

  writingCase(
    'puts back a note that was removed, once, and for good',
    async (writing, notes) => {
      const restore = present(writing.restore?.bind(writing));
      const added = await writing.add(noteDraft, { signal, key: 'a' });
      await writing.remove(added, { signal, key: 'b' });
      const restored = await restore(added, { signal, key: 'c' });
      checkEqual(content(restored), content(added), 'the note');
      await restore(added, { signal, key: 'c' });
      await restore(added, { signal, key: 'd' });
      // The same removal as before, which comes late again.
      await writing.remove(added, { signal, key: 'b' });
      checkEqual(await noteIdsOf(notes, aboutAnna), ['n-3', 'n-2', added.id, 'n-1'], 'notes');
    },
    ['notes.writing.restore'],
  ),
];
