import type { ContactAdapter } from '../../adapters/contact-adapter.js';
import type { Contact, ContactId } from '../../domain/contact.js';
import { signal, type AdapterCase } from '../adapter-case.js';
import { check, checkEqual, checkRejects } from '../check.js';
import { samples } from '../sample-contacts.js';
import { draft, editingCase } from './create-cases.js';
import { findBy, namesOf } from './find-cases.js';

const annas = (adapter: ContactAdapter): Promise<Contact> => adapter.get(samples.anna.id, { signal });

/** Without what the source changes by itself. */
const content = (contact: Contact) => ({ ...contact, revision: undefined, updated: undefined });

export const updateCases: readonly AdapterCase[] = [
  editingCase('changes what an update names, and nothing else', async (editing, adapter) => {
    const before = await annas(adapter);
    const emails = [{ value: 'anna@svensson.example' }];
    const answer = await editing.update(before, { emails }, { signal, key: 'a' });
    checkEqual(content(await annas(adapter)), content({ ...before, emails }), 'the contact');
    checkEqual(await annas(adapter), answer, 'the contact');
  }),

  editingCase('takes away what an update names as undefined', async (editing, adapter) => {
    const withTitle = await editing.update(await annas(adapter), { title: 'Chief' }, { signal, key: 'a' });
    checkEqual(withTitle.title, 'Chief', 'the title');
    await editing.update(withTitle, { title: undefined }, { signal, key: 'b' });
    const { title: _, ...untitled } = withTitle;
    checkEqual(content(await annas(adapter)), content(untitled), 'the contact');
  }),

  editingCase(
    'finds an updated contact by what is new, and no longer by what was',
    async (editing, adapter) => {
      const changes = { phones: [{ value: '031-390 06 88' }], emails: [{ value: 'anna@svensson.example' }] };
      await editing.update(await annas(adapter), changes, { signal, key: 'a' });
      for (const address of ['+46313900688', 'anna@svensson.example'])
        checkEqual(namesOf(await findBy(adapter, address)), [samples.anna.name.full], address);
      for (const address of ['+46701740605', '+46313900601', 'anna.svensson@nordanvind.example'])
        checkEqual(namesOf(await findBy(adapter, address)), [], address);
    },
  ),

  editingCase('gives every state of a contact another revision', async (editing) => {
    const created = await editing.create(draft, { signal, key: 'a' });
    const first = await editing.update(created, { title: 'Chief' }, { signal, key: 'b' });
    const second = await editing.update(first, { title: undefined }, { signal, key: 'c' });
    const revisions = [created, first, second].map(({ revision }) => revision);
    check(new Set(revisions).size === 3, `Expected three revisions, got ${revisions.join()}`);
  }),

  editingCase(
    'refuses an update of an older revision, and tells what there is now',
    async (editing, adapter) => {
      const seen = await annas(adapter);
      await editing.update(seen, { title: 'Chief' }, { signal, key: 'a' });
      const update = editing.update(seen, { title: 'Clerk', languages: ['fi'] }, { signal, key: 'b' });
      const { current } = await checkRejects(update, 'conflict', 'update');
      checkEqual(current, await annas(adapter), 'the current contact');
      checkEqual(content(await annas(adapter)), content({ ...seen, title: 'Chief' }), 'the contact');
    },
  ),

  editingCase('lets one of two updates at once win, and refuses the other', async (editing, adapter) => {
    const seen = await annas(adapter);
    const titles = ['Chief', 'Clerk'];
    const updates = titles.map((title) => editing.update(seen, { title }, { signal, key: title }));
    const settled = await Promise.allSettled(updates);
    const won = settled.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
    const lost = settled.findIndex(({ status }) => status === 'rejected');
    checkEqual(won.length, 1, 'updates that won');
    await checkRejects(updates[lost]!, 'conflict', 'the other');
    checkEqual((await annas(adapter)).title, titles[1 - lost], 'the title');
  }),

  editingCase('updates once for a key, however often it is asked', async (editing, adapter) => {
    const seen = await annas(adapter);
    const first = await editing.update(seen, { title: 'Chief' }, { signal, key: 'a' });
    const second = await editing.update(seen, { title: 'Chief' }, { signal, key: 'a' });
    checkEqual(second, first, 'the answer');
    checkEqual(await annas(adapter), first, 'the contact');
  }),

  editingCase('refuses to take away what a contact needs, and changes nothing', async (editing, adapter) => {
    const before = await annas(adapter);
    for (const name of [{ full: '' }, undefined])
      await checkRejects(editing.update(before, { name }, { signal, key: 'a' }), 'invalid', 'update');
    checkEqual(await annas(adapter), before, 'the contact');
  }),

  editingCase('says that there is no contact to update', async (editing, adapter) => {
    const stranger = { ...(await annas(adapter)), id: 'nobody' as ContactId };
    const update = editing.update(stranger, { title: 'Chief' }, { signal, key: 'a' });
    await checkRejects(update, 'not-found', 'update');
  }),
];
