import type { ContactError } from '../../domain/contact-error.js';
import type { JourneyNews } from '../contact-adapter.js';
import type { FeedListener } from './feed-listener.js';
import type { FeedEnds, UnbrokenFeed } from './unbroken-feed.js';

/** So many events of a feed are remembered for those who join it later. */
const mostRemembered = 2_000;

type EventNews = Extract<JourneyNews, { type: 'events' }>;

/** A feed, who hears it, and what it has told of late. */
interface Feed {
  readonly upstream: UnbrokenFeed<JourneyNews>;
  readonly listeners: Set<FeedListener<JourneyNews>>;
  /** From where on it is remembered. */
  from: string | undefined;
  readonly heard: EventNews[];
  /** Of events. */
  count: number;
  presence?: JourneyNews;
  lost?: JourneyNews;
}

/**
 * The feeds of one journey: one, as a rule. Who joins at a place that it does not remember gets another, until one of the
 * two comes to a place where the other has been: so nobody misses anything, or hears it twice.
 */
export class JourneyFeeds {
  readonly #open: (ends: FeedEnds<JourneyNews>) => UnbrokenFeed<JourneyNews>;
  readonly #feeds = new Set<Feed>();

  constructor(open: (ends: FeedEnds<JourneyNews>) => UnbrokenFeed<JourneyNews>) {
    this.#open = open;
  }

  get isEmpty(): boolean {
    return this.#feeds.size === 0;
  }

  join(listener: FeedListener<JourneyNews>, after: string | undefined): void {
    const known = [...this.#feeds].find((feed) => heardSince(feed, after));
    if (known) enter(known, listener, after);
    else this.#begin(after).listeners.add(listener);
  }

  leave(listener: FeedListener<JourneyNews>): void {
    for (const feed of this.#feeds) {
      feed.listeners.delete(listener);
      if (feed.listeners.size === 0) this.#end(feed);
    }
  }

  #begin(after: string | undefined): Feed {
    const feed: Feed = {
      ...{ from: after, heard: [], count: 0, listeners: new Set() },
      upstream: this.#open({
        after,
        hear: (news) => this.#hear(feed, news),
        failed: (error) => this.#fail(feed, error),
      }),
    };
    this.#feeds.add(feed);
    return feed;
  }

  #end(feed: Feed): void {
    this.#feeds.delete(feed);
    feed.upstream.end();
  }

  #hear(feed: Feed, news: JourneyNews): void {
    feed.lost = news.type === 'lost' ? news : undefined;
    if (news.type === 'presence') feed.presence = news;
    for (const listener of feed.listeners) listener.tell(news);
    if (news.type !== 'events') return;
    remember(feed, news);
    const other = [...this.#feeds].find((each) => each !== feed && heardSince(each, news.place));
    if (!other) return;
    for (const listener of feed.listeners) enter(other, listener, news.place);
    this.#end(feed);
  }

  #fail(feed: Feed, error: ContactError): void {
    this.#feeds.delete(feed);
    for (const listener of feed.listeners) listener.fail(error);
  }
}

function enter(feed: Feed, listener: FeedListener<JourneyNews>, after: string | undefined): void {
  const { presence, lost } = feed;
  const missed = [...(heardSince(feed, after) ?? []), presence, lost].filter((news) => news !== undefined);
  feed.listeners.add(listener);
  listener.tell(...missed);
}

/** `undefined`: the feed does not remember the place. */
function heardSince({ from, heard }: Feed, place: string | undefined): readonly EventNews[] | undefined {
  if (place === from) return heard;
  const last = heard.findLastIndex((news) => news.place === place);
  return last < 0 ? undefined : heard.slice(last + 1);
}

function remember(feed: Feed, news: EventNews): void {
  feed.heard.push(news);
  feed.count += news.events.length;
  while (feed.count > mostRemembered) {
    const oldest = feed.heard.shift();
    feed.from = oldest?.place;
    feed.count -= oldest?.events.length ?? feed.count;
  }
}
