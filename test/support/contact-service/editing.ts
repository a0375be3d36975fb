import type {
  ContactAdapter,
  EditingFacet,
  MaskingFacet,
  Removal,
} from '../../../src/adapters/contact-adapter.js';
import type {
  Contact,
  ContactChanges as Changes,
  ContactDraft,
  ContactId,
} from '../../../src/domain/contact.js';
import { ContactError } from '../../../src/domain/contact-error.js';
import { randomUuid } from '../../../src/domain/random-uuid.js';
import type { ContactChanges } from './contact-changes.js';
import { mergePatch } from './merge-patch.js';
import { type Operations, revisionOf, writeOptions } from './operation.js';

export function editingOperations(
  adapter: ContactAdapter,
  editing: EditingFacet,
  changes: ContactChanges,
): Operations {
  /** What can be undone, by the names that were given out. */
  const removals = new Map<string, Removal>();
  /** What each key has removed. */
  const removed = new Map<string, Promise<{ undo?: string }>>();

  async function removeOnce(id: ContactId, signal: AbortSignal): Promise<{ undo?: string }> {
    const removal = await editing.remove!(id, { signal });
    changes.tell(id);
    if (!removal.undo) return {};
    const undo = randomUuid();
    removals.set(undo, removal);
    return { undo };
  }

  return {
    createContact: (asked) => editing.create(asked.body as ContactDraft, writeOptions(asked)),

    async updateContact(asked) {
      const { body, signal } = asked;
      const id = asked.id as ContactId;
      const seen = await adapter.get(id, { signal });
      const updated = await editing.update(
        withRevision(seen, revisionOf(asked)),
        changesOf(seen, body),
        writeOptions(asked),
      );
      changes.tell(id);
      return updated;
    },

    ...(editing.remove && {
      removeContact(asked) {
        const { key, signal } = writeOptions(asked);
        const removal = removed.get(key) ?? removeOnce(asked.id as ContactId, signal);
        removed.set(key, removal);
        removal.catch(() => removed.delete(key));
        return removal;
      },
      async restoreContact({ id, body, signal }) {
        const removal = removals.get(body.undo);
        if (!removal) throw new ContactError('not-found', 'Nothing was removed by this name');
        const restored = await removal.undo!({ signal });
        changes.tell(id as ContactId);
        return restored;
      },
    }),
  };
}

const withRevision = (contact: Contact, revision = contact.revision): Contact =>
  revision === undefined ? contact : { ...contact, revision };

/** What a patch is to the port: whole members, `undefined` where one goes. */
function changesOf(contact: Contact, patch: object): Changes {
  const patched = mergePatch(contact, patch) as Contact;
  return Object.fromEntries(Object.keys(patch).map((name) => [name, patched[name as keyof Contact]]));
}

export const maskingOperations = (masking: MaskingFacet): Operations => ({
  revealValue: async ({ id, body, signal }) => ({
    value: await masking.reveal(id as ContactId, body.handle, { signal }),
  }),
});
