import type {
  JourneyEvents,
  JourneyListOptions,
  JourneyNews,
  JourneyWatchOptions,
} from '../../src/adapters/contact-adapter.js';
import type { JourneySource } from '../../src/adapters/journey/journey-source.js';
import type { ContactError } from '../../src/domain/contact-error.js';
import { identityKey } from '../../src/domain/identity.js';
import type {
  JourneyEvent,
  JourneyId,
  KnownVisitor,
  Presence,
} from '../../src/domain/journey/journey-event.js';

const start = Date.parse('2026-11-22T09:00:00Z');

/** The nth visit of somebody, a second after the one before. */
export const visit = (who: string, nth: number): JourneyEvent => ({
  ...{
    id: `${who} ${nth}`,
    kind: 'page',
    at: new Date(start + nth * 1_000).toISOString().replace('.000', ''),
  },
  page: { address: `https://shop.example/${who}/${nth % 7}` },
});

/** A connection of somebody's feed, which the test breaks off, or lets fall silent. */
export interface Connection {
  readonly id: JourneyId;
  readonly after: string | undefined;
  readonly signal: AbortSignal;
  /** Nothing more comes by it, and nobody is told. */
  isSilent: boolean;
  /** What comes next by it; an error breaks it off. */
  tell(news: JourneyNews | ContactError | 'end'): void;
}

/** A website on which people move as the test says. Places are how many events there have been. */
export class FakeWebsite implements JourneySource {
  /** Whose journey it is, by what a visitor is known by. */
  readonly people = new Map<string, string>();
  readonly asked: KnownVisitor[] = [];
  readonly lists: JourneyListOptions[] = [];
  readonly connections: Connection[] = [];
  presence: Presence | undefined;
  /** What every request rejects with. */
  failure: ContactError | undefined;
  /** Places are of another kind than those of lists, as where two systems number them. */
  namesPlacesApart = false;
  /** Says at once, and every 15 seconds, that it is there. */
  beats = false;
  readonly #journeys = new Map<string, JourneyEvent[]>();

  get open(): readonly Connection[] {
    return this.connections.filter(({ signal }) => !signal.aborted);
  }

  async find(known: KnownVisitor): Promise<JourneyId | undefined> {
    this.asked.push(known);
    if (this.failure) throw this.failure;
    const { contactId, identities, visitorId, interactionId } = known;
    const keys = [contactId, visitorId, interactionId, ...identities.map(identityKey)];
    const [id] = keys.flatMap((key) => (key && this.people.get(key)) ?? []);
    return id as JourneyId | undefined;
  }

  async list(id: JourneyId, options: JourneyListOptions): Promise<JourneyEvents> {
    this.lists.push(options);
    if (this.failure) throw this.failure;
    const { limit, after, since = '' } = options;
    const all = this.#of(id);
    const from = after === undefined ? all.length : Number(after);
    const items = all
      .slice(0, from)
      .filter(({ at }) => at >= since)
      .slice(-limit)
      .reverse();
    const before = from - items.length;
    const hasMore = before > 0 && (all[before - 1]?.at ?? '') >= since;
    return {
      ...{ items, place: String(all.length), total: all.filter(({ at }) => at >= since).length },
      ...(hasMore && { next: String(before) }),
      ...(this.presence && { presence: this.presence }),
    };
  }

  async *watch(id: JourneyId, { signal, after }: JourneyWatchOptions): AsyncGenerator<JourneyNews> {
    const waiting: (JourneyNews | ContactError | 'end')[] = [];
    let wake: () => void = () => undefined;
    const connection: Connection = {
      ...{ id, after, signal, isSilent: false },
      tell(news) {
        if (!connection.isSilent) waiting.push(news);
        wake();
      },
    };
    this.connections.push(connection);
    if (this.failure) throw this.failure;
    signal.addEventListener('abort', () => wake());
    const beat = () => {
      if (signal.aborted) return;
      connection.tell({ type: 'alive' });
      setTimeout(beat, 15_000);
    };
    if (this.beats) beat();
    for (const [missed, event] of this.#of(id).entries())
      if (missed >= Number(after?.replace('feed ', '') ?? 0)) waiting.push(this.#news([event], missed + 1));
    while (!signal.aborted) {
      const news = waiting.shift();
      if (news === 'end') return;
      if (news instanceof Error) throw news;
      if (news) yield news;
      else await new Promise<void>((resolve) => (wake = resolve));
    }
  }

  /** Somebody goes on; whoever follows them is told. */
  happen(id: string, ...events: readonly JourneyEvent[]): void {
    const all = this.#of(id);
    for (const event of events) {
      all.push(event);
      for (const connection of this.open)
        if (connection.id === id) connection.tell(this.#news([event], all.length));
    }
  }

  #of(id: string): JourneyEvent[] {
    const events = this.#journeys.get(id) ?? [];
    this.#journeys.set(id, events);
    return events;
  }

  #news(events: readonly JourneyEvent[], place: number): JourneyNews {
    return { type: 'events', events, place: `${this.namesPlacesApart ? 'feed ' : ''}${place}` };
  }
}
