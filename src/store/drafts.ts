import { ContactError } from '../domain/contact-error.js';
import type { DraftKey, DraftPort } from '../storage/draft-port.js';
import { LatestTask } from './latest-task.js';
import { Observable } from './observable.js';
import type { Session } from './session.js';
import type { SessionPart } from './session-part.js';

export type DraftState<Value> =
  /** Nothing may be typed yet: it would be lost, or what was typed before. → ready */
  | { readonly status: 'loading' }
  /** `value` is absent where there is nothing unfinished. `isKept`: it is on the disk, or will be in a moment. */
  | { readonly status: 'ready'; readonly value: Value | undefined; readonly isKept: boolean };

const storage = (): Promise<never> =>
  Promise.reject(new ContactError('storage', 'Nothing is kept here', { storage: 'refused' }));
const nowhere: DraftPort = { read: storage, list: storage, write: storage, delete: storage, clear: storage };

/** Milliseconds after a keystroke: kept at every pause of typing, and at the latest so long after the first. */
const pause = 200;
const latest = 500;

/** One unfinished text or form, for ever of one agent and one interaction: whoever holds it cannot write into another's. */
export class Draft<Value> {
  readonly key: DraftKey;
  readonly state = new Observable<DraftState<Value>>({ status: 'loading' });
  readonly #port: DraftPort;
  readonly #loading = new LatestTask();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #unkeptSince: number | undefined;
  #writing: Promise<void> = Promise.resolve();

  /** `read` gives `undefined` for what an older version has stored, and is of no use any more. */
  constructor(key: DraftKey, port: DraftPort, read: (value: unknown) => Value | undefined) {
    this.key = key;
    this.#port = port;
    this.#loading.run(() => port.read(key), {
      done: (stored) => this.#set(stored && read(stored.value), true),
      failed: () => this.#set(undefined, false),
    });
  }

  get value(): Value | undefined {
    const { value } = this.state;
    return value.status === 'ready' ? value.value : undefined;
  }

  /** Typed, and kept in a moment. */
  write(value: Value): void {
    if (this.state.value.status === 'loading') return;
    this.#set(value, this.state.value.isKept);
    const now = Date.now();
    this.#unkeptSince ??= now;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.keep(), Math.min(pause, this.#unkeptSince + latest - now));
  }

  /** Keeps at once what has been typed: the page may be about to go. */
  keep(): Promise<void> {
    const { value } = this;
    if (this.#unkeptSince === undefined) return this.#writing;
    this.#settle();
    return this.#then(() => this.#port.write({ ...this.key, value, at: Date.now() }));
  }

  /** It was sent, or the agent does not want it any more. */
  discard(): Promise<void> {
    this.#settle();
    this.#set(undefined, true);
    return this.#then(() => this.#port.delete(this.key));
  }

  #settle(): void {
    clearTimeout(this.#timer);
    this.#unkeptSince = undefined;
  }

  /** In the order of typing. What cannot be kept is still there to be sent, and says so. */
  #then(write: () => Promise<void>): Promise<void> {
    this.#writing = this.#writing.then(write).then(
      () => this.#mark(true),
      () => this.#mark(false),
    );
    return this.#writing;
  }

  #mark(isKept: boolean): void {
    const { value } = this.state;
    if (value.status === 'ready' && value.isKept !== isKept) this.state.set({ ...value, isKept });
  }

  #set(value: Value | undefined, isKept: boolean): void {
    this.state.set({ status: 'ready', value, isKept });
  }
}

/** What the agents of a session have not finished. */
export class Drafts implements SessionPart {
  readonly #session: Session;
  readonly #open = new Map<string, Draft<unknown>>();

  constructor(session: Session) {
    this.#session = session;
  }

  /** That of the agent at the card, for the interaction on it; `undefined` where there is none. */
  of<Value>(kind: string, read: (value: unknown) => Value | undefined): Draft<Value> | undefined {
    const { interactionKey: interaction, agentId, source, draftPort = nowhere } = this.#session;
    if (interaction === undefined) return undefined;
    const key: DraftKey = { source: source.key, agentId, interaction, kind };
    const name = JSON.stringify(Object.values(key));
    const known = this.#open.get(name) ?? new Draft<unknown>(key, draftPort, read);
    this.#open.set(name, known);
    return known as Draft<Value>;
  }

  /** The card is leaving the page. */
  suspend(): void {
    for (const draft of this.#open.values()) void draft.keep();
  }

  async clear(): Promise<void> {
    await Promise.all([...this.#open.values()].map((draft) => draft.discard()));
    await this.#session.draftPort?.clear();
  }
}
