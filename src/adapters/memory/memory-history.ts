import type { ContactId } from '../../domain/contact.js';
import { identityKey, isReachable, type Identity } from '../../domain/identity.js';
import { newestFirst, type PastInteraction } from '../../domain/interaction.js';
import type { HistoryFacet, Page, PageOptions, RequestOptions, Subject } from '../contact-adapter.js';
import { pageOf } from '../page-of.js';

export interface MemoryHistoryEntry {
  readonly interaction: PastInteraction;
  readonly about: readonly Identity[];
  readonly contactId?: ContactId | undefined;
}

export class MemoryHistory implements HistoryFacet {
  readonly #byId = new Map<string, MemoryHistoryEntry>();

  constructor(entries: readonly MemoryHistoryEntry[]) {
    for (const entry of entries) this.#byId.set(entry.interaction.id, entry);
  }

  async list(about: Subject, options: PageOptions): Promise<Page<PastInteraction>> {
    options.signal.throwIfAborted();
    const found = [...this.#byId.values()].filter((entry) => isAbout(entry, about));
    const interactions = found.map(({ interaction }) => interaction);
    return pageOf(interactions.sort(newestFirst), options);
  }

  async record(
    interaction: PastInteraction,
    about: readonly Identity[],
    { signal }: RequestOptions,
  ): Promise<void> {
    signal.throwIfAborted();
    if (!this.#byId.has(interaction.id)) this.#byId.set(interaction.id, { interaction, about });
  }

  /** Takes out the entries that a removal takes along, and gives what puts them back. */
  takeOut(isTaken: (entry: MemoryHistoryEntry) => boolean): () => void {
    const taken = [...this.#byId.values()].filter(isTaken);
    for (const { interaction } of taken) this.#byId.delete(interaction.id);
    return () => {
      for (const entry of taken) this.#byId.set(entry.interaction.id, entry);
    };
  }
}

function isAbout(entry: MemoryHistoryEntry, about: Subject): boolean {
  if ('interactionId' in about) return entry.interaction.id === about.interactionId;
  if ('contactId' in about) return entry.contactId === about.contactId;
  if (!isReachable(about.identity)) return false;
  const key = identityKey(about.identity);
  return entry.about.some((identity) => identityKey(identity) === key);
}
