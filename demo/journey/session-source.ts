import type { JourneySource } from '../../src/adapters/journey/journey-source.js';
import type { JourneyEvent, JourneyId, Presence } from '../../src/domain/journey/journey-event.js';
import { now } from './made-up-way.js';

/** A made-up journey that has come to where it is a moment ago. `state`: of the customer, now. */
export function sessionSource(
  events: readonly JourneyEvent[],
  state: Presence['state'] = 'active',
): JourneySource {
  const opened = Date.now();
  const shifted = (at: string) => new Date(Date.parse(at) + opened - now).toISOString();
  const items = events.map((event) => ({ ...event, at: shifted(event.at) })).toReversed();
  const presence: Presence = { at: new Date(opened).toISOString(), state };
  return {
    find: () => Promise.resolve('made-up' as JourneyId),
    list: () => Promise.resolve({ items, place: '', presence }),
  };
}
