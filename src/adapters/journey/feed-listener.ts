import type { ContactError } from '../../domain/contact-error.js';

/** Somebody who follows a feed, and what they have not taken yet. */
export class FeedListener<News> {
  #news: News[] = [];
  #error: ContactError | undefined;
  #resume: () => void = () => undefined;

  tell(...news: readonly News[]): void {
    for (const each of news) this.#news.push(each);
    this.#resume();
  }

  /** Nothing more comes. */
  fail(error: ContactError): void {
    this.#error = error;
    this.#resume();
  }

  /** All that they have been told, until the signal ends it; rejects where nothing more comes. */
  async *listen(signal: AbortSignal): AsyncGenerator<News> {
    const resume = () => this.#resume();
    signal.addEventListener('abort', resume);
    try {
      while (!signal.aborted) {
        const news = this.#news;
        this.#news = [];
        for (const each of news) {
          if (signal.aborted) return;
          yield each;
        }
        // More of either may have come while they were busy with it.
        if (this.#news.length > 0) continue;
        if (this.#error) throw this.#error;
        if (!signal.aborted) await new Promise<void>((resolve) => (this.#resume = resolve));
      }
    } finally {
      signal.removeEventListener('abort', resume);
    }
  }
}
