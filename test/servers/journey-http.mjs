// A service of journeys as the HTTP source asks for it, see `src/adapters/journey/http-journey.ts`.
import { once } from 'node:events';
import { createServer } from 'node:http';
import { json } from 'node:stream/consumers';
import { Website } from './website.mjs';

const most = 50;
const fresh = { 'Cache-Control': 'no-store' };
const forEveryPage = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Allow-Headers': 'Authorization, Content-Type, Last-Event-ID',
  'Access-Control-Expose-Headers': 'Retry-After',
};

/**
 * @param {{ website?: Website, port?: number, heartbeat?: number, accepts?: (token: string | undefined) => boolean, isForEveryPage?: boolean }} options
 *   `heartbeat`: milliseconds; `accepts`: whether a token is let in; `isForEveryPage`: pages of other origins may read the answers.
 * @returns {Promise<{ port: number, url: string, website: Website, asked: { method: string, url: string, headers: object }[],
 *   stop: () => Promise<void> }>} `asked`: all requests, preflights included.
 */
export async function start({
  website = new Website(),
  port = 0,
  heartbeat = 15_000,
  accepts = () => true,
  isForEveryPage = true,
} = {}) {
  const asked = [];
  const server = createServer(async (request, response) => {
    const { method, url, headers } = request;
    asked.push({ method, url, headers });
    const common = { ...fresh, ...(isForEveryPage && forEveryPage) };
    for (const [name, value] of Object.entries(common)) response.setHeader(name, value);
    try {
      if (method === 'OPTIONS') response.writeHead(204).end();
      else if (!accepts(headers.authorization?.replace(/^Bearer /, '')))
        refuse(response, 401, 'Sign in again');
      else await answer(request, response);
    } catch {
      refuse(response, 400, 'The request cannot be read');
    }
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');

  async function answer(request, response) {
    const { pathname, searchParams } = new URL(request.url, 'http://localhost');
    const [, journey, part] = /^\/journeys\/([^/]+)(?:\/(events|feed))?$/.exec(pathname) ?? [];
    if (request.method === 'POST' && journey === 'find') {
      const found = website.find(await json(request));
      return send(response, { journey: found ? `journey of ${found.visitor}` : null });
    }
    const id = decodeURIComponent(journey ?? '').replace(/^journey of /, '');
    if (!website.visitor(id)) return refuse(response, 404, 'There is no such journey');
    if (part === 'events') return send(response, page(website.visitor(id), searchParams));
    return feed(id, Number(request.headers['last-event-id'] ?? 0), response);
  }

  /** A place is a number of events. */
  function page({ events, presence }, asked) {
    const end = Number(asked.get('after') ?? events.length);
    const since = Date.parse(asked.get('since') ?? '1970-01-01');
    const matching = events.slice(0, end).filter(({ at }) => Date.parse(at) >= since);
    const items = matching.slice(-Number(asked.get('limit'))).toReversed();
    const next = items.length < matching.length ? { next: String(events.indexOf(items.at(-1))) } : {};
    return { events: items, total: matching.length, place: String(events.length), presence, ...next };
  }

  function feed(id, from, response) {
    let told = from;
    let lastPresence;
    response.writeHead(200, { 'Content-Type': 'text/event-stream' });
    response.write(': here\n\n');
    const tell = () => {
      const { events, presence } = website.visitor(id);
      while (told < events.length) {
        const some = events.slice(told, told + most);
        told += some.length;
        response.write(`id: ${told}\nevent: events\ndata: ${JSON.stringify(some)}\n\n`);
      }
      if (presence !== lastPresence) response.write(`event: presence\ndata: ${JSON.stringify(presence)}\n\n`);
      lastPresence = presence;
    };
    tell();
    const unwatch = website.watch((visitor) => visitor === id && tell());
    const beat = setInterval(() => response.write(': alive\n\n'), heartbeat);
    response.on('close', () => {
      unwatch();
      clearInterval(beat);
    });
  }

  return {
    port: server.address().port,
    url: `http://127.0.0.1:${server.address().port}`,
    ...{ website, asked },
    async stop() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

const send = (response, body) =>
  response.writeHead(200, { 'Content-Type': 'application/json' }).end(JSON.stringify(body));

const refuse = (response, status, title) =>
  response
    .writeHead(status, { 'Content-Type': 'application/problem+json' })
    .end(JSON.stringify({ title, status }));
