import type { JourneyDefinition } from './journey-definition.js';
import type { Presence } from './journey-event.js';

/** Whether the customer is there: `idle` may be reading, or have the page in the background. */
export type PresenceState = 'live' | 'idle' | 'away';

/** `now`: milliseconds since 1970. */
export function presenceAt(
  presence: Presence | undefined,
  now: number,
  definition: Pick<JourneyDefinition, 'idleSeconds' | 'awayMinutes'> = {},
): PresenceState {
  void [presence, now, definition];
  return 'away';
}
