import type { JourneyEvents, JourneyFacet, JourneyNews } from '../adapters/contact-adapter.js';
import type { ContactError } from '../domain/contact-error.js';
import type { JourneyEvent, JourneyId, Presence } from '../domain/journey/journey-event.js';
import type { JourneyReady } from './journey.js';
import { JourneyLog } from './journey-log.js';
import { LatestTask } from './latest-task.js';

/** How many events are listed at once. */
const pageSize = 500;

/** Milliseconds for which news gather before they are shown: one frame. */
const gathering = 16;

export interface JourneyAccess {
  readonly id: JourneyId;
  readonly facet: (signal: AbortSignal) => Promise<JourneyFacet>;
  /** ISO 8601, UTC: nothing from before is asked for. */
  readonly since: string | undefined;
  readonly deadlineMs: number;
}

interface Listener {
  readonly changed: (ready: JourneyReady) => void;
  /** The source says no, and would say so again. */
  readonly failed: (error: ContactError) => void;
}

/** A customer's way that has been found: the newest of it, what was before, and what comes while somebody looks. */
export class FollowedJourney {
  readonly #access: JourneyAccess;
  readonly #listener: Listener;
  readonly #log = new JourneyLog();
  readonly #listing = new LatestTask();
  readonly #paging = new LatestTask();
  readonly #watching = new LatestTask();
  #place: string;
  #presence: Presence | undefined;
  #feed: JourneyReady['feed'];
  #earlier: 'loading' | 'failed' | undefined;
  #news: JourneyEvent[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** `first`: what was listed a moment ago. */
  constructor(access: JourneyAccess, first: JourneyEvents, canWatch: boolean, listener: Listener) {
    this.#access = access;
    this.#listener = listener;
    this.#feed = canWatch ? 'paused' : 'none';
    this.#place = first.place;
    this.#renew(first);
  }

  get ready(): JourneyReady {
    const log = this.#log;
    const { earlierCount } = log;
    return {
      ...{ status: 'ready', events: log.events, feed: this.#feed, waiting: log.waiting },
      earlier: this.#earlier ?? (log.hasEarlier ? 'more' : 'none'),
      ...(earlierCount !== undefined && { earlierCount }),
      ...(this.#presence && { presence: this.#presence }),
    };
  }

  /** From the place of the first list on. */
  watch(): void {
    if (this.#feed === 'none') return;
    this.#feed = 'live';
    this.#watching.run((signal) => this.#hearAll(signal), {
      done: () => this.#enter('none'),
      failed: this.#listener.failed,
    });
  }

  /** Somebody looks again, maybe after hours: the newest are listed anew, rather than told one after the other. */
  goOn(): void {
    if (this.#feed === 'none') return;
    const { deadlineMs } = this.#access;
    this.#listing.run(
      (signal) => listed(this.#access, signal),
      {
        done: (newest) => {
          this.#renew(newest);
          this.watch();
          this.#show();
        },
        // All of it comes by the feed, as soon as it can.
        failed: () => this.watch(),
      },
      { deadlineMs },
    );
    this.#enter('live');
  }

  /** Nobody looks. */
  pause(): void {
    if (this.#feed === 'none') return;
    this.#listing.abandon();
    this.#watching.abandon();
    this.#enter('paused');
  }

  readBack(isReadBack: boolean): void {
    this.#takeNews();
    this.#log.readBack(isReadBack);
    this.#show();
  }

  loadEarlier(): void {
    if (!this.#log.hasEarlier || this.#earlier === 'loading') return;
    this.#earlier = 'loading';
    this.#paging.run(
      (signal) => this.#pageBefore(signal),
      {
        done: (page) => {
          this.#earlier = undefined;
          this.#log.addEarlier(page);
          this.#show();
        },
        failed: () => {
          this.#earlier = 'failed';
          this.#show();
        },
      },
      { deadlineMs: this.#access.deadlineMs },
    );
    this.#show();
  }

  /** What was asked for is asked again on `resume`. */
  suspend(): void {
    this.#paging.suspend();
    this.pause();
  }

  resume(): void {
    this.#paging.resume();
  }

  /** Nothing is heard of it any more. */
  end(): void {
    for (const task of [this.#listing, this.#paging, this.#watching]) task.abandon();
    clearTimeout(this.#timer);
  }

  /** Where the oldest have been let go, their page is sought from the newest on. */
  async #pageBefore(signal: AbortSignal): Promise<JourneyEvents> {
    for (let after = this.#log.next; ;) {
      const page = await listed(this.#access, signal, after);
      if (page.next === undefined || this.#log.isBefore(page)) return page;
      signal.throwIfAborted();
      after = page.next;
    }
  }

  async #hearAll(signal: AbortSignal): Promise<void> {
    const { id, facet } = this.#access;
    const journey = await facet(signal);
    for await (const news of journey.watch?.(id, { signal, after: this.#place }) ?? []) {
      if (signal.aborted) return;
      this.#hear(news);
    }
  }

  #hear(news: JourneyNews): void {
    if (news.type === 'alive' && this.#feed === 'live') return;
    this.#feed = news.type === 'lost' ? 'lost' : 'live';
    if (news.type === 'presence') this.#meet(news.presence);
    if (news.type === 'events') {
      this.#news.push(...news.events);
      this.#place = news.place;
    }
    this.#timer ??= setTimeout(() => {
      this.#takeNews();
      this.#show();
    }, gathering);
  }

  #takeNews(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#log.add(this.#news);
    this.#news = [];
  }

  #renew(newest: JourneyEvents): void {
    this.#log.renew(newest);
    this.#place = newest.place;
    if (newest.presence) this.#meet(newest.presence);
  }

  #meet(presence: Presence): void {
    if (!this.#presence || Date.parse(presence.at) >= Date.parse(this.#presence.at))
      this.#presence = presence;
  }

  #enter(feed: JourneyReady['feed']): void {
    this.#feed = feed;
    this.#show();
  }

  #show(): void {
    this.#listener.changed(this.ready);
  }
}

export async function listed(
  { id, facet, since }: JourneyAccess,
  signal: AbortSignal,
  after?: string,
): Promise<JourneyEvents> {
  const source = await facet(signal);
  return source.list(id, {
    ...{ signal, limit: pageSize },
    ...(after !== undefined && { after }),
    ...(since !== undefined && { since }),
  });
}
