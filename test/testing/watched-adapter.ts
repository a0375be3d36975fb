import type {
  ContactAdapter,
  EditingFacet,
  HistoryFacet,
  RequestOptions,
} from '../../src/adapters/contact-adapter.js';
import type { Contact, ContactId } from '../../src/domain/contact.js';

/** All that the port knows, each method to be replaced by itself. */
export interface WholeAdapter extends Required<
  Omit<ContactAdapter, 'close' | 'notes' | 'messaging' | 'masking' | 'outbox'>
> {
  readonly editing: Required<EditingFacet>;
  readonly history: Required<HistoryFacet>;
}

/** The methods of an adapter with every facet, and a watch that tells what is updated through them. */
export function watched(adapter: ContactAdapter): WholeAdapter {
  const { editing, history } = adapter as Required<ContactAdapter>;
  const updates = new EventTarget();
  return {
    find: (identities, options) => adapter.find(identities, options),
    get: (id, options) => adapter.get(id, options),
    search: (query, options) => adapter.search(query, options),
    watch: (id, options) => watchUpdates(updates, id, options),
    embedded: true,
    editing: {
      create: (draft, options) => editing.create(draft, options),
      async update(contact, changes, options) {
        const updated = await editing.update(contact, changes, options);
        updates.dispatchEvent(new CustomEvent('update', { detail: updated }));
        return updated;
      },
      remove: async (id, options) => (await editing.remove?.(id, options)) ?? {},
    },
    history: {
      list: (about, options) => history.list(about, options),
      record: async (interaction, about, options) => history.record?.(interaction, about, options),
    },
  };
}

async function* watchUpdates(
  updates: EventTarget,
  id: ContactId,
  { signal }: RequestOptions,
): AsyncGenerator<Contact> {
  while (!signal.aborted) {
    const updated = await new Promise<Contact | undefined>((resolve) => {
      signal.addEventListener('abort', () => resolve(undefined), { once: true });
      updates.addEventListener('update', (event) => resolve((event as CustomEvent<Contact>).detail), {
        once: true,
      });
    });
    if (updated?.id === id) yield updated;
  }
}
