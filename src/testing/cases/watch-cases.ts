import type { Capability } from '../../adapters/capabilities.js';
import type { ContactAdapter, EditingFacet } from '../../adapters/contact-adapter.js';
import type { Contact, ContactChanges, ContactId } from '../../domain/contact.js';
import { type AdapterCase, present, sampleCase, signal } from '../adapter-case.js';
import { check, checkEqual, checkRejects } from '../check.js';
import { samples } from '../sample-contacts.js';

const { anna, giulia } = samples;
const nobody = 'nobody' as ContactId;

interface Watching {
  readonly adapter: ContactAdapter;
  /** What the adapter tells of a contact until the case ends. */
  watch(id?: ContactId): AsyncIterable<Contact>;
  /** What somebody changes who uses the same source, through an adapter of their own where the harness has one. */
  change(id: ContactId, changes: ContactChanges): Promise<Contact>;
  readonly editing: () => EditingFacet;
}

const watchCase = (
  name: string,
  needs: readonly Capability[],
  test: (watching: Watching) => Promise<void>,
): AdapterCase =>
  sampleCase(name, ['watch', ...needs], async (adapter, harness) => {
    const controller = new AbortController();
    const other = await harness.another?.(adapter);
    try {
      await test(watchingOf(adapter, other ?? adapter, controller.signal));
    } finally {
      controller.abort();
      if (other) await harness.close?.(other);
    }
  });

function watchingOf(adapter: ContactAdapter, other: ContactAdapter, ended: AbortSignal): Watching {
  let writes = 0;
  const editing = () => present(other.editing);
  return {
    ...{ adapter, editing },
    watch: (id = anna.id) => present(adapter.watch?.bind(adapter))(id, { signal: ended }),
    async change(id, changes) {
      writes += 1;
      const seen = await other.get(id, { signal });
      return editing().update(seen, changes, { signal, key: `change-${writes}` });
    },
  };
}

export const watchCases: readonly AdapterCase[] = [
  sampleCase('ends a watch with its signal', ['watch'], async (adapter) => {
    const controller = new AbortController();
    const contacts = present(adapter.watch?.bind(adapter))(anna.id, { signal: controller.signal });
    const watching = (async () => {
      for await (const { id } of contacts) check(id === anna.id, `Expected ${anna.id}, got ${id}`);
    })();
    controller.abort();
    await watching;
  }),

  watchCase('rejects a watch of an id that nobody has', [], async ({ watch }) => {
    await checkRejects(heardUntil(watch(nobody), 'Nobody'), 'not-found', 'the watch');
  }),

  watchCase('tells a watcher what a contact has become', ['editing'], async ({ adapter, watch, change }) => {
    const heard = heardUntil(watch(), 'Chief');
    await change(anna.id, { title: 'Chief' });
    const last = (await heard).at(-1);
    checkEqual(last, await adapter.get(anna.id, { signal }), 'the contact');
  }),

  watchCase('tells a watcher each later change, too', ['editing'], async ({ watch, change }) => {
    const contacts = watch()[Symbol.asyncIterator]();
    for (const title of ['Chief', 'Head']) {
      const heard = heardUntil({ [Symbol.asyncIterator]: () => ({ next: () => contacts.next() }) }, title);
      await change(anna.id, { title });
      await heard;
    }
  }),

  watchCase('tells everybody who watches a contact', ['editing'], async ({ watch, change }) => {
    const watchers = [heardUntil(watch(), 'Chief'), heardUntil(watch(), 'Chief')];
    await change(anna.id, { title: 'Chief' });
    await Promise.all(watchers);
  }),

  watchCase('tells a watcher nothing of anybody else', ['editing'], async ({ watch, change }) => {
    const heard = heardUntil(watch(), 'Chief');
    await change(giulia.id, { title: 'Head' });
    await change(anna.id, { title: 'Chief' });
    const ids = new Set((await heard).map(({ id }) => id));
    checkEqual([...ids], [anna.id], 'of whom it tells');
  }),

  watchCase('rejects a watch whose contact is removed', ['editing.remove'], async ({ watch, editing }) => {
    const watched = heardUntil(watch(), 'Nobody');
    const removed = present(editing().remove?.bind(editing()))(anna.id, { signal });
    await checkRejects(watched, 'not-found', 'the watch');
    await removed;
  }),
];

/** All that is told, up to the contact that has this title in the source. */
async function heardUntil(contacts: AsyncIterable<Contact>, title: string): Promise<Contact[]> {
  const heard: Contact[] = [];
  for await (const contact of contacts) {
    heard.push(contact);
    if (contact.title === title && !contact.waiting) return heard;
  }
  throw new Error(`Expected a contact with the title ${title}, got the end after ${heard.length}`);
}
