import type { JourneyNews } from '../../src/adapters/contact-adapter.js';
import type { JourneySource } from '../../src/adapters/journey/journey-source.js';
import type { JourneyEvent, JourneyId, Presence } from '../../src/domain/journey/journey-event.js';
import { ContactError } from '../../src/index.js';
import { now } from './made-up-way.js';

const unavailable = () => new ContactError('unavailable', 'website.example answered 503');

/** A journey that has ended a moment ago, and goes on when it is told to. */
export class SessionSource implements JourneySource {
  #isRefusing = false;
  #tell: ((news: JourneyNews | ContactError) => void) | undefined;
  #items: readonly JourneyEvent[];
  readonly #presence: Presence;

  /** `state`: of the customer, now. */
  constructor(events: readonly JourneyEvent[], state: Presence['state'] = 'active') {
    this.#items = fromNow(events);
    this.#presence = { at: new Date().toISOString(), state };
  }

  async find(): Promise<JourneyId> {
    if (this.#isRefusing) throw unavailable();
    return 'made-up' as JourneyId;
  }

  async list() {
    return { items: this.#items.toReversed(), place: String(this.#items.length), presence: this.#presence };
  }

  async *watch(_id: JourneyId, { signal }: { readonly signal: AbortSignal }): AsyncGenerator<JourneyNews> {
    while (!signal.aborted) {
      const news = await new Promise<JourneyNews | ContactError | undefined>((resolve) => {
        signal.addEventListener('abort', () => resolve(undefined), { once: true });
        if (this.#isRefusing) resolve(unavailable());
        this.#tell = resolve;
      });
      if (news instanceof Error) throw news;
      if (news) yield news;
    }
  }

  /** The customer goes on. */
  tell(told: readonly JourneyEvent[]): void {
    const events = fromNow(told);
    this.#items = [...this.#items, ...events];
    this.#tell?.({ type: 'events', events, place: String(this.#items.length) });
  }

  /** The feed breaks off, and cannot be resumed. */
  lose(): void {
    this.#isRefusing = true;
    this.#tell?.(unavailable());
  }

  /** Nothing can be had. */
  refuse(): this {
    this.#isRefusing = true;
    return this;
  }
}

/** As long ago as they were when they were made up. */
function fromNow(events: readonly JourneyEvent[]): readonly JourneyEvent[] {
  const shift = Date.now() - now;
  return events.map((event) => ({ ...event, at: new Date(Date.parse(event.at) + shift).toISOString() }));
}
