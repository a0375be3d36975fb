import { ContactError } from '../../domain/contact-error.js';
import type { ContactAdapter } from '../contact-adapter.js';
import type { Outcome } from './caller.js';
import { type Entries, textOf } from './entries.js';
import { discarded, landed, refused } from './entry-edits.js';
import { sendable } from './order.js';
import type { OutboxEntry, OutboxName, UnsentEntry } from './outbox-store.js';
import { isPassing, Pace } from './pace.js';
import { send } from './send.js';
import { canTakeTurns, inTurn } from './turns.js';

/** After so many failures one after the other the source is given a rest. */
const mostFailures = 2;

interface SenderOptions {
  readonly adapter: ContactAdapter;
  readonly entries: Entries;
  /** Milliseconds, for one attempt. */
  readonly deadlineMs: number;
  /** Whoever wrote it is there to hear of it: says whether it is so. */
  readonly told: (key: string, outcome: Outcome) => boolean;
}

/** Sends what waits, one write after the other, as long as the agent is served who made them. */
export class Sender {
  readonly pace = new Pace();
  readonly #options: SenderOptions;
  /** What was written in this page, or sent again from it. */
  readonly #own = new Set<string>();
  #running: Promise<void> | undefined;
  #isAskedAgain = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #sending: string | undefined;
  #isClosed = false;

  constructor(options: SenderOptions) {
    this.#options = options;
  }

  get sending(): string | undefined {
    return this.#sending;
  }

  own(key: string): void {
    this.#own.add(key);
  }

  /** Resolves once everything has been tried whose turn it is. */
  async run(): Promise<void> {
    this.#isAskedAgain = true;
    this.#running ??= this.#runAll();
    await this.#running;
  }

  close(): void {
    this.#isClosed = true;
    clearTimeout(this.#timer);
  }

  /** What comes while the last one is sent has its turn in the same run. */
  async #runAll(): Promise<void> {
    let failures = 0;
    while (this.#isAskedAgain && !this.#isClosed && failures < mostFailures) {
      this.#isAskedAgain = false;
      let sent = await this.#sendNext();
      for (; sent !== 'nothing'; sent = await this.#sendNext()) {
        failures = sent === 'failed' ? failures + 1 : 0;
        if (failures === mostFailures) break;
      }
      await this.#planNext();
    }
    this.#running = undefined; // In the breath of the question above: whoever comes after it begins anew.
  }

  async #planNext(): Promise<void> {
    clearTimeout(this.#timer);
    const waiting = this.#mine(await this.#options.entries.all());
    if (this.#isClosed || waiting.length === 0) return;
    const rests = waiting.map(({ key }) => this.pace.restOf(key));
    this.#timer = setTimeout(() => void this.run(), Math.max(Math.min(...rests), 1_000));
  }

  /** One at a time among all tabs; what there is is read when it is this one's turn. */
  async #sendNext(): Promise<'sent' | 'failed' | 'nothing'> {
    const { name } = this.#options.entries;
    if (this.#isClosed || !(await this.#nextOf(name))) return 'nothing';
    return inTurn(textOf(name), async () => {
      const entry = await this.#nextOf(name);
      return entry && !this.#isClosed ? this.#attempt(name, entry) : 'nothing';
    }).catch(() => 'nothing');
  }

  /** Of those that are rested the one that has failed the least, so that none stands in the way of all others. */
  async #nextOf(name: OutboxName): Promise<UnsentEntry | undefined> {
    const { entries } = this.#options;
    const all = await entries.read(name).catch(() => []);
    if (textOf(entries.name) !== textOf(name)) return undefined;
    const rested = this.#mine(all).filter(({ key }) => this.pace.restOf(key) <= 0);
    return rested.sort((a, b) => this.pace.attempts(a.key) - this.pace.attempts(b.key))[0];
  }

  #mine(all: readonly OutboxEntry[]): UnsentEntry[] {
    return sendable(all).filter(({ key }) => canTakeTurns || this.#own.has(key));
  }

  async #attempt(name: OutboxName, entry: UnsentEntry): Promise<'sent' | 'failed'> {
    const { adapter, entries } = this.#options;
    const { key } = entry;
    this.#enter(key);
    try {
      const answer = await this.#beforeDeadline((signal) => send(adapter, entry.write, { key, signal }));
      return await this.#land(name, key, answer);
    } catch (cause) {
      return await this.#fail(name, entry, ContactError.from(cause));
    } finally {
      this.#enter(undefined);
      entries.tell();
    }
  }

  async #land(name: OutboxName, key: string, answer: unknown): Promise<'sent' | 'failed'> {
    const noted = await this.#note(name, key, (all) => landed(all, key, answer ?? {}, Date.now()));
    this.#options.told(key, { status: 'done', answer });
    return noted;
  }

  async #fail(
    name: OutboxName,
    { key, write }: UnsentEntry,
    error: ContactError,
  ): Promise<'sent' | 'failed'> {
    if (isPassing(error)) {
      this.pace.failed(key, error);
      return 'failed';
    }
    const isHeard = this.#options.told(key, { status: 'refused', error });
    // The answer to an earlier attempt may have been lost: nobody there is what was wanted.
    const isGone = !isHeard && write.kind === 'remove' && error.code === 'not-found';
    return this.#note(name, key, (all) => {
      if (isGone) return landed(all, key, {}, Date.now());
      return isHeard ? discarded(all, key) : refused(all, key, error);
    });
  }

  /** Whose end cannot be noted down is sent once more, by its key done once, and after a rest: the disk may stay full. */
  async #note(
    name: OutboxName,
    key: string,
    edit: (all: readonly OutboxEntry[]) => readonly OutboxEntry[],
  ): Promise<'sent' | 'failed'> {
    try {
      await this.#options.entries.change(name, edit);
    } catch (cause) {
      this.pace.failed(key, ContactError.from(cause));
      return 'failed';
    }
    this.pace.forget(key);
    return 'sent';
  }

  /** An adapter may not heed its signal: what comes after the deadline is not waited for. */
  async #beforeDeadline<Answer>(work: (signal: AbortSignal) => Promise<Answer>): Promise<Answer> {
    const controller = new AbortController();
    const { signal } = controller;
    const late = new Promise<never>((_, reject) =>
      signal.addEventListener('abort', () => reject(signal.reason as Error)),
    );
    const error = new ContactError('timeout', 'The source has not answered in time');
    const timer = setTimeout(() => controller.abort(error), this.#options.deadlineMs);
    try {
      return await Promise.race([work(signal), late]);
    } finally {
      clearTimeout(timer);
    }
  }

  #enter(key: string | undefined): void {
    this.#sending = key;
    this.#options.entries.tell();
  }
}
