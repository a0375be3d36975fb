import type { JourneyEvent, JourneyKind, WebsitePage } from './journey-event.js';

/** One visit of a page, however often it was loaded in a row; or something that happened elsewhere, as a call. */
export interface JourneyStep {
  /** Of its first event. */
  readonly id: string;
  /** `page`: a visit. Else it stands on the rail, beside all pages. */
  readonly kind: JourneyKind;
  /** Present for a visit, and only then. */
  readonly page?: WebsitePage;
  /**
   * Milliseconds since 1970. A visit is from its first event to the next visit, and the last one of a session to the
   * last sign of life; what stands on the rail is a moment.
   */
  readonly from: number;
  readonly to: number;
  /** How often the page was loaded: more than once where it was reloaded. */
  readonly loads: number;
  /** What happened on the page, in order: all but its loads. Of the rail: its one event. */
  readonly events: readonly JourneyEvent[];
  /** The first after a break of `awayMinutes`, or of all. */
  readonly beginsSession: boolean;
}

export interface StepOptions {
  /** Minutes without an event after which another session begins. */
  readonly awayMinutes: number;
  /** Milliseconds since 1970: the last sign of life, for the time spent on the last page. */
  readonly seenAt?: number;
}

type Writable<T> = { -readonly [Member in keyof T]: T[Member] };
type Visit = Writable<JourneyStep> & { page: WebsitePage; events: JourneyEvent[] };

/** In linear time. `events`: each once; oldest first, but for some that came late. */
export function stepsOf(
  events: readonly JourneyEvent[],
  { awayMinutes, seenAt = 0 }: StepOptions,
): readonly JourneyStep[] {
  const away = awayMinutes * 60_000;
  const steps: JourneyStep[] = [];
  let session: Session | undefined;
  for (const { event, at } of inOrder(events)) {
    if (!session || at - session.lastAt > away) {
      session?.end(session.lastAt);
      session = new Session(steps);
    }
    session.add(event, at);
  }
  session?.end(Math.max(session.lastAt, Math.min(seenAt, session.lastAt + away)));
  return steps;
}

/** Writes the steps of one session behind those of the ones before. */
class Session {
  lastAt = 0;
  #isNew = true;
  #current: Visit | undefined;
  readonly #steps: JourneyStep[];
  readonly #lastVisits = new Map<string, Visit>();

  constructor(steps: JourneyStep[]) {
    this.#steps = steps;
  }

  add(event: JourneyEvent, at: number): void {
    this.lastAt = at;
    if (!event.page) {
      this.#push({ ...this.#moment(event, at), events: [event] });
      return;
    }
    const visit = this.#visitOf(event, event.page) ?? this.#begin(event, event.page, at);
    visit.page = { ...visit.page, ...event.page };
    if (event.kind === 'page') visit.loads++;
    else visit.events.push(event);
  }

  end(at: number): void {
    if (this.#current) this.#current.to = at;
  }

  /**
   * Loading the page where one is goes on with the visit. What happens on another page, as in a second tab, belongs to
   * the last visit of that one, and leads nobody there.
   */
  #visitOf({ kind }: JourneyEvent, { address }: WebsitePage): Visit | undefined {
    if (this.#current?.page.address === address) return this.#current;
    return kind === 'page' ? undefined : this.#lastVisits.get(address);
  }

  #begin(event: JourneyEvent, page: WebsitePage, at: number): Visit {
    this.end(at);
    const visit: Visit = { ...this.#moment(event, at), kind: 'page', page, events: [] };
    this.#current = visit;
    this.#lastVisits.set(page.address, visit);
    this.#push(visit);
    return visit;
  }

  #moment({ id, kind }: JourneyEvent, at: number) {
    return { id, kind, from: at, to: at, loads: 0, beginsSession: this.#isNew };
  }

  #push(step: JourneyStep): void {
    this.#steps.push(step);
    this.#isNew = false;
  }
}

interface TimedEvent {
  readonly event: JourneyEvent;
  readonly at: number;
}

/** Sorted only where it is needed: what happened at the same time stays in the order in which it was told. */
function inOrder(events: readonly JourneyEvent[]): TimedEvent[] {
  const timed = events.map((event) => ({ event, at: Date.parse(event.at) }));
  const isInOrder = timed.every(({ at }, index) => index === 0 || at >= (timed[index - 1]?.at ?? at));
  return isInOrder ? timed : timed.sort((one, other) => one.at - other.at);
}
