import type { JourneyEvents } from '../adapters/contact-adapter.js';
import type { JourneyEvent } from '../domain/journey/journey-event.js';

/** So many events are held, and more only where the agent has asked for earlier ones. */
const mostHeld = 2_000;

/** The events of one journey, as far as they have been told: oldest first, each once. */
export class JourneyLog {
  #shown: readonly JourneyEvent[] = [];
  /** What has come while the agent reads back, as far as there will be room for it. */
  #kept: readonly JourneyEvent[] = [];
  #waiting = 0;
  #isReadBack = false;
  readonly #ids = new Set<string>();
  #next: string | undefined;
  #hasEarlier = false;
  #total: number | undefined;
  #room = mostHeld;

  get events(): readonly JourneyEvent[] {
    return this.#shown;
  }

  /** How many have come while the agent reads back. */
  get waiting(): number {
    return this.#waiting;
  }

  get hasEarlier(): boolean {
    return this.#hasEarlier;
  }

  /** Where to ask for what was before. `undefined`: from the newest on, since the oldest have been let go. */
  get next(): string | undefined {
    return this.#next;
  }

  /** How many there are before those that are shown, where that is known. */
  get earlierCount(): number | undefined {
    if (!this.#hasEarlier || this.#total === undefined) return undefined;
    return Math.max(this.#total - this.#shown.length - this.#waiting, 1);
  }

  /** The newest that there are. Where they do not reach down to what is held, that is let go: something would be missing between. */
  renew({ items, next, total }: JourneyEvents): void {
    const isJoined = items.some(({ id }) => this.#ids.has(id));
    if (!isJoined) {
      if (next !== undefined) this.#clear();
      this.#next = next;
      this.#hasEarlier = next !== undefined;
    }
    this.#insert([...items].reverse());
    this.#total = total;
  }

  /** What has happened since. */
  add(events: readonly JourneyEvent[]): void {
    const inserted = this.#insert(events);
    if (this.#total !== undefined) this.#total += inserted;
  }

  /** Whether a page goes back behind what is shown. */
  isBefore({ items }: JourneyEvents): boolean {
    return items.some((event) => this.#isEarlier(event));
  }

  addEarlier({ items, next }: JourneyEvents): void {
    const earlier = items.filter((event) => this.#isEarlier(event)).reverse();
    for (const { id } of earlier) this.#ids.add(id);
    this.#shown = inOrder([...earlier, ...this.#shown]);
    this.#room = Math.max(this.#room, this.#shown.length);
    this.#next = next;
    this.#hasEarlier = next !== undefined;
  }

  /** While the agent reads what was before, what comes waits: nothing moves under their eyes. */
  readBack(isReadBack: boolean): void {
    this.#isReadBack = isReadBack;
    if (isReadBack || this.#kept.length === 0) return;
    this.#show(inOrder([...this.#shown, ...this.#kept]));
    this.#kept = [];
    this.#waiting = 0;
  }

  #insert(events: readonly JourneyEvent[]): number {
    const news = events.filter((event) => this.#takes(event));
    if (news.length === 0) return 0;
    if (this.#isReadBack && this.#shown.length > 0) {
      this.#waiting += news.length;
      this.#kept = this.#newest(inOrder([...this.#kept, ...news]));
    } else this.#show(inOrder([...this.#shown, ...news]));
    return news.length;
  }

  #takes(event: JourneyEvent): boolean {
    const isNews = !this.#ids.has(event.id) && !(this.#hasEarlier && this.#isBeforeAll(event));
    if (isNews) this.#ids.add(event.id);
    return isNews;
  }

  #isEarlier(event: JourneyEvent): boolean {
    const [oldest] = this.#shown;
    return !this.#ids.has(event.id) && (!oldest || timeOf(event) <= timeOf(oldest));
  }

  #isBeforeAll(event: JourneyEvent): boolean {
    const [oldest] = this.#shown;
    return oldest !== undefined && timeOf(event) < timeOf(oldest);
  }

  #show(events: readonly JourneyEvent[]): void {
    this.#shown = this.#newest(events);
    if (this.#shown.length === events.length) return;
    this.#next = undefined;
    this.#hasEarlier = true;
  }

  #newest(events: readonly JourneyEvent[]): readonly JourneyEvent[] {
    const dropped = Math.max(events.length - this.#room, 0);
    for (const { id } of events.slice(0, dropped)) this.#ids.delete(id);
    return events.slice(dropped);
  }

  #clear(): void {
    this.#shown = [];
    this.#kept = [];
    this.#waiting = 0;
    this.#ids.clear();
    this.#room = mostHeld;
  }
}

/** Of the same time, as they were told. */
function inOrder(events: readonly JourneyEvent[]): readonly JourneyEvent[] {
  const timed = events.map((event) => ({ event, time: timeOf(event) }));
  return timed.sort((one, other) => one.time - other.time).map(({ event }) => event);
}

const timeOf = ({ at }: JourneyEvent): number => Date.parse(at) || 0;
