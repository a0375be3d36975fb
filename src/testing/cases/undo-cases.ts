import type { Capability } from '../../adapters/capabilities.js';
import type { ContactAdapter, Removal } from '../../adapters/contact-adapter.js';
import type { Contact } from '../../domain/contact.js';
import { everybody, present, signal, type AdapterCase } from '../adapter-case.js';
import { check, checkEqual, checkRejects, checkSame, rejectionOf } from '../check.js';
import { samples } from '../sample-contacts.js';
import { findBy, namesOf } from './find-cases.js';
import { pastOfAnna, removeCase } from './remove-cases.js';

type Undo = NonNullable<Removal['undo']>;

const { anna } = samples;
const annas = (adapter: ContactAdapter): Promise<Contact> => adapter.get(anna.id, { signal });

/** Nobody is asked for an undo: a removal that has none has nothing to keep to. */
const undoCase = (
  name: string,
  needs: readonly Capability[],
  test: (remove: () => Promise<Undo>, adapter: ContactAdapter) => Promise<void>,
): AdapterCase =>
  removeCase(name, needs, async (remove, adapter) => {
    const { undo } = await remove(samples.yusuf.id);
    if (!undo) return;
    const removeAnna = async () => {
      const removal = await remove(anna.id);
      return present(removal.undo?.bind(removal));
    };
    await test(removeAnna, adapter);
  });

/** Without what the source may change by itself. */
const content = (contact: Contact) => ({ ...contact, revision: undefined, updated: undefined });

export const undoCases: readonly AdapterCase[] = [
  undoCase('puts back who was removed, under the same id', [], async (remove, adapter) => {
    const before = await annas(adapter);
    const undo = await remove();
    const restored = await undo({ signal });
    checkEqual(content(restored), content(before), 'the contact');
    checkEqual(await annas(adapter), restored, 'the contact');
  }),

  undoCase('finds who was put back as before', [], async (remove, adapter) => {
    const undo = await remove();
    await undo({ signal });
    for (const address of ['+46701740605', 'anna.svensson@nordanvind.example'])
      checkEqual(namesOf(await findBy(adapter, address)), [anna.name.full], address);
    const { items } = await adapter.search({ text: 'Anna Svensson' }, { signal, limit: 2 });
    checkEqual(items.length, 1, 'contacts of her name');
  }),

  undoCase('puts back the past of who was removed', ['history'], async (remove, adapter) => {
    const history = present(adapter.history);
    const before = await pastOfAnna(history);
    const undo = await remove();
    await undo({ signal });
    checkEqual(await pastOfAnna(history), before, 'her past');
  }),

  undoCase('updates who was put back', [], async (remove, adapter) => {
    const undo = await remove();
    const restored = await undo({ signal });
    await present(adapter.editing).update(restored, { title: 'Chief' }, { signal, key: 'a' });
    checkEqual((await annas(adapter)).title, 'Chief', 'the title');
  }),

  undoCase('puts back once, however often it is asked', [], async (remove, adapter) => {
    const undo = await remove();
    const restored = await undo({ signal });
    const everyone = await everybody(adapter);
    const update = present(adapter.editing).update(restored, { title: 'Chief' }, { signal, key: 'a' });
    const updated = await update;
    await undo({ signal });
    checkSame(await everybody(adapter), everyone, 'everybody');
    checkEqual(await annas(adapter), updated, 'the contact');
  }),

  undoCase('does not put back who was removed again', [], async (remove, adapter) => {
    const undo = await remove();
    await undo({ signal });
    await remove();
    await undo({ signal }).catch(() => undefined);
    await checkRejects(annas(adapter), 'not-found', 'get');
  }),

  undoCase(
    'ends an undo with the reason of a signal that has aborted, and puts nobody back',
    [],
    async (remove, adapter) => {
      const undo = await remove();
      const reason = new Error('The agent went on');
      const rejection = await rejectionOf(undo({ signal: AbortSignal.abort(reason) }), 'undo');
      check(rejection === reason, `undo: expected the signal's own reason, got ${String(rejection)}`);
      await checkRejects(annas(adapter), 'not-found', 'get');
    },
  ),
];
