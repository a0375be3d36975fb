import type { JourneyEvents, JourneyFacet, Subject } from '../adapters/contact-adapter.js';
import { ContactError } from '../domain/contact-error.js';
import { lookupDefaults } from '../domain/definition.js';
import type { JourneyEvent, Presence } from '../domain/journey/journey-event.js';
import { FollowedJourney, type JourneyAccess, listed } from './followed-journey.js';
import { journeyKey, journeySubjects } from './journey-subjects.js';
import { LatestTask } from './latest-task.js';
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

const hours: Readonly<Record<JourneyRange, number>> = { hour: 1, day: 24, week: 7 * 24, all: Infinity };

interface FoundJourney {
  readonly access: JourneyAccess;
  readonly newest: JourneyEvents;
  readonly canWatch: boolean;
}

const none: JourneyState = { status: 'none' };
const unknown: JourneyState = { status: 'unknown' };

/** Milliseconds after which it is asked again for who was nobody to the website: twice as many each time, up to these. */
const firstPause = 5_000;
const longestPause = 60_000;

/** The way of the customer on the card through the website, as it goes on. */
export class Journey implements SessionPart {
  readonly state = new Observable<JourneyState>(none);
  readonly range = new Observable<JourneyRange>('all');
  readonly #session: Session;
  readonly #finding = new LatestTask();
  #hasJourneys = false;
  #key = '';
  #subjects: readonly Subject[] = [];
  #followed: FollowedJourney | undefined;
  #asking: ReturnType<typeof setTimeout> | undefined;
  #pauseMs = firstPause;
  #followers = 0;
  #isReadBack = false;
  #isSuspended = false;

  constructor(session: Session) {
    this.#session = session;
    const { lookup, interaction, source, agent } = session;
    for (const each of [lookup, interaction, source.state, agent]) each.watch(() => this.#update());
    this.#update();
  }

  /** The card left the page. */
  suspend(): void {
    this.#isSuspended = true;
    clearTimeout(this.#asking);
    this.#finding.suspend();
    this.#followed?.suspend();
  }

  resume(): void {
    this.#isSuspended = false;
    this.#finding.resume();
    this.#followed?.resume();
    this.#goOn();
  }

  clear(): void {
    this.#leave();
    this.#update();
  }

  /** Asks the source again, from who it is on. */
  reload(): void {
    this.#letGo();
    if (this.#subjects.length === 0) return;
    this.state.set({ status: 'loading' });
    this.#ask((error) => this.state.set({ status: 'failed', error }));
  }

  loadEarlier(): void {
    this.#followed?.loadEarlier();
  }

  look(range: JourneyRange): void {
    if (range === this.range.value) return;
    this.range.set(range);
    this.reload();
  }

  /** While the agent reads what was before, what comes waits: nothing moves under their eyes. */
  readBack(isReadBack: boolean): void {
    if (isReadBack === this.#isReadBack) return;
    this.#isReadBack = isReadBack;
    this.#followed?.readBack(isReadBack);
  }

  /** A view that can be seen follows what happens, until what this returns is called. */
  follow(): () => void {
    this.#followers += 1;
    if (this.#followers === 1) this.#goOn();
    let isFollowing = true;
    return () => {
      if (!isFollowing) return;
      isFollowing = false;
      this.#followers -= 1;
      if (this.#followers === 0) this.#pause();
    };
  }

  get #isFollowed(): boolean {
    return this.#followers > 0 && !this.#isSuspended;
  }

  get #deadlineMs(): number {
    return this.#session.definition.deadlineMs ?? lookupDefaults.deadlineMs;
  }

  #goOn(): void {
    if (!this.#isFollowed) return;
    this.#followed?.goOn();
    if (this.state.value === unknown) this.#askAgain();
  }

  #pause(): void {
    clearTimeout(this.#asking);
    this.#followed?.pause();
  }

  #update(): void {
    const { value } = this.#session.source.state;
    // While a source opens again, what it told stays.
    if (value.status === 'ready') this.#hasJourneys = value.adapter.journey !== undefined;
    const key = this.#hasJourneys ? journeyKey(this.#session) : '';
    if (key === this.#key) return;
    this.#leave();
    this.#key = key;
    if (!this.#hasJourneys) return;
    this.#subjects = journeySubjects(this.#session);
    this.reload();
  }

  /** At no moment does somebody else's way stay on the card. */
  #leave(): void {
    this.#letGo();
    this.#key = '';
    this.#subjects = [];
    this.#isReadBack = false;
    this.state.set(none);
  }

  #letGo(): void {
    clearTimeout(this.#asking);
    this.#pauseMs = firstPause;
    this.#finding.abandon();
    this.#followed?.end();
    this.#followed = undefined;
  }

  #ask(failed: (error: ContactError) => void): void {
    const subjects = this.#subjects;
    this.#finding.run(
      (signal) => this.#find(subjects, signal),
      { done: (found) => (found ? this.#enter(found) : this.#waitForThem()), failed },
      { deadlineMs: this.#deadlineMs },
    );
  }

  #askAgain(): void {
    this.#ask(() => this.#waitForThem());
  }

  /** They may come to it while the agent looks, or say there who they are, as in an order. */
  #waitForThem(): void {
    this.state.set(unknown);
    clearTimeout(this.#asking);
    if (!this.#isFollowed) return;
    this.#asking = setTimeout(() => this.#askAgain(), this.#pauseMs);
    this.#pauseMs = Math.min(this.#pauseMs * 2, longestPause);
  }

  async #find(subjects: readonly Subject[], signal: AbortSignal): Promise<FoundJourney | undefined> {
    const journey = await this.#facet(signal);
    const hoursBack = hours[this.range.value];
    const since = Number.isFinite(hoursBack)
      ? new Date(Date.now() - hoursBack * 3_600_000).toISOString()
      : undefined;
    for (const about of subjects) {
      const id = await journey.find(about, { signal });
      signal.throwIfAborted();
      if (id === undefined) continue;
      const facet = (asked: AbortSignal) => this.#facet(asked);
      const access = { id, since, deadlineMs: this.#deadlineMs, facet };
      return { access, newest: await listed(access, signal), canWatch: journey.watch !== undefined };
    }
    return undefined;
  }

  #enter({ access, newest, canWatch }: FoundJourney): void {
    const followed = new FollowedJourney(access, newest, canWatch, {
      changed: (ready) => this.state.set(ready),
      failed: (error) => {
        this.#letGo();
        this.state.set({ status: 'failed', error });
      },
    });
    this.#followed = followed;
    if (this.#isReadBack) followed.readBack(true);
    if (this.#isFollowed) followed.watch();
    this.state.set(followed.ready);
  }

  async #facet(signal: AbortSignal): Promise<JourneyFacet> {
    const { journey } = await this.#session.source.ready();
    signal.throwIfAborted();
    if (!journey) throw new ContactError('forbidden', 'This source knows no journeys');
    return journey;
  }
}
