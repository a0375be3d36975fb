import { ContactError } from '../../domain/contact-error.js';

/** Something that a feed tells; any of it is a sign of life. */
export interface FeedNews {
  readonly type: string;
  /** Where the feed is resumed from on. */
  readonly place?: string;
}

/** The feed is not there, and is being resumed. */
export interface LostFeed {
  readonly type: 'lost';
  readonly error: ContactError;
}

export interface FeedTiming {
  /** Milliseconds after which a source says at the latest that it is still there. Default 15,000. */
  readonly heartbeatMs?: number | undefined;
}

/** Where a feed begins, and who hears it. */
export interface FeedEnds<News extends FeedNews> {
  /** A place of the source; `undefined`: from the beginning. */
  readonly after: string | undefined;
  readonly hear: (news: News | LostFeed) => void;
  /** The source says no, and would say so again: nothing more comes. */
  readonly failed: (error: ContactError) => void;
}

interface FeedParts<News extends FeedNews> extends FeedTiming, FeedEnds<News> {
  readonly watch: (options: { readonly signal: AbortSignal; readonly after?: string }) => AsyncIterable<News>;
}

/** So many heartbeats that do not come are a connection that is open on this side only. */
const silentBeats = 2.5;

/** Milliseconds, before the second attempt and at the most. */
const firstPause = 1_000;
const longestPause = 30_000;

const final = new Set(['unauthenticated', 'forbidden', 'not-found', 'invalid']);

/** A source's feed that is resumed from its last place whenever it breaks off, or falls silent, until `end`. */
export class UnbrokenFeed<News extends FeedNews> {
  readonly #parts: FeedParts<News>;
  readonly #silenceMs: number;
  #place: string | undefined;
  #connection: AbortController | undefined;
  #attempts = 0;
  #isOver = false;
  #wake: () => void = () => undefined;

  constructor(parts: FeedParts<News>) {
    this.#parts = parts;
    this.#place = parts.after;
    this.#silenceMs = (parts.heartbeatMs ?? 15_000) * silentBeats;
    void this.#run();
  }

  end(): void {
    this.#isOver = true;
    this.#connection?.abort(new DOMException('Nobody follows the feed', 'AbortError'));
    this.#wake();
  }

  async #run(): Promise<void> {
    while (!this.#isOver) {
      const error = await this.#connect();
      if (this.#isOver) return;
      if (final.has(error.code)) {
        this.#isOver = true;
        this.#parts.failed(error);
        return;
      }
      this.#parts.hear({ type: 'lost', error });
      await this.#pause(error);
    }
  }

  /** Why it has come to its end. */
  async #connect(): Promise<ContactError> {
    const { watch } = this.#parts;
    const connection = new AbortController();
    this.#connection = connection;
    const { signal } = connection;
    let news: AsyncIterator<News> | undefined;
    try {
      const after = this.#place;
      news = watch({ signal, ...(after !== undefined && { after }) })[Symbol.asyncIterator]();
      for (;;) {
        const { value, done } = await this.#next(news, connection);
        if (done) return new ContactError('unavailable', 'The feed has come to its end');
        this.#hear(value);
      }
    } catch (error) {
      return ContactError.from(error);
    } finally {
      connection.abort();
      // One that is stuck may never answer.
      void Promise.resolve(news?.return?.()).catch(() => undefined);
    }
  }

  /** Neither a source that does not heed its signal nor one that has fallen silent is waited for. */
  #next(news: AsyncIterator<News>, connection: AbortController): Promise<IteratorResult<News, unknown>> {
    const { signal } = connection;
    return new Promise((resolve, reject) => {
      const silent = () => connection.abort(new ContactError('timeout', 'The feed has fallen silent'));
      const timer = setTimeout(silent, this.#silenceMs);
      const settle = () => {
        clearTimeout(timer);
        signal.removeEventListener('abort', stop);
      };
      const stop = () => {
        settle();
        reject(signal.reason as Error);
      };
      signal.addEventListener('abort', stop);
      void news.next().finally(settle).then(resolve, reject);
    });
  }

  #hear(news: News): void {
    this.#attempts = 0;
    if (news.place !== undefined) this.#place = news.place;
    this.#parts.hear(news);
  }

  /** Longer each time, not that of all cards at once, and no longer than until the network is back. */
  #pause({ retryAfter = 0 }: ContactError): Promise<void> {
    const pause = Math.min(firstPause * 2 ** this.#attempts, longestPause) * (0.5 + Math.random() / 2);
    this.#attempts += 1;
    return new Promise((resolve) => {
      const wake = () => {
        clearTimeout(timer);
        removeEventListener('online', wake);
        resolve();
      };
      const timer = setTimeout(wake, Math.max(pause, retryAfter * 1_000));
      addEventListener('online', wake);
      this.#wake = wake;
    });
  }
}
