import { ContactError } from '../../domain/contact-error.js';
import type { JourneyId, KnownVisitor } from '../../domain/journey/journey-event.js';
import { checkFedEvents, checkFoundJourney, checkJourneyPage } from '../../formats/http-journey-schema.js';
import { checkPresence } from '../../formats/journey-schema.js';
import type {
  JourneyEvents,
  JourneyListOptions,
  JourneyNews,
  JourneyWatchOptions,
  RequestOptions,
} from '../contact-adapter.js';
import type { EventSourceMessage } from '../http/event-stream.js';
import { HttpService } from '../http/request.js';
import { identityToAsk } from '../http/what-is-asked.js';
import { readServiceAddress } from '../http/service-address.js';
import type { JourneySource } from './journey-source.js';
import type { JourneyOptions } from './registry.js';

export function openHttpJourney({ src, ...credentials }: JourneyOptions): JourneySource {
  return new HttpJourney(new HttpService(readServiceAddress(src, 'journey-src'), credentials));
}

/**
 * Journeys of a service, at these paths after its address:
 *
 * - `POST journeys/find` of `{ contactId?, identities: [{ kind, value, extension? }], visitorId?, interactionId? }`, what
 *   a customer may be known by, to `{ journey }`: an id, or null where nobody is. By POST, since addresses are logged.
 * - `GET journeys/{id}/events?limit=&after=&since=` to `{ events, next?, total?, place, presence? }`: newest first.
 *   `after` is the `next` of a page before; `since` is of ISO 8601, and nothing is older.
 * - `GET journeys/{id}/feed` to an event stream (`text/event-stream`) of all that came after the place in the header
 *   `Last-Event-ID`, or of all from the first on, in order, and then of what comes. Messages of `event: events` have a
 *   list of events as their data, and their place as their `id`; those of `event: presence` a presence. A comment comes
 *   at once, and whenever there was nothing else for 15 seconds.
 *
 * Events and presences are as `JourneyEvent` and `Presence` say; an id of a journey is at most 1,024 characters, a
 * place 1,024 of printable ASCII. Refusals are by status, with problem details (RFC 9457) if any. A service of another origin
 * allows the headers `Authorization`, `Content-Type` and `Last-Event-ID`, and exposes `Retry-After`. A page holds one
 * connection for each journey that is seen on it: serve by HTTP/2, for browsers open six of HTTP/1.1 to a host.
 */
export class HttpJourney implements JourneySource {
  readonly #service: HttpService;

  constructor(service: HttpService) {
    this.#service = service;
  }

  async find(known: KnownVisitor, { signal }: RequestOptions): Promise<JourneyId | undefined> {
    const path = ['journeys', 'find'];
    return checkFoundJourney(
      await this.#service.json({ what: 'The journey', path, body: bodyOf(known), signal }),
    );
  }

  async list(
    journey: JourneyId,
    { signal, limit, after, since }: JourneyListOptions,
  ): Promise<JourneyEvents> {
    const path = ['journeys', journey, 'events'];
    const query = { limit, after, since };
    return checkJourneyPage(await this.#service.json({ what: 'The list of events', path, query, signal }));
  }

  async *watch(journey: JourneyId, { signal, after }: JourneyWatchOptions): AsyncGenerator<JourneyNews> {
    try {
      for await (const messages of this.#feed(journey, signal, after)) {
        for (const news of newsIn(messages)) {
          if (signal.aborted) return;
          yield news;
        }
      }
    } catch (error) {
      if (!signal.aborted) throw error;
    }
    if (!signal.aborted) throw new ContactError('unavailable', 'The feed of events ended');
  }

  #feed(journey: JourneyId, signal: AbortSignal, after: string | undefined) {
    const path = ['journeys', journey, 'feed'];
    return this.#service.stream({ what: 'The feed of events', path, signal }, after);
  }
}

/** Any piece of a stream is a sign of life. */
function* newsIn(messages: readonly EventSourceMessage[]): Generator<JourneyNews> {
  for (const message of messages) yield readNews(message);
  if (messages.length === 0) yield { type: 'alive' };
}

/** A message of another kind may be a newer service's. */
function readNews({ event, data, id }: EventSourceMessage): JourneyNews {
  if (event === 'events') return { type: 'events', ...checkFedEvents(parse(data), id) };
  if (event === 'presence') return { type: 'presence', presence: checkPresence(parse(data)) };
  return { type: 'alive' };
}

function parse(data: string): unknown {
  try {
    return JSON.parse(data);
  } catch {
    // Without what the engine says, which quotes the text.
    throw new ContactError('invalid', 'A message of the feed of events is not JSON');
  }
}

const bodyOf = ({ contactId, identities, visitorId, interactionId }: KnownVisitor) => ({
  ...{ contactId, visitorId, interactionId },
  identities: identities.map(identityToAsk),
});
