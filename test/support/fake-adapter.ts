import type {
  ContactAdapter,
  FindOptions,
  FindResult,
  HistoryFacet,
  Page,
  PageOptions,
  RequestOptions,
  Subject,
} from '../../src/adapters/contact-adapter.js';
import type { Contact, ContactId } from '../../src/domain/contact.js';
import { ContactError } from '../../src/domain/contact-error.js';
import type { Identity } from '../../src/domain/identity.js';
import type { PastInteraction } from '../../src/domain/interaction.js';
import { Asked } from './asked.js';

interface FakeAdapterOptions {
  /** False: goes on when it is told to stop, as careless adapters do. */
  readonly heedsSignals?: boolean;
  readonly hasHistory?: boolean;
  readonly canRecord?: boolean;
}

interface Recording {
  readonly interaction: PastInteraction;
  readonly about: readonly Identity[];
}

/** A source that says nothing until the test does. */
export class FakeAdapter implements ContactAdapter {
  readonly finds: Asked<readonly Identity[], FindResult>[] = [];
  readonly gets: Asked<ContactId, Contact>[] = [];
  readonly lists: Asked<Subject, Page<PastInteraction>>[] = [];
  readonly records: Asked<Recording, void>[] = [];
  readonly limits: number[] = [];
  /** The positions of the finds for which no remembered answer would have done. */
  readonly fresh: number[] = [];
  readonly history?: HistoryFacet;
  readonly #heedsSignals: boolean;

  constructor({ heedsSignals = false, hasHistory = true, canRecord = false }: FakeAdapterOptions = {}) {
    this.#heedsSignals = heedsSignals;
    if (!hasHistory) return;
    const list: HistoryFacet['list'] = (about, options) => this.#list(about, options);
    const record: HistoryFacet['record'] = (interaction, about, { signal }) =>
      this.#ask(this.records, { interaction, about }, signal);
    this.history = { list, ...(canRecord && { record }) };
  }

  find(identities: readonly Identity[], { signal, limit, fresh }: FindOptions): Promise<FindResult> {
    if (fresh) this.fresh.push(this.finds.length);
    this.limits.push(limit);
    return this.#ask(this.finds, identities, signal);
  }

  get(id: ContactId, { signal }: RequestOptions): Promise<Contact> {
    return this.#ask(this.gets, id, signal);
  }

  search(): Promise<Page<Contact>> {
    return Promise.reject(new ContactError('unexpected', 'The look-up searches nothing'));
  }

  #list(about: Subject, { signal, limit }: PageOptions): Promise<Page<PastInteraction>> {
    this.limits.push(limit);
    return this.#ask(this.lists, about, signal);
  }

  #ask<About, Answer>(all: Asked<About, Answer>[], about: About, signal: AbortSignal): Promise<Answer> {
    const asked = new Asked<About, Answer>(about, signal);
    all.push(asked);
    if (this.#heedsSignals) signal.addEventListener('abort', () => asked.fail(signal.reason));
    return asked.promise;
  }
}
