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

export const isVisit = ({ kind }: JourneyStep): boolean => kind === 'page';

export interface StepOptions {
  /** Minutes without an event after which another session begins. */
  readonly awayMinutes: number;
  /** Milliseconds since 1970: the last sign of life, for the time spent on the last page. */
  readonly seenAt?: number;
}

type Writable<T> = { -readonly [Member in keyof T]: T[Member] };
type Visit = Writable<JourneyStep> & { page: WebsitePage; events: JourneyEvent[] };

/** In linear time where the events are in order. `events`: each once; oldest first, but for some that came late. */
export function stepsOf(events: readonly JourneyEvent[], options: StepOptions): readonly JourneyStep[] {
  const away = options.awayMinutes * 60_000;
  const steps: JourneyStep[] = [];
  let session: Session | undefined;
  for (const event of events) {
    const at = Date.parse(event.at);
    if (session && at < session.lastAt) return stepsOf(inOrder(events), options);
    if (!session || at - session.lastAt > away) {
      session?.end(session.lastAt);
      session = new Session(steps);
    }
    session.add(event, at);
  }
  session?.end(Math.max(session.lastAt, Math.min(options.seenAt ?? 0, session.lastAt + away)));
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
    const { page } = event;
    if (!page) {
      const { id, kind } = event;
      this.#push({ id, kind, from: at, to: at, loads: 0, events: [event], beginsSession: this.#isNew });
      return;
    }
    const visit = this.#visitOf(event, page) ?? this.#begin(event, page, at);
    visit.page = lastKnown(visit.page, page);
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

  #begin({ id }: JourneyEvent, page: WebsitePage, at: number): Visit {
    this.end(at);
    const beginsSession = this.#isNew;
    const visit: Visit = { id, kind: 'page', page, from: at, to: at, loads: 0, events: [], beginsSession };
    this.#current = visit;
    this.#lastVisits.set(page.address, visit);
    this.#push(visit);
    return visit;
  }

  #push(step: JourneyStep): void {
    this.#steps.push(step);
    this.#isNew = false;
  }
}

/** A page may get its title after it was loaded. */
function lastKnown(known: WebsitePage, told: WebsitePage): WebsitePage {
  const { title = known.title, icon = known.icon } = told;
  return title === known.title && icon === known.icon ? known : { ...known, ...told };
}

/** What happened at the same time stays in the order in which it was told. */
const inOrder = (events: readonly JourneyEvent[]) =>
  events
    .map((event) => ({ event, at: Date.parse(event.at) }))
    .sort((one, other) => one.at - other.at)
    .map(({ event }) => event);
