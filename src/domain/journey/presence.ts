import type { JourneyDefinition } from './journey-definition.js';
import type { Presence } from './journey-event.js';

/** Whether the customer is there: `idle` may be reading, or have the page in the background. */
export type PresenceState = 'live' | 'idle' | 'away';

/** Where the definition does not say. */
export const presenceDefaults = { idleSeconds: 60, awayMinutes: 30 } as const;

/** `now`: milliseconds since 1970. A sign of life from a clock that is ahead of ours is from now. */
export function presenceAt(
  presence: Presence | undefined,
  now: number,
  {
    idleSeconds = presenceDefaults.idleSeconds,
    awayMinutes = presenceDefaults.awayMinutes,
  }: Pick<JourneyDefinition, 'idleSeconds' | 'awayMinutes'> = {},
): PresenceState {
  if (!presence || presence.state === 'left') return 'away';
  const silent = now - Date.parse(presence.at);
  if (!(silent < awayMinutes * 60_000)) return 'away';
  return presence.state === 'active' && silent < idleSeconds * 1000 ? 'live' : 'idle';
}
