import type { AdapterCase } from '../adapter-case.js';
import { limit, present, signal } from '../adapter-case.js';
import { checkEqual, checkSame } from '../check.js';
import { samples } from '../sample-contacts.js';
import { noteIdsOf } from './note-cases.js';
import { removeCase } from './remove-cases.js';

const { anna, bosse, bertil } = samples;

export const erasedWorkCases: readonly AdapterCase[] = [
  removeCase('erases the notes of a contact that is removed', ['notes'], async (remove, adapter) => {
    const notes = present(adapter.notes);
    await remove(anna.id);
    checkEqual(await noteIdsOf(notes, { contactId: anna.id }), [], 'her notes');
    checkEqual(await noteIdsOf(notes, { interactionId: 'id i-1' }), [], 'those of the interaction');
    checkEqual(await noteIdsOf(notes, { contactId: bertil.id }), [], 'those for somebody else');
  }),

  removeCase('leaves a note about others, too, without the contact', ['notes'], async (remove, adapter) => {
    await remove(anna.id);
    const { items } = await present(adapter.notes).list({ contactId: bosse.id }, { signal, limit });
    checkEqual(
      items.map(({ id, contactIds }) => [id, ...contactIds]),
      [['n-2', bosse.id]],
      'notes of the other',
    );
  }),

  removeCase('leaves the notes of everybody else', ['notes'], async (remove, adapter) => {
    const notes = present(adapter.notes);
    await remove(anna.id);
    const others = [
      ...(await noteIdsOf(notes, { contactId: samples.yusuf.id })),
      ...(await noteIdsOf(notes, { interactionId: 'id i-7' })),
    ];
    checkEqual(others, ['n-5', 'n-4'], 'notes');
  }),

  removeCase('puts back the notes of a contact', ['notes'], async (remove, adapter) => {
    const notes = present(adapter.notes);
    const { undo } = await remove(anna.id);
    if (!undo) return;
    await undo({ signal });
    checkEqual(await noteIdsOf(notes, { contactId: anna.id }), ['n-3', 'n-2', 'n-1'], 'her notes');
    checkEqual(await noteIdsOf(notes, { contactId: bosse.id }), ['n-2'], 'those of the other');
  }),

  removeCase(
    'erases the messages of a contact that is removed, and no others',
    ['messaging.list'],
    async (remove, adapter) => {
      const messaging = present(adapter.messaging);
      const list = present(messaging.list?.bind(messaging));
      const idsOf = async (about: Parameters<typeof list>[0]) =>
        (await list(about, { signal, limit })).items.map(({ id }) => id);
      const { undo } = await remove(anna.id);
      checkEqual(await idsOf({ contactId: anna.id }), [], 'her messages');
      checkEqual(await idsOf({ interactionId: 'id i-2' }), [], 'those of the interaction');
      checkEqual(await idsOf({ interactionId: 'id i-7' }), ['m-4'], 'those of others');
      if (!undo) return;
      await undo({ signal });
      checkSame(await idsOf({ contactId: anna.id }), ['m-1', 'm-2', 'm-3'], 'her messages');
    },
  ),
];
