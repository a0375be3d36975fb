import type { JourneyDefinition } from '../../domain/journey/journey-definition.js';
import type { JourneyEvent, JourneyKind } from '../../domain/journey/journey-event.js';
import { type JourneyWarning, warningOf } from '../../domain/journey/journey-signals.js';
import { isVisit, type JourneyStep, stepsOf } from '../../domain/journey/journey-steps.js';
import { lastSign, presenceAt, presenceDefaults, type PresenceState } from '../../domain/journey/presence.js';
import type { JourneyReady } from '../../store/journey.js';

/** What there is to say of a journey. */
export interface JourneyReading {
  /** Of the kinds that the agent wants to see. */
  readonly steps: readonly JourneyStep[];
  /** The page that the customer is on, or was last. */
  readonly current: JourneyStep | undefined;
  readonly warning: JourneyWarning | undefined;
  /** Kinds of event that there are. */
  readonly kinds: readonly JourneyKind[];
}

/** Reads a journey once, however often it is shown. */
export class JourneyReader {
  #made: readonly unknown[] = [];
  #reading: JourneyReading | undefined;

  read(
    { events, presence }: JourneyReady,
    hidden: ReadonlySet<JourneyKind>,
    definition: JourneyDefinition = {},
  ): JourneyReading {
    const seenAt = Date.parse(lastSign(events, presence)?.at ?? '') || undefined;
    const made = [events, hidden, definition, seenAt];
    if (!this.#reading || made.some((part, i) => part !== this.#made[i])) {
      this.#made = made;
      this.#reading = readingOf(events, hidden, definition, seenAt);
    }
    return this.#reading;
  }
}

function readingOf(
  events: readonly JourneyEvent[],
  hidden: ReadonlySet<JourneyKind>,
  { signals, awayMinutes = presenceDefaults.awayMinutes }: JourneyDefinition,
  seenAt: number | undefined,
): JourneyReading {
  const options = { awayMinutes, ...(seenAt !== undefined && { seenAt }) };
  const all = stepsOf(events, options);
  const steps =
    hidden.size === 0
      ? all
      : stepsOf(
          events.filter(({ kind }) => !hidden.has(kind)),
          options,
        );
  return {
    steps,
    current: all.findLast(isVisit),
    warning: warningOf(all, signals),
    kinds: [...new Set(events.map(({ kind }) => kind))],
  };
}

/** While the feed is lost, nobody can tell that they are still there. */
export function presenceOf(
  { feed, events, presence }: JourneyReady,
  now: number,
  definition: JourneyDefinition | undefined,
): PresenceState {
  const state = presenceAt(lastSign(events, presence), now, definition);
  return state === 'live' && feed === 'lost' ? 'idle' : state;
}
