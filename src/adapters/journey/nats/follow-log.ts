import type { ConsumerMessages } from '@nats-io/jetstream';
import type { JourneyEvent } from '../../../domain/journey/journey-event.js';
import type { JourneyNews, JourneyWatchOptions } from '../../contact-adapter.js';
import { Mailbox } from './mailbox.js';
import { lost } from './nats-error.js';
import { readPlace } from './read-backwards.js';
import type { SubjectLog } from './subject-log.js';
import type { Sign, VisitReader } from './visit-reader.js';

/** Events that are told at once, at most. */
const batch = 200;
/** Ids that are remembered: a publisher who tried again long after is heard twice. */
const mostRemembered = 5_000;

/** What came after the place and what comes, in one. Rejects where the feed breaks off, in whatever way that is noticed. */
export async function* followLog(
  log: SubjectLog,
  reader: VisitReader,
  { after, signal }: JourneyWatchOptions,
): AsyncGenerator<JourneyNews, void, undefined> {
  const messages = await log.onwards(after === undefined ? 0 : readPlace(after));
  const mailbox = new Mailbox<JourneyNews>();
  const end = () => mailbox.close();
  signal.addEventListener('abort', end);
  void log.lost.then((error) => mailbox.close(error));
  void tellMessages(messages, reader, mailbox).catch((error: Error) => mailbox.close(error));
  void tellHeartbeats(messages, mailbox);
  try {
    if (!signal.aborted) yield { type: 'alive' };
    for await (const news of mailbox) {
      if (signal.aborted) return;
      yield news;
    }
  } finally {
    signal.removeEventListener('abort', end);
    messages.stop();
  }
}

/** The server says how many more there are: what it has is told together. */
async function tellMessages(
  messages: ConsumerMessages,
  reader: VisitReader,
  mailbox: Mailbox<JourneyNews>,
): Promise<void> {
  const remembered = new Set<string>();
  let signs: Sign[] = [];
  for await (const message of messages) {
    signs.push(reader.read(message));
    if (message.info.pending > 0 && signs.length < batch) continue;
    const last = signs.findLast((sign) => sign.presence);
    const events = signs.flatMap(({ event }) => (event && isFirst(event, remembered) ? [event] : []));
    signs = [];
    if (events.length > 0) await mailbox.put({ type: 'events', events, place: String(message.seq) });
    if (last?.presence) await mailbox.put({ type: 'presence', presence: last.presence });
  }
  mailbox.close(lost());
}

function isFirst({ id }: JourneyEvent, remembered: Set<string>): boolean {
  if (remembered.has(id)) return false;
  remembered.add(id);
  const [oldest] = remembered;
  if (remembered.size > mostRemembered && oldest !== undefined) remembered.delete(oldest);
  return true;
}

async function tellHeartbeats(messages: ConsumerMessages, mailbox: Mailbox<JourneyNews>): Promise<void> {
  for await (const { type } of messages.status()) {
    if (type === 'heartbeat') void mailbox.put({ type: 'alive' });
    if (type === 'heartbeats_missed') mailbox.close(lost());
  }
}
