import * as v from 'valibot';
import type { JourneyEvent, JourneyId, Presence } from '../domain/journey/journey-event.js';
import { checkPresence } from './journey-schema.js';
import { check, openRecord, optionalText, text } from './record-schema.js';

/** Unknown members are no errors in any answer: services may be newer. All of these throw `invalid`, naming the member. */
export function checkFoundJourney(answer: unknown): JourneyId | undefined {
  return check(foundJourney, answer).journey as JourneyId | undefined;
}

export interface JourneyPage {
  /** Not checked yet, see `checkJourneyEvent`: the definition has a say in it. */
  readonly items: readonly JourneyEvent[];
  readonly place: string;
  readonly next?: string;
  readonly total?: number;
  readonly presence?: Presence;
}

export function checkJourneyPage(answer: unknown): JourneyPage {
  const { events, place, next, total, presence } = check(journeyPage, answer);
  return {
    ...{ items: events as JourneyEvent[], place },
    ...(next !== undefined && { next }),
    ...(total !== undefined && { total }),
    ...(presence !== undefined && { presence: checkPresence(presence) }),
  };
}

/** Of a feed; the same holds for the events. */
export function checkFedEvents(data: unknown, id: string | undefined) {
  return { events: check(events, data) as JourneyEvent[], place: check(place, id) };
}

/** Part of an address. */
const longestId = 1024;
const foundJourney = openRecord({
  journey: v.optional(
    v.pipe(
      text,
      v.check((id) => id !== '' && id.length <= longestId, `expected 1 to ${longestId} characters, or null`),
    ),
  ),
});

/** Travels in a header. */
const place = v.pipe(
  text,
  v.check(
    (written) => /^[\x21-\x7e]{1,1024}$/.test(written),
    'expected 1 to 1024 characters of ASCII without spaces',
  ),
);
export const wholeNumber = v.pipe(
  v.number('expected a number'),
  v.check((given) => Number.isInteger(given), 'expected a whole number'),
);
const events = v.array(v.unknown(), 'expected a list');
const journeyPage = openRecord({
  events,
  place,
  next: optionalText,
  total: v.optional(wholeNumber),
  presence: v.optional(v.unknown()),
});
