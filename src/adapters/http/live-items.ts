import { ContactError } from '../../domain/contact-error.js';
import type { RequestOptions } from '../contact-adapter.js';
import { FeedListener } from '../journey/feed-listener.js';
import { UnbrokenFeed } from '../journey/unbroken-feed.js';
import type { HttpService } from './request.js';

interface LiveParts<Item> {
  /** Names the feed in messages. */
  readonly what: string;
  /** Of the items: that of `contacts` is at `contacts/{id}/feed`. */
  readonly of: string;
  /** The messages that hold an item. */
  readonly event: string;
  readonly check: (value: unknown, id: string) => Item | Promise<Item>;
}

type News<Item> = { readonly type: 'item'; readonly item: Item } | { readonly type: 'alive' };

interface Live<Item> {
  readonly feed: UnbrokenFeed<News<Item>>;
  readonly listeners: Set<FeedListener<Item>>;
  latest?: Item;
}

/** Items as they become another, each by one feed for all who follow it, which is resumed where it breaks off. */
export class LiveItems<Item> {
  readonly #service: HttpService;
  readonly #parts: LiveParts<Item>;
  readonly #live = new Map<string, Live<Item>>();

  constructor(service: HttpService, parts: LiveParts<Item>) {
    this.#service = service;
    this.#parts = parts;
  }

  /** The item as it is and as it becomes, until the signal ends it. Rejects where the service would say no again. */
  async *watch(id: string, { signal }: RequestOptions): AsyncGenerator<Item> {
    if (signal.aborted) return;
    const live = this.#live.get(id) ?? this.#begin(id);
    const listener = new FeedListener<Item>();
    live.listeners.add(listener);
    if (live.latest !== undefined) listener.tell(live.latest);
    try {
      yield* listener.listen(signal);
    } finally {
      live.listeners.delete(listener);
      if (live.listeners.size === 0) this.#end(id, live);
    }
  }

  #begin(id: string): Live<Item> {
    const listeners = new Set<FeedListener<Item>>();
    const feed = new UnbrokenFeed<News<Item>>({
      after: undefined,
      watch: ({ signal }) => this.#news(id, signal),
      hear: (news) => {
        if (news.type !== 'item') return;
        live.latest = news.item;
        for (const listener of listeners) listener.tell(news.item);
      },
      failed: (error) => {
        this.#end(id, live);
        for (const listener of listeners) listener.fail(error);
      },
    });
    const live: Live<Item> = { feed, listeners };
    this.#live.set(id, live);
    return live;
  }

  /** Whoever follows it from then on begins anew. */
  #end(id: string, live: Live<Item>): void {
    live.feed.end();
    if (this.#live.get(id) === live) this.#live.delete(id);
  }

  /** Of one connection, which may break off. A message of another kind may be a newer service's. */
  async *#news(id: string, signal: AbortSignal): AsyncGenerator<News<Item>> {
    const { what, of, event: expected, check } = this.#parts;
    const request = { what, path: [of, id, 'feed'], signal };
    for await (const messages of this.#service.stream(request)) {
      if (messages.length === 0) yield { type: 'alive' };
      for (const { event, data } of messages) {
        if (event === 'removed') throw new ContactError('not-found', `${what}: it has been removed`);
        if (event !== expected) yield { type: 'alive' };
        else yield { type: 'item', item: await check(this.#service.parse(data, request), id) };
      }
    }
  }
}
