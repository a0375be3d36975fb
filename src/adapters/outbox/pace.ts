import type { ContactError } from '../../domain/contact-error.js';

/** Milliseconds, before the second attempt and at the most. */
const firstPause = 2_000;
const longestPause = 60_000;

/** That of the whole source, whatever is asked of it. */
const isOfSource = ({ code }: ContactError) => code === 'offline' || code === 'rate-limited';

/** May be another the next time. Of any other the source will say the same again. */
export const isPassing = ({ code }: ContactError): boolean =>
  ['offline', 'unavailable', 'timeout', 'rate-limited'].includes(code);

interface Rest {
  readonly attempts: number;
  /** Milliseconds since 1970. */
  readonly until: number;
}

/** When what has failed is tried again: later each time, and not before the source wants to be asked. */
export class Pace {
  readonly #resting = new Map<string, Rest>();
  #everybody = 0;

  failed(key: string, error: ContactError): void {
    const attempts = this.attempts(key) + 1;
    // Not all tabs and cards at once.
    const pause = Math.min(firstPause * 2 ** (attempts - 1), longestPause) * (0.8 + Math.random() * 0.4);
    const until = Date.now() + Math.max(pause, (error.retryAfter ?? 0) * 1_000);
    this.#resting.set(key, { attempts, until });
    if (isOfSource(error)) this.#everybody = until;
  }

  forget(key: string): void {
    this.#resting.delete(key);
  }

  /** The network is back, or the agent asks for it. */
  wake(): void {
    this.#everybody = 0;
    for (const [key, { attempts }] of this.#resting) this.#resting.set(key, { attempts, until: 0 });
  }

  attempts(key: string): number {
    return this.#resting.get(key)?.attempts ?? 0;
  }

  /** Milliseconds until it may be tried. */
  restOf(key: string): number {
    return Math.max(this.#everybody, this.#resting.get(key)?.until ?? 0) - Date.now();
  }
}
