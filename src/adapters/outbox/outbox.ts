import type { ContactId } from '../../domain/contact.js';
import { ContactError } from '../../domain/contact-error.js';
import type { WaitingWrite, Write } from '../../domain/waiting-write.js';
import { desk } from '../../storage/desk.js';
import { StoredOutbox } from '../../storage/outbox-store.js';
import type { ContactAdapter, OutboxFacet, RequestOptions, WriteOptions } from '../contact-adapter.js';
import { Entries, textOf } from './entries.js';
import { added, discarded, namesIn, retried } from './entry-edits.js';
import { subjectOf } from './order.js';
import {
  isUnsent,
  isWaiting,
  type OutboxEntry,
  type OutboxName,
  type OutboxStore,
  type UnsentEntry,
} from './outbox-store.js';
import { type Names, provisionalId, renamed } from './provisional.js';
import { provisionalResult } from './results.js';
import { send } from './send.js';
import { Caller, type Outcome } from './caller.js';
import { Sender } from './sender.js';
import { inTurn } from './turns.js';

export interface OutboxOptions {
  /** Tells the source from every other one of the origin: what waits is sent to no other. */
  readonly source: string;
  /** The agent who is served. Asked anew each time: what another one wrote waits until that one is back. */
  readonly owner?: () => string | undefined;
  /** The browser's own by default. */
  readonly store?: OutboxStore;
  /** How long whoever writes is kept waiting for the source, in milliseconds; the write goes on. Default 3,000. */
  readonly patienceMs?: number;
  /** How long one attempt may take, in milliseconds. Default 30,000. */
  readonly deadlineMs?: number;
}

/** Reads of the source are overlaid with this. */
export interface Outlook {
  /** In the order in which they were made. */
  readonly waiting: readonly UnsentEntry[];
  /** What has landed of late, whose provisional names may still be in use. */
  readonly names: Names;
}

/** Writes on their way to a source: kept first, then sent, and sent again where that is of use. */
export class Outbox implements OutboxFacet {
  readonly #adapter: ContactAdapter;
  readonly #entries: Entries;
  readonly #sender: Sender;
  readonly #patienceMs: number;
  readonly #callers = new Map<string, Set<Caller>>();
  #served: string | undefined;

  constructor(adapter: ContactAdapter, options: OutboxOptions) {
    const {
      source,
      owner,
      store = new StoredOutbox(desk),
      patienceMs = 3_000,
      deadlineMs = 30_000,
    } = options;
    this.#adapter = adapter;
    this.#patienceMs = patienceMs;
    this.#entries = new Entries(store, () => ({ source, owner: owner?.() ?? '' }));
    const told = (key: string, outcome: Outcome) => this.#tell(key, outcome);
    this.#sender = new Sender({ adapter, entries: this.#entries, deadlineMs, told });
    globalThis.addEventListener?.('online', this.#wake);
    void this.outlook();
  }

  /**
   * The source's own answer where there is one in time, else what it will be, marked as waiting. What the source
   * refuses at once is rejected, and does not wait. Where nothing can be stored, the source is asked as without an outbox.
   */
  async write(write: Write, { key, signal }: WriteOptions): Promise<unknown> {
    signal.throwIfAborted();
    const { name } = this.#entries;
    const caller = new Caller(signal, this.#patienceMs);
    // Before it is kept: from then on it may be sent.
    const unlisten = this.#listen(key, caller);
    this.#sender.own(key);
    try {
      const isKept = await this.#keep(name, { key, at: Date.now(), write });
      if (!isKept) return await send(this.#adapter, write, { key, signal });
      void this.#sender.run().then(() => caller.giveUp());
      const outcome = await caller.outcome;
      if (outcome?.status === 'refused') throw outcome.error;
      return outcome ? outcome.answer : await this.#answerFor(name, key, { write, signal });
    } finally {
      caller.giveUp();
      unlisten();
    }
  }

  async outlook(): Promise<Outlook> {
    const all = await this.#entries.all();
    this.#follow();
    return { waiting: all.filter(isWaiting), names: namesIn(all) };
  }

  async list({ signal }: RequestOptions): Promise<readonly WaitingWrite[]> {
    const all = await this.#entries.all();
    signal.throwIfAborted();
    this.#follow();
    return all.filter(isUnsent).map((entry) => this.#told(entry));
  }

  async *watch({ signal }: RequestOptions): AsyncGenerator<readonly WaitingWrite[]> {
    let wake = () => {};
    let isNews = true;
    const unwatch = this.#entries.watch(() => {
      isNews = true;
      wake();
    });
    signal.addEventListener('abort', () => wake(), { once: true });
    try {
      while (!signal.aborted) {
        if (!isNews) await new Promise<void>((resolve) => (wake = resolve));
        isNews = false;
        const all = await this.#entries.all();
        if (!signal.aborted) yield all.filter(isUnsent).map((entry) => this.#told(entry));
      }
    } finally {
      unwatch();
    }
  }

  /** `changed` is called whenever something else waits, until what this returns is called. */
  onChange(changed: () => void): () => void {
    return this.#entries.watch(changed);
  }

  async retry(key: string): Promise<void> {
    const { name } = this.#entries;
    this.#sender.own(key);
    this.#sender.pace.wake();
    await this.#entries.change(name, (all) => retried(all, key));
    void this.#sender.run();
  }

  async discard(key: string): Promise<void> {
    const { name } = this.#entries;
    await inTurn(textOf(name), () => this.#entries.change(name, (all) => discarded(all, key)));
  }

  /** Sends nothing more; what waits is kept. */
  close(): void {
    globalThis.removeEventListener?.('online', this.#wake);
    this.#sender.close();
    this.#entries.close();
  }

  readonly #wake = () => {
    this.#sender.pace.wake();
    void this.#sender.run();
  };

  /** Whoever comes finds what they have left, and it goes on. */
  #follow(): void {
    const served = textOf(this.#entries.name);
    if (served === this.#served) return;
    this.#served = served;
    void this.#sender.run();
    this.#entries.tell();
  }

  async #keep(name: OutboxName, entry: UnsentEntry): Promise<boolean> {
    return this.#entries
      .change(name, (all) => added(all, entry))
      .then(() => true)
      .catch(() => false);
  }

  #listen(key: string, caller: Caller): () => void {
    const callers = this.#callers.get(key) ?? new Set();
    this.#callers.set(key, callers.add(caller));
    return () => {
      callers.delete(caller);
      if (callers.size === 0) this.#callers.delete(key);
    };
  }

  async #answerFor(
    name: OutboxName,
    key: string,
    { write, signal }: { write: Write; signal: AbortSignal },
  ): Promise<unknown> {
    const all = await this.#entries.read(name).catch((): OutboxEntry[] => []);
    const entry = all.find((each) => each.key === key);
    if (!entry) throw new ContactError('unavailable', 'It was discarded before it could be sent');
    if (isUnsent(entry)) return provisionalResult(entry);
    if (write.kind === 'remove') return {};
    // It has landed, now from another tab or some time ago: for its key the source gives the same answer again.
    return send(this.#adapter, renamed(write, namesIn(all)), { key, signal });
  }

  #tell(key: string, outcome: Outcome): boolean {
    const callers = [...(this.#callers.get(key) ?? [])];
    return callers.map((caller) => caller.tell(outcome)).some(Boolean);
  }

  #told({ key, at, write, refusal }: UnsentEntry): WaitingWrite {
    const { contactIds, interactionId } = subjectOf(write);
    const [contactId] = write.kind === 'create' ? [provisionalId(key) as ContactId] : contactIds;
    const error = refusal
      ? new ContactError(refusal.code, refusal.message, refusal)
      : this.#sender.pace.errorOf(key);
    return {
      ...{ key, write, since: new Date(at).toISOString() },
      state: refusal ? 'refused' : this.#sender.sending === key ? 'sending' : 'waiting',
      ...(error && { error }),
      ...(contactId !== undefined && { contactId }),
      ...(interactionId !== undefined && { interactionId }),
    };
  }
}
