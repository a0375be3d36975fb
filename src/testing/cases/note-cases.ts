import type { NotesFacet, Subject } from '../../adapters/contact-adapter.js';
import type { ContactId } from '../../domain/contact.js';
import { limit, present, readPages, sampleCase, signal, type AdapterCase } from '../adapter-case.js';
import { checkEqual } from '../check.js';
import { samples } from '../sample-contacts.js';
import { sampleNotes, strangersInteraction } from '../sample-work.js';

const { anna, bertil, bosse, giulia } = samples;

const lists: readonly (readonly [what: string, about: Subject, ids: readonly string[]])[] = [
  ['a contact', { contactId: anna.id }, ['n-3', 'n-2', 'n-1']],
  ['a contact that shares one with another', { contactId: bosse.id }, ['n-2']],
  ['a contact that they are addressed to', { contactId: bertil.id }, ['n-3']],
  ['an interaction', { interactionId: 'id i-1' }, ['n-3', 'n-1']],
  ['an interaction with nobody who is known', { interactionId: strangersInteraction }, ['n-4']],
  ['a contact without any', { contactId: giulia.id }, []],
  ['a contact that there is not', { contactId: 'nobody' as ContactId }, []],
  ['an interaction that never was', { interactionId: 'id i-0' }, []],
  ['callers who withhold their numbers', { identity: { kind: 'withheld', raw: 'anonymous' } }, []],
];

export async function noteIdsOf(notes: NotesFacet, about: Subject): Promise<string[]> {
  const { items } = await notes.list(about, { signal, limit });
  return items.map(({ id }) => id);
}

export const noteCases: readonly AdapterCase[] = [
  ...lists.map(([what, about, ids]) =>
    sampleCase(`lists the notes of ${what}, newest first`, ['notes'], async ({ notes }) => {
      checkEqual(await noteIdsOf(present(notes), about), ids, 'notes');
    }),
  ),

  sampleCase('tells of a note all that is known', ['notes'], async ({ notes }) => {
    const { items } = await present(notes).list({ contactId: bertil.id }, { signal, limit });
    const content = ({ revision: _, ...note }: (typeof sampleNotes)[number]) => note;
    checkEqual(items.map(content), sampleNotes.filter(({ id }) => id === 'n-3').map(content), 'the note');
  }),

  sampleCase('gives pages of notes without gaps and repeats', ['notes'], async (adapter) => {
    const notes = present(adapter.notes);
    for (const size of [1, 2, 3]) {
      const pages = await readPages((options) => notes.list({ contactId: anna.id }, options), size);
      const ids = pages.flatMap(({ items }) => items.map(({ id }) => id));
      checkEqual(ids, ['n-3', 'n-2', 'n-1'], `pages of ${size}`);
      checkEqual(pages.length, Math.ceil(3 / size), `pages of ${size}`);
    }
  }),
];
