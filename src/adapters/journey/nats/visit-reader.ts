import type { JsMsg } from '@nats-io/jetstream';
import type { JourneyEvent, Presence } from '../../../domain/journey/journey-event.js';
import { isRecord } from '../../../formats/plain-object.js';
import { readSnowplowEvent } from '../../../formats/snowplow-event.js';

/** One message of a visitor's. */
export interface Sign {
  /** Its number in the stream. */
  readonly number: number;
  /** When the server got it: milliseconds since 1970. */
  readonly heardAt: number;
  /** As it was published: who joins the source with contacts checks it. */
  readonly event?: JourneyEvent;
  readonly presence?: Presence;
}

/** Reads events and signs of life as we write them, and what Snowplow's tracker sends. Says once that others are left out. */
export class VisitReader {
  readonly #warn: (message: string) => void;
  #hasWarned = false;

  constructor(warn: (message: string) => void) {
    this.#warn = warn;
  }

  read(message: JsMsg): Sign {
    const sign = { number: message.seq, heardAt: Math.floor(message.info.timestampNanos / 1e6) };
    const told = toldIn(message, sign.heardAt);
    if (!told) this.#leaveOut();
    return { ...sign, ...told };
  }

  #leaveOut(): void {
    if (!this.#hasWarned)
      this.#warn('a message that is neither an event of a journey nor of a Snowplow tracker is left out');
    this.#hasWarned = true;
  }
}

type Told = Pick<Sign, 'event' | 'presence'>;

function toldIn(message: JsMsg, heardAt: number): Told | undefined {
  const payload = parsed(message);
  if (!isRecord(payload)) return undefined;
  if ('kind' in payload) return { event: payload as JourneyEvent };
  if ('state' in payload) return { presence: payload as Presence };
  const tracked = readSnowplowEvent(payload, heardAt);
  if (!tracked) return undefined;
  const { at, event } = tracked;
  // The tracker tells nothing of presence apart: whoever does something is there.
  return {
    presence: { at, state: 'active' },
    ...(event && { event: { id: `number-${message.seq}`, ...event, at } }),
  };
}

function parsed(message: JsMsg): unknown {
  try {
    return message.json();
  } catch {
    return undefined;
  }
}
