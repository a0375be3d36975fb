import type { ContactError } from '../domain/contact-error.js';
import type { JourneyEvent, Presence } from '../domain/journey/journey-event.js';
import { Observable } from './observable.js';
import type { Session } from './session.js';
import type { SessionPart } from './session-part.js';

export type JourneyState =
  /** The source has no journeys, or there is nobody on the card whose it could be. → loading */
  | { readonly status: 'none' }
  /** → unknown, ready, failed */
  | { readonly status: 'loading' }
  /** The website knows nobody by this. → loading */
  | { readonly status: 'unknown' }
  | { readonly status: 'failed'; readonly error: ContactError }
  | JourneyReady;

export interface JourneyReady {
  readonly status: 'ready';
  /** Oldest first, each once. */
  readonly events: readonly JourneyEvent[];
  readonly earlier: 'none' | 'more' | 'loading' | 'failed';
  /** How many events there are before these, where the source tells. */
  readonly earlierCount?: number;
  /** `none`: the source does not tell what happens. `paused`: nobody looks. */
  readonly feed: 'live' | 'lost' | 'paused' | 'none';
  readonly presence?: Presence;
  /** Events that have come while the agent reads back. */
  readonly waiting: number;
}

/** How far back the agent looks. */
export type JourneyRange = 'hour' | 'day' | 'week' | 'all';

/** The way of the customer on the card through the website, as it goes on. */
export class Journey implements SessionPart {
  readonly state = new Observable<JourneyState>({ status: 'none' });
  readonly range = new Observable<JourneyRange>('all');

  constructor(session: Session) {
    void session;
  }

  suspend(): void {
    this.reload();
  }

  reload(): void {
    this.state.set({ status: 'none' });
  }

  loadEarlier(): void {
    this.reload();
  }

  look(range: JourneyRange): void {
    this.range.set(range);
  }

  /** While the agent reads what was before, what comes waits: nothing moves under their eyes. */
  readBack(isReadingBack: boolean): void {
    void isReadingBack;
  }

  /** A view that can be seen follows what happens, until what this returns is called. */
  follow(): () => void {
    return () => undefined;
  }
}
