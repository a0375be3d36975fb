// Takes what Snowplow's tracker sends from pages, and publishes it in JetStream, each visitor's on a subject of its own.
import { once } from 'node:events';
import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';
import { setTimeout as wait } from 'node:timers/promises';
import { jetstream, jetstreamManager } from '@nats-io/jetstream';
import { connect } from '@nats-io/transport-node';

/** Where the tracker sends events: its protocol's second version. */
const path = '/com.snowplowanalytics.snowplow/tp2';
/** Nanoseconds in which an event that is sent again is known to be there already. */
const remembered = 120e9;
/** Milliseconds for which an event is tried. */
const patience = 10_000;

/**
 * @param {{ nats: { client: number, password: string }, port?: number, stream?: string, subject?: string }} options
 *   `nats`: where the server is, and the password of its user `collector`.
 * @returns {Promise<{ port: number, publish: (visitor: string, payload: object, id?: string) => Promise<void>,
 *   count: (visitor: string) => Promise<number>, stop: () => Promise<void> }>} `publish` is what the collector does with an
 *   event, for whoever has one from elsewhere; `count`: how many messages there are of a visitor.
 */
export async function start({ nats, port = 0, stream = 'JOURNEY', subject = 'journey' }) {
  const connection = await connect({
    ...{ servers: `127.0.0.1:${nats.client}`, user: 'collector', pass: nats.password },
    ...{ maxReconnectAttempts: -1, reconnectTimeWait: 100 },
  });
  const manager = await jetstreamManager(connection);
  await manager.streams.add({
    ...{ name: stream, subjects: [`${subject}.>`], storage: 'file' },
    duplicate_window: remembered,
  });
  const journeys = jetstream(connection);

  const subjectOf = (visitor) => `${subject}.${wordOf(visitor)}`;

  /** A server that is being restarted is waited for. */
  async function answered(ask) {
    for (const late = Date.now() + patience; ; await wait(100))
      try {
        return await ask();
      } catch (error) {
        if (Date.now() > late) throw error;
      }
  }

  /** That the server has an event already is known by the id. */
  const publish = (visitor, payload, id) =>
    answered(() => journeys.publish(subjectOf(visitor), JSON.stringify(payload), { msgID: id }));

  const server = createServer(async (request, response) => {
    response.setHeader('Access-Control-Allow-Origin', request.headers.origin ?? '*');
    response.setHeader('Access-Control-Allow-Credentials', 'true');
    response.setHeader('Access-Control-Allow-Headers', 'content-type, sp-anonymous');
    response.writeHead(await statusOf(request)).end();
  });

  /** Only what JetStream has is taken: the tracker sends the rest again. */
  async function statusOf(request) {
    if (request.method === 'OPTIONS') return 200;
    if (request.method !== 'POST' || request.url !== path) return 404;
    const events = await eventsIn(request);
    if (!events) return 400;
    try {
      for (const event of events) await publish(event.uid || event.duid, event, event.eid);
      return 200;
    } catch {
      return 503;
    }
  }

  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: server.address().port,
    publish,
    async count(visitor) {
      const subjects = { subjects_filter: subjectOf(visitor) };
      const { state } = await answered(() => manager.streams.info(stream, subjects));
      return state.subjects?.[subjectOf(visitor)] ?? 0;
    },
    async stop() {
      server.closeAllConnections();
      await once(server.close(), 'close');
      await connection.close();
    },
  };
}

/** Those of visitors who are told apart: a tracker may be set up to tell of nobody. `undefined`: it is no such message. */
async function eventsIn(request) {
  try {
    return JSON.parse(await text(request)).data.filter(({ uid, duid }) => uid || duid);
  } catch {
    return undefined;
  }
}

/** As `visitorSubject` of `contact-card-widget/nats` writes it. */
function wordOf(visitor) {
  return encodeURIComponent(visitor).replaceAll('.', '%2E').replaceAll('*', '%2A');
}
