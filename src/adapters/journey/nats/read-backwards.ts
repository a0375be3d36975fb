import { ContactError } from '../../../domain/contact-error.js';
import type { JourneyEvent } from '../../../domain/journey/journey-event.js';
import type { JourneyEvents, JourneyListOptions } from '../../contact-adapter.js';
import type { LogState, SubjectLog } from './subject-log.js';
import type { Sign, VisitReader } from './visit-reader.js';

/**
 * The newest events from before the page's place, `after`. JetStream reads onwards only: so parts of the stream are
 * read, from its end backwards, each twice as long as the last, until there are enough.
 */
export async function readBackwards(
  log: SubjectLog,
  reader: VisitReader,
  { limit, after, since }: JourneyListOptions,
): Promise<JourneyEvents> {
  const state = await log.state();
  const earliest = since === undefined ? -Infinity : Date.parse(since);
  const signs: Sign[] = [];
  let from = after === undefined ? state.last + 1 : readPlace(after);
  let stride = firstStride(state, limit);
  let found: readonly Found[] = [];
  while (from > state.first && found.length <= limit && !(signs[0] && signs[0].heardAt < earliest)) {
    const before = from;
    from = Math.max(state.first, before - stride);
    stride *= 2;
    signs.unshift(...(await log.between(from, before)).map((message) => reader.read(message)));
    found = eventsOf(signs, earliest);
  }
  const page = found.slice(-limit).reverse();
  const presence = after === undefined && signs.findLast((sign) => sign.presence)?.presence;
  const oldest = page.at(-1);
  return {
    items: page.map(({ event }) => event),
    place: String(state.last),
    ...(presence && { presence }),
    ...(oldest && found.length > limit && { next: String(oldest.number) }),
  };
}

/** A place in a stream as we gave it. Throws `invalid`. */
export function readPlace(place: string): number {
  const number = Number(place);
  if (Number.isSafeInteger(number) && number >= 0) return number;
  throw new ContactError('invalid', 'This is no place in a journey of this source');
}

/** Where the visitor's messages lie evenly among everybody's, a page of events and one more; with some room for pings. */
function firstStride({ first, last, count }: LogState, limit: number): number {
  return Math.ceil(((last - first + 1) / Math.max(count, 1)) * (limit + 1) * 1.5);
}

interface Found {
  readonly number: number;
  readonly event: JourneyEvent;
}

/** Each once, where it was told first. */
function eventsOf(signs: readonly Sign[], earliest: number): readonly Found[] {
  const ids = new Set<string>();
  return signs.flatMap(({ number, event }) => {
    if (!event || ids.has(event.id) || Date.parse(event.at) < earliest) return [];
    ids.add(event.id);
    return [{ number, event }];
  });
}
