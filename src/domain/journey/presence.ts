import type { JourneyDefinition } from './journey-definition.js';
import type { JourneyEvent, Presence } from './journey-event.js';

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

/**
 * Who does something on the website is there, whatever was said of them before: a page that is left may lead to another,
 * and a source need not tell of anything but events. `events`: oldest first.
 */
export function lastSign(
  events: readonly JourneyEvent[],
  presence: Presence | undefined,
): Presence | undefined {
  const last = events.findLast(({ page }) => page !== undefined);
  const isLater = last && !(presence && Date.parse(presence.at) >= Date.parse(last.at));
  return isLater ? { at: last.at, state: 'active' } : presence;
}
