import { ContactError } from '../../domain/contact-error.js';
import type { JourneyId } from '../../domain/journey/journey-event.js';
import { untilAborted } from '../http/until-aborted.js';
import type { JourneySource } from './journey-source.js';
import { followLog } from './nats/follow-log.js';
import { readNatsAddress } from './nats/nats-address.js';
import { natsError } from './nats/nats-error.js';
import { NatsLine } from './nats/nats-line.js';
import { readBackwards } from './nats/read-backwards.js';
import { SubjectLog } from './nats/subject-log.js';
import { VisitReader } from './nats/visit-reader.js';
import { isVisitorWord, visitorWord } from './nats/visitor-subject.js';
import type { JourneyOptions } from './registry.js';

/**
 * Journeys in a JetStream of a NATS server, each visitor's on a subject of its own (`visitorSubject`), over a WebSocket:
 * `src` is `wss://agent@host/?stream=JOURNEY&subject=journey`, the card's token the user's password, or without a user
 * a token of NATS. A message is an event of ours as JSON, or what a Snowplow tracker sends. Visitors are found by the id
 * that the website gave them, or else by the contact's id: numbers and addresses are no names for subjects, which
 * servers write into their logs. Throws `invalid` for an address that cannot be.
 */
export function openNatsJourney({ src, warn, ...credentials }: JourneyOptions): JourneySource {
  const address = readNatsAddress(src, location.protocol);
  const { stream, prefix } = address;
  const line = new NatsLine(address, credentials);
  const reader = new VisitReader(warn);

  async function log(id: string): Promise<SubjectLog> {
    if (!isVisitorWord(id)) throw new ContactError('invalid', 'This is no journey of this source');
    return new SubjectLog(await line.take(), stream, `${prefix}.${id}`);
  }

  async function asked<Answer>(answer: Promise<Answer>, signal: AbortSignal): Promise<Answer> {
    try {
      return await untilAborted(answer, signal);
    } catch (error) {
      signal.throwIfAborted();
      throw natsError(error, stream);
    }
  }

  return {
    async find({ visitorId, contactId }, { signal }) {
      const word = visitorWord(visitorId ?? contactId ?? '');
      if (word === undefined) return undefined;
      const { count } = await asked(
        log(word).then((found) => found.state()),
        signal,
      );
      return count > 0 ? (word as JourneyId) : undefined;
    },
    list: (id, options) =>
      asked(
        log(id).then((found) => readBackwards(found, reader, options)),
        options.signal,
      ),
    async *watch(id, options) {
      const { signal } = options;
      if (signal.aborted) return;
      try {
        yield* followLog(await untilAborted(log(id), signal), reader, options);
      } catch (error) {
        if (!signal.aborted) throw natsError(error, stream);
      }
    },
    close: () => line.close(),
  };
}
