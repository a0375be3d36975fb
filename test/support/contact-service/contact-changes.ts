import type { ContactId } from '../../../src/domain/contact.js';

/** Tells whoever follows a contact that it is another now, or gone. */
export class ContactChanges {
  readonly #watchers = new Map<ContactId, Set<() => void>>();

  tell(id: ContactId): void {
    this.#watchers.get(id)?.forEach((changed) => changed());
  }

  /** `changed` is called until what this returns is. */
  watch(id: ContactId, changed: () => void): () => void {
    const watchers = this.#watchers.get(id) ?? new Set();
    this.#watchers.set(id, watchers.add(changed));
    return () => watchers.delete(changed);
  }
}
