import type { ContactAdapter, EditingFacet } from '../../adapters/contact-adapter.js';
import type { ContactDraft } from '../../domain/contact.js';
import { everybody, present, sampleCase, signal, type AdapterCase } from '../adapter-case.js';
import { check, checkEqual, checkRejects, checkSame } from '../check.js';
import { findBy, namesOf } from './find-cases.js';

/** Of nobody among the samples. */
export const draft: ContactDraft = {
  kind: 'individual',
  active: true,
  name: { full: 'Zoë Lindqvist' },
  phones: [{ value: '031-390 06 77', label: 'mobile' }],
  emails: [{ value: 'Zoe.Lindqvist@Nordanvind.example', label: 'work' }],
  addresses: [],
  languages: ['sv'],
  fields: {},
};

export const editingCase = (
  name: string,
  test: (editing: EditingFacet, adapter: ContactAdapter) => Promise<void>,
): AdapterCase => sampleCase(name, ['editing'], (adapter) => test(present(adapter.editing), adapter));

export const isUtcTime = (time: string | undefined) =>
  time === undefined || /^\d{4}-\d\d-\d\d(T\d\d:\d\d:\d\d(\.\d+)?Z)?$/.test(time);

export const createCases: readonly AdapterCase[] = [
  editingCase('finds what it has created at once, by number and by address', async (editing, adapter) => {
    await editing.create(draft, { signal, key: 'a' });
    for (const address of ['+46313900677', '031-3900677', 'zoe.lindqvist@nordanvind.example'])
      checkEqual(namesOf(await findBy(adapter, address)), [draft.name.full], address);
    const { items } = await adapter.search({ text: 'Lindqvist' }, { signal, limit: 2 });
    checkEqual(items.length, 1, 'contacts named Lindqvist');
  }),

  editingCase('answers with the contact as it has it, under an id of its own', async (editing, adapter) => {
    const before = await everybody(adapter);
    const created = await editing.create(draft, { signal, key: 'a' });
    checkEqual(await adapter.get(created.id, { signal }), created, 'the contact');
    checkSame(await everybody(adapter), [...before, created.id], 'everybody');
  }),

  editingCase('creates a contact as the draft says', async (editing) => {
    const { name, kind, phones, emails } = await editing.create(draft, { signal, key: 'a' });
    const written = { full: name.full, kind, phones: phones.map(({ value }) => value), emails };
    const { value } = draft.phones[0]!;
    checkEqual(
      written,
      { full: draft.name.full, kind: draft.kind, phones: [value], emails: draft.emails },
      'it',
    );
  }),

  editingCase('names the revision of what it has created, and its times in UTC', async (editing) => {
    const { revision, created, updated } = await editing.create(draft, { signal, key: 'a' });
    check(Boolean(revision), `Expected a revision, got ${revision}`);
    const areTimes = isUtcTime(created) && isUtcTime(updated);
    check(areTimes, `Expected times of ISO 8601 in UTC, got ${created} and ${updated}`);
  }),

  editingCase('creates one contact for a key, however often it is asked', async (editing, adapter) => {
    const before = await everybody(adapter);
    const first = await editing.create(draft, { signal, key: 'a' });
    const second = await editing.create(draft, { signal, key: 'a' });
    checkEqual(second.id, first.id, 'the id');
    checkSame(await everybody(adapter), [...before, first.id], 'everybody');
  }),

  editingCase('creates one contact for a key that is used twice at once', async (editing, adapter) => {
    const before = await everybody(adapter);
    const [first, second] = await Promise.all([
      editing.create(draft, { signal, key: 'a' }),
      editing.create(draft, { signal, key: 'a' }),
    ]);
    checkEqual(second.id, first.id, 'the id');
    checkSame(await everybody(adapter), [...before, first.id], 'everybody');
  }),

  editingCase('creates two contacts for two keys, alike as the drafts may be', async (editing, adapter) => {
    const before = await everybody(adapter);
    const { id: first } = await editing.create(draft, { signal, key: 'a' });
    const { id: second } = await editing.create(draft, { signal, key: 'b' });
    checkSame(await everybody(adapter), [...before, first, second], 'everybody');
  }),

  editingCase('refuses a draft without a name, and creates nobody', async (editing, adapter) => {
    const before = await everybody(adapter);
    const nameless = { ...draft, name: { full: ' ' } };
    await checkRejects(editing.create(nameless, { signal, key: 'a' }), 'invalid', 'create');
    checkSame(await everybody(adapter), before, 'everybody');
  }),
];
