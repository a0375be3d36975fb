// A proxy of HTTP that answers in a server's place, or spoils what the server answers: what services do on bad days.
import { once } from 'node:events';
import { createServer, request as ask } from 'node:http';
import { buffer } from 'node:stream/consumers';

/**
 * What becomes of a request; without any of these it is the server's.
 * @typedef {object} Fault
 * @property {number} [status] The proxy answers with this.
 * @property {Record<string, string>} [headers] … and these, beside those that let every page read it.
 * @property {string} [body]
 * @property {boolean} [isHeard] The server is asked as well, and its answer is lost.
 * @property {boolean} [isSecret] No page may read the server's answer: it comes without CORS headers.
 * @property {boolean} [isUnasked] The same, and no page may ask: what browsers ask beforehand is refused.
 * @property {number} [cutAfter] Share of the body of the server's answer, after which the connection ends.
 * @property {(body: string) => string} [spoil] What becomes of that body, whose length is said as it then is.
 */

/**
 * @typedef {{ method: string, url: string, headers: import('node:http').IncomingHttpHeaders, body: string }} Asked
 * @param {{ to: number, port?: number }} options `to`: the port of the server. Both are of this machine.
 * @returns {Promise<{ port: number, asked: Asked[], set: (fault?: Fault, isMeant?: (asked: Asked, nth: number) => boolean) => void,
 *   stop: () => Promise<void> }>} `set` replaces the fault, which is of all requests unless some are meant: `nth` counts those since, from 1.
 *   `asked`: all but what browsers ask beforehand.
 */
export async function start({ to, port = 0 }) {
  const asked = [];
  let fault = {};
  let isMeant = () => true;
  let count = 0;

  const server = createServer(async (request, response) => {
    const { method, url, headers } = request;
    const body = await buffer(request);
    if (method === 'OPTIONS') {
      if (fault.isUnasked) response.writeHead(403).end();
      else await pass(request, body, response, {});
      return;
    }
    const about = { method, url, headers, body: body.toString() };
    asked.push(about);
    const suffered = isMeant(about, (count += 1)) ? fault : {};
    if (suffered.status === undefined) await pass(request, body, response, suffered);
    else {
      if (suffered.isHeard) await answerOf(request, body);
      response.writeHead(suffered.status, { ...forEveryPage, ...suffered.headers }).end(suffered.body);
    }
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');

  async function answerOf({ method, url, headers }, body) {
    // Compressed, nothing could be made of the answer.
    const plain = { ...headers, 'accept-encoding': 'identity' };
    const request = ask({ port: to, host: '127.0.0.1', method, path: url, headers: plain });
    request.end(body);
    const [answer] = await once(request, 'response');
    return answer;
  }

  async function pass(request, body, response, { isSecret, isUnasked, cutAfter, spoil }) {
    try {
      const answer = await answerOf(request, body);
      const headers = Object.entries(answer.headers).filter(
        ([name]) => !((isSecret || isUnasked) && name.startsWith('access-control-')),
      );
      response.on('close', () => answer.destroy());
      if (cutAfter === undefined && !spoil) {
        response.writeHead(answer.statusCode, Object.fromEntries(headers));
        response.flushHeaders();
        answer.pipe(response);
        return;
      }
      const own = await buffer(answer);
      const whole = spoil ? Buffer.from(spoil(own.toString())) : own;
      const plain = headers.filter(([name]) => !['content-length', 'transfer-encoding'].includes(name));
      response.writeHead(answer.statusCode, { ...Object.fromEntries(plain), 'content-length': whole.length });
      if (cutAfter === undefined) response.end(whole);
      // The browser has to have it before it hears of the end.
      else
        response.write(whole.subarray(0, whole.length * cutAfter), () =>
          setTimeout(() => response.destroy(), 20),
        );
    } catch {
      response.destroy();
    }
  }

  return {
    port: server.address().port,
    asked,
    set(next = {}, meant = () => true) {
      fault = next;
      isMeant = meant;
      count = 0;
    },
    async stop() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

const forEveryPage = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers': 'ETag, Retry-After',
  'Cache-Control': 'no-store',
};
