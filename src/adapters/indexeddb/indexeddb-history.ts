import { identityKey, isReachable, type Identity } from '../../domain/identity.js';
import type { PastInteraction } from '../../domain/interaction.js';
import {
  aboutContact,
  aboutIdentity,
  type HistoryStore,
  ofInteraction,
} from '../../storage/history-store.js';
import type { HistoryFacet, Page, PageOptions, RequestOptions, Subject } from '../contact-adapter.js';
import { pageOf } from '../page-of.js';

export class IndexedDbHistory implements HistoryFacet {
  readonly #history: HistoryStore;

  constructor(history: HistoryStore) {
    this.#history = history;
  }

  async list(about: Subject, options: PageOptions): Promise<Page<PastInteraction>> {
    options.signal.throwIfAborted();
    const subject = subjectKey(about);
    const found = subject === undefined ? [] : await this.#history.list(subject);
    options.signal.throwIfAborted();
    return pageOf(found, options);
  }

  async record(
    interaction: PastInteraction,
    about: readonly Identity[],
    { signal }: RequestOptions,
  ): Promise<void> {
    signal.throwIfAborted();
    await this.#history.record({ interaction, about: about.filter(isReachable).map(identityKey) });
  }
}

function subjectKey(about: Subject): string | undefined {
  if ('interactionId' in about) return ofInteraction(about.interactionId);
  if ('contactId' in about) return aboutContact(about.contactId);
  return isReachable(about.identity) ? aboutIdentity(identityKey(about.identity)) : undefined;
}
