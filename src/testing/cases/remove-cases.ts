import type { Capability } from '../../adapters/capabilities.js';
import type { ContactAdapter, HistoryFacet, Removal } from '../../adapters/contact-adapter.js';
import type { Contact, ContactId } from '../../domain/contact.js';
import { everybody, limit, present, sampleCase, signal, type AdapterCase } from '../adapter-case.js';
import { check, checkEqual, checkRejects } from '../check.js';
import { samples } from '../sample-contacts.js';
import { sampleHistory } from '../sample-history.js';
import { draft } from './create-cases.js';
import { findBy, identitiesOf, namesOf } from './find-cases.js';

type Remove = (id: ContactId) => Promise<Removal>;

export const removeCase = (
  name: string,
  needs: readonly Capability[],
  test: (remove: Remove, adapter: ContactAdapter) => Promise<void>,
): AdapterCase =>
  sampleCase(name, ['editing.remove', ...needs], async (adapter) => {
    const remove = present(adapter.editing?.remove?.bind(adapter.editing));
    await test((id) => remove(id, { signal }), adapter);
  });

const anna = samples.anna;
const annas = (adapter: ContactAdapter): Promise<Contact> => adapter.get(anna.id, { signal });

/** What is recorded of a contact, by what it can be asked for: her id, her number, and an interaction that names neither. */
export async function pastOfAnna(history: HistoryFacet): Promise<string[]> {
  const identities = await identitiesOf('+46701740605', 'anna.svensson@nordanvind.example');
  const subjects = [
    { contactId: anna.id },
    ...identities.map((identity) => ({ identity })),
    { interactionId: 'i-5' },
  ];
  const pages = await Promise.all(subjects.map((about) => history.list(about, { signal, limit })));
  return [...new Set(pages.flatMap(({ items }) => items.map(({ id }) => id)))].sort();
}

export const removeCases: readonly AdapterCase[] = [
  removeCase('forgets a contact that is removed', [], async (remove, adapter) => {
    await remove(anna.id);
    await checkRejects(annas(adapter), 'not-found', 'get');
    const found = await findBy(adapter, '+46701740605', 'anna.svensson@nordanvind.example');
    checkEqual(namesOf(found), [], 'contacts that are found');
    const { items } = await adapter.search({ text: 'Anna Svensson' }, { signal, limit: 2 });
    checkEqual(items, [], 'contacts that are searched');
  }),

  removeCase('leaves everybody else, also who shares a number', [], async (remove, adapter) => {
    const before = await everybody(adapter);
    await remove(samples.wanjiru.id);
    const others = before.filter((id) => id !== samples.wanjiru.id);
    checkEqual((await everybody(adapter)).toSorted(), others.toSorted(), 'everybody');
    const names = [samples.oluwaseun, samples.pernille].map(({ name }) => name.full);
    checkEqual(namesOf(await findBy(adapter, '+442079460999')).toSorted(), names.toSorted(), 'who is found');
  }),

  removeCase('says that there is no contact to remove', [], async (remove) => {
    await checkRejects(remove('nobody' as ContactId), 'not-found', 'remove');
    await remove(anna.id);
    await checkRejects(remove(anna.id), 'not-found', 'remove');
  }),

  removeCase('says that a removed contact cannot be updated', [], async (remove, adapter) => {
    const seen = await annas(adapter);
    await remove(seen.id);
    const update = present(adapter.editing).update(seen, { title: 'Chief' }, { signal, key: 'a' });
    await checkRejects(update, 'not-found', 'update');
  }),

  removeCase('does not give a removed contact to the key that created it', [], async (remove, adapter) => {
    const editing = present(adapter.editing);
    const { id } = await editing.create(draft, { signal, key: 'a' });
    await remove(id);
    const again = await editing.create(draft, { signal, key: 'a' }).catch(() => undefined);
    check(again?.id !== id, 'Expected a rejection or another contact, got the removed one');
    await checkRejects(adapter.get(id, { signal }), 'not-found', 'get');
  }),

  removeCase('erases the past of a contact that is removed', ['history'], async (remove, adapter) => {
    await remove(anna.id);
    checkEqual(await pastOfAnna(present(adapter.history)), [], 'her past');
  }),

  removeCase('leaves the past of everybody else', ['history'], async (remove, adapter) => {
    const history = present(adapter.history);
    await remove(anna.id);
    for (const id of ['i-6', 'i-7', 'i-8', 'i-9']) {
      const { items } = await history.list({ interactionId: id }, { signal, limit });
      checkEqual(
        items.map((item) => item.id),
        [id],
        'the past',
      );
    }
  }),

  removeCase(
    'leaves the past of a number that another contact has, too',
    ['history.record'],
    async (remove, adapter) => {
      const history = present(adapter.history);
      const call = { ...sampleHistory[0]!.interaction, id: 'i-10' };
      await history.record?.(call, await identitiesOf('+442079460999'), { signal });
      await remove(samples.wanjiru.id);
      const { items } = await history.list({ interactionId: call.id }, { signal, limit });
      checkEqual(items, [call], 'the past');
    },
  ),
];
