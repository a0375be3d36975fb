import { ContactError } from '../../domain/contact-error.js';
import { pauseAfter, rest } from '../http/pause.js';

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

const final = new Set(['unauthenticated', 'forbidden', 'not-found', 'invalid']);

/** A source's feed that is resumed from its last place whenever it breaks off, or falls silent, until `end`. */
export class UnbrokenFeed<News extends FeedNews> {
  readonly #parts: FeedParts<News>;
  readonly #silenceMs: number;
  #place: string | undefined;
  readonly #end = new AbortController();
  #connection: AbortController | undefined;
  #failures = 0;

  constructor(parts: FeedParts<News>) {
    this.#parts = parts;
    this.#place = parts.after;
    this.#silenceMs = (parts.heartbeatMs ?? 15_000) * silentBeats;
    void this.#run();
  }

  end(): void {
    this.#end.abort();
    this.#connection?.abort(new DOMException('Nobody follows the feed', 'AbortError'));
  }

  async #run(): Promise<void> {
    const { signal } = this.#end;
    while (!signal.aborted) {
      const error = await this.#connect();
      if (signal.aborted) return;
      if (final.has(error.code)) return this.#parts.failed(error);
      this.#parts.hear({ type: 'lost', error });
      this.#failures += 1;
      await rest(pauseAfter(this.#failures, error), signal);
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
    this.#failures = 0;
    if (news.place !== undefined) this.#place = news.place;
    this.#parts.hear(news);
  }
}
