import type { DraftKey, DraftPort, StoredDraft } from '../storage/draft-port.js';
import { LatestTask } from './latest-task.js';
import { Observable } from './observable.js';

export type DraftState<Value> =
  /** Nothing may be typed yet: it would be lost, or what was typed before. → ready */
  | { readonly status: 'loading' }
  /** `value` is absent where there is nothing unfinished. `isKept`: it is on the disk, or will be in a moment. */
  | { readonly status: 'ready'; readonly value: Value | undefined; readonly isKept: boolean };

interface DraftOptions<Value> {
  /** Absent: what is typed is lost with the page. */
  readonly port: DraftPort | undefined;
  /** Gives `undefined` for what an older version has stored, and is of no use any more. */
  readonly read: (value: unknown) => Value | undefined;
  /** What is kept is another now. */
  readonly kept?: () => void;
}

/** Milliseconds after a keystroke: kept at every pause of typing, and at the latest so long after the first. */
const pause = 200;
const latest = 500;
/** Milliseconds until what could not be kept, or read, is tried again. */
const retryAfter = 5_000;
/** Milliseconds to wait for the disk before the agent may write without it. */
const deadlineMs = 5_000;

/**
 * One unfinished text or form, for ever of one agent and one interaction: whoever holds it cannot write into
 * another's. Where several cards or tabs show the same one, the last keystroke counts, and those that nobody
 * types into follow.
 */
export class Draft<Value> {
  readonly key: DraftKey;
  readonly state = new Observable<DraftState<Value>>({ status: 'loading' });
  readonly #options: DraftOptions<Value>;
  readonly #loading = new LatestTask();
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** When the first keystroke came that is not kept yet. */
  #unkeptSince: number | undefined;
  #keeping: Promise<void> | undefined;
  #at = 0;
  #canKeep: boolean;
  #isTyped = false;
  #isOutdated = false;
  #isResting = false;

  constructor(key: DraftKey, options: DraftOptions<Value>) {
    this.key = key;
    this.#options = options;
    this.#canKeep = options.port !== undefined;
    if (this.#canKeep) this.#load();
    else this.#show(undefined);
  }

  get read(): DraftOptions<Value>['read'] {
    return this.#options.read;
  }

  get value(): Value | undefined {
    const { value } = this.state;
    return value.status === 'ready' ? value.value : undefined;
  }

  /** As it would be kept now; `undefined` where there is nothing unfinished. */
  get stored(): StoredDraft | undefined {
    const { value } = this;
    return value === undefined ? undefined : { ...this.key, value, at: this.#at };
  }

  /** At once, or when what was typed before has come. */
  whenReady(act: () => void): void {
    if (this.state.value.status === 'ready') return act();
    const unwatch = this.state.watch(() => {
      unwatch();
      act();
    });
  }

  /** Typed, and kept in a moment. */
  write(value: Value): void {
    if (this.state.value.status === 'loading') return;
    this.#isTyped = true;
    const since = this.#put(value);
    if (this.#isResting) void this.keep();
    else this.#later(() => void this.keep(), Math.min(pause, since + latest - Date.now()));
  }

  /** Keeps at once what has been typed: the page may be about to go, or it is about to be sent. */
  async keep(): Promise<void> {
    if (this.#unkeptSince !== undefined) this.#keeping ??= this.#keepAll().then(() => this.#settle());
    await this.#keeping;
  }

  /** It was sent, or the agent does not want it any more. */
  discard(): Promise<void> {
    this.#put(undefined);
    return this.keep();
  }

  /** What was typed into another goes on here. What was typed here already, or kept here, stays. */
  async takeOver(other: Draft<Value>): Promise<void> {
    await new Promise<void>((resolve) => this.whenReady(resolve));
    const { value } = other;
    if (!other.#isTyped || value === undefined || this.value !== undefined) return;
    this.#isTyped = true;
    this.#put(value);
    await this.keep();
    await other.discard();
  }

  /** Somebody else may have written or deleted it. What is being typed here is the last that was. */
  refresh(): void {
    this.#isOutdated = this.#keeping !== undefined;
    if (!this.#isOutdated && this.#unkeptSince === undefined && this.#options.port) this.#load();
  }

  /** The card has left the page. */
  rest(): void {
    this.#isResting = true;
    this.#loading.suspend();
    void this.keep();
  }

  wake(): void {
    this.#isResting = false;
    this.#loading.resume();
    if (this.#unkeptSince === undefined) this.refresh();
    else void this.keep();
  }

  #load(): void {
    const { port, read } = this.#options;
    if (!port) return;
    this.#loading.run(
      () => port.read(this.key),
      {
        done: (stored) => {
          this.#canKeep = true;
          this.#at = stored?.at ?? 0;
          const value = stored && read(stored.value);
          this.#show(isSame(value, this.value) ? this.value : value);
        },
        failed: () => {
          this.#canKeep = false;
          this.#show(this.value);
          this.#later(() => this.refresh(), retryAfter);
        },
      },
      { deadlineMs },
    );
  }

  /** Returns since when something is unkept. */
  #put(value: Value | undefined): number {
    this.#loading.abandon();
    const now = Date.now();
    this.#at = Math.max(now, this.#at + 1); // A clock may be set back.
    this.#unkeptSince ??= now;
    this.#show(value);
    return this.#unkeptSince;
  }

  /** One write at a time, and what was typed meanwhile in the next. */
  async #keepAll(): Promise<void> {
    while (this.#unkeptSince !== undefined && (await this.#write()));
  }

  /** What cannot be kept is still there to be sent, and says so. */
  #settle(): void {
    this.#keeping = undefined;
    this.#show(this.value);
    this.#options.kept?.();
    if (this.#isOutdated) this.refresh();
  }

  async #write(): Promise<boolean> {
    const { stored } = this;
    const { port } = this.#options;
    clearTimeout(this.#timer);
    this.#unkeptSince = undefined;
    if (!port) return false;
    try {
      const isNewest = stored ? await port.write(stored) : await port.delete(this.key);
      if (isNewest === false) this.#isOutdated = true;
      this.#canKeep = true;
    } catch {
      this.#canKeep = false;
      this.#unkeptSince ??= Date.now();
      this.#later(() => void this.keep(), retryAfter);
    }
    return this.#canKeep;
  }

  #later(act: () => void, milliseconds: number): void {
    clearTimeout(this.#timer);
    if (!this.#isResting) this.#timer = setTimeout(act, milliseconds);
  }

  #show(value: Value | undefined): void {
    const isKept = value === undefined || this.#canKeep;
    const { value: state } = this.state;
    if (state.status === 'loading' || state.value !== value || state.isKept !== isKept)
      this.state.set({ status: 'ready', value, isKept });
  }
}

/** Both are JSON. */
const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);
