import { identityKey, isReachable, type Identity } from '../../domain/identity.js';
import type { PastInteraction } from '../../domain/interaction.js';
import type { HistoryStore } from '../../storage/history-store.js';
import type { HistoryFacet, Page, PageOptions, RequestOptions, Subject } from '../contact-adapter.js';
import { pageOf } from '../page-of.js';
import { subjectKey } from '../subject-key.js';

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
