import type { ContactError } from '../domain/contact-error.js';
import type { LookupState } from './lookup-state.js';
import { Observable } from './observable.js';
import type { Session } from './session.js';
import type { SessionPart } from './session-part.js';

/** Milliseconds: a source that says "at once" each time is not asked without a pause, and a timer takes 25 days at the most. */
const shortestWait = 1_000;
const longestWait = 86_400_000;

/** What another network may bring to an end. */
const isOfNetwork = ({ code }: ContactError) => ['offline', 'unavailable', 'timeout'].includes(code);

/** After a look-up that failed: when the source has said that it may be asked again, or the network is back. */
export class LookingAgain implements SessionPart {
  /** When the card looks again by itself, in milliseconds since 1970, where that is known. */
  readonly at = new Observable<number | undefined>(undefined);
  readonly #session: Session;
  readonly #due = new WeakMap<ContactError, number>();
  #isSuspended = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(session: Session) {
    this.#session = session;
    session.lookup.watch(() => this.#follow());
    this.#follow();
  }

  suspend(): void {
    this.#isSuspended = true;
    this.#follow();
  }

  resume(): void {
    this.#isSuspended = false;
    this.#follow();
  }

  #follow(): void {
    clearTimeout(this.#timer);
    globalThis.removeEventListener('online', this.#lookAgain);
    this.at.set(this.#isSuspended ? undefined : this.#plan());
  }

  #plan(): number | undefined {
    const error = errorOf(this.#session.lookup.value);
    if (!error || !this.#session.canRetry) return undefined;
    if (isOfNetwork(error)) globalThis.addEventListener('online', this.#lookAgain);
    const due = this.#dueOf(error);
    if (due !== undefined) this.#timer = setTimeout(this.#lookAgain, due - Date.now());
    return due;
  }

  /** However often the agent comes back to this interaction, it is the same moment. */
  #dueOf(error: ContactError): number | undefined {
    const { retryAfter } = error;
    if (retryAfter === undefined) return undefined;
    const due =
      this.#due.get(error) ?? Date.now() + Math.min(Math.max(retryAfter * 1_000, shortestWait), longestWait);
    this.#due.set(error, due);
    return due;
  }

  readonly #lookAgain = () => this.#session.retry();
}

const errorOf = (lookup: LookupState) => (lookup.status === 'failed' ? lookup.error : undefined);
