import type { Contact } from '../../domain/contact.js';
import { present, sampleCase, signal, type AdapterCase } from '../adapter-case.js';
import { check } from '../check.js';
import { samples } from '../sample-contacts.js';

export const watchCases: readonly AdapterCase[] = [
  sampleCase('ends a watch with its signal', ['watch'], async (adapter) => {
    const controller = new AbortController();
    const contacts = present(adapter.watch?.bind(adapter))(samples.anna.id, { signal: controller.signal });
    const watching = (async () => {
      for await (const { id } of contacts)
        check(id === samples.anna.id, `Expected ${samples.anna.id}, got ${id}`);
    })();
    controller.abort();
    await watching;
  }),

  sampleCase('tells a watcher what a contact has become', ['watch', 'editing'], async (adapter) => {
    const controller = new AbortController();
    const contacts = present(adapter.watch?.bind(adapter))(samples.anna.id, { signal: controller.signal });
    const updated = firstOf(contacts, ({ title }) => title === 'Chief');
    const seen = await adapter.get(samples.anna.id, { signal });
    await present(adapter.editing).update(seen, { title: 'Chief' }, { signal, key: 'a' });
    check((await updated) !== undefined, 'Expected the updated contact, got the end');
    controller.abort();
  }),
];

async function firstOf(contacts: AsyncIterable<Contact>, is: (contact: Contact) => boolean) {
  for await (const contact of contacts) if (is(contact)) return contact;
  return undefined;
}
