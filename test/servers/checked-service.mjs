// What stands in front of a service and compares all that is said with `src/adapters/http/openapi.json`: requests and their
// answers by Prism, what feeds tell by their schemas.
import { once } from 'node:events';
import { createServer, request as send } from 'node:http';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createParser } from 'eventsource-parser';
import { startProxy } from './prism.mjs';

const require = createRequire(import.meta.url);

/**
 * @param {{ to: string }} options `to`: the service's address.
 * @returns {Promise<{ url: string, port: number, answered: Set<string>, violations: string[], stop: () => Promise<void> }>}
 *   `answered`: the operations that have had an answer that is no refusal; `violations`: what was not as the document says.
 */
export async function start({ to }) {
  const prism = await startProxy({ to });
  const checkFeed = feedChecker();
  const answered = new Set();
  const violations = [];

  const server = createServer((request, response) => {
    const { method, url, headers } = request;
    const operation = operationOf(method, url);
    const asked = `${method} ${operation?.path ?? url}`;
    const tell = (what) => violations.push(`${asked}: ${what}`);
    // Prism waits for the end of an answer, and answers preflights by itself.
    const isDirect = method === 'OPTIONS' || operation?.feed;
    const passedOn = send(new URL(url, isDirect ? to : prism.url), { method, headers }, (answer) => {
      const { 'sl-violations': said, ...rest } = answer.headers;
      for (const each of said ? JSON.parse(said) : []) tell(`${each.location.join('.')} ${each.message}`);
      if (answer.statusCode < 300 && operation) answered.add(operation.id);
      response.writeHead(answer.statusCode, rest);
      response.flushHeaders();
      if (operation?.feed && answer.statusCode === 200) listen(answer, operation, tell);
      answer.on('error', () => response.destroy()).pipe(response);
    });
    passedOn.on('error', () => response.destroy());
    response.on('close', () => passedOn.destroy());
    request.pipe(passedOn);
  });

  function listen(answer, { path, feed }, tell) {
    const parser = createParser({
      onEvent({ event, data }) {
        const wrong = event in feed ? checkFeed(path, event, JSON.parse(data)) : 'is not in the document';
        if (wrong) tell(`event ${event} ${wrong}`);
      },
    });
    answer.setEncoding('utf8').on('data', (piece) => parser.feed(piece));
  }

  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: server.address().port,
    url: `http://127.0.0.1:${server.address().port}`,
    ...{ answered, violations },
    async stop() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
      await prism.stop();
    },
  };
}

export const document = JSON.parse(
  readFileSync(new URL('../../src/adapters/http/openapi.json', import.meta.url), 'utf8'),
);

const eventsOf = ({ responses }) => responses['200']?.content?.['text/event-stream']?.['x-events'];

/** `feed`: the schemas of its events, by their names. */
export const operations = Object.entries(document.paths).flatMap(([path, item]) =>
  Object.entries(item)
    .filter(([, { operationId }]) => operationId)
    .map(([method, operation]) => ({
      ...{ id: operation.operationId, path, method: method.toUpperCase(), feed: eventsOf(operation) },
      pattern: new RegExp(`^${path.replace('{id}', '[^/]+')}$`),
    })),
);

function operationOf(method, url) {
  const [path] = url.split('?');
  return operations.find((each) => each.method === method && each.pattern.test(path));
}

/** Gives what is wrong with the data of an event. */
function feedChecker() {
  const { Ajv2020 } = require('ajv/dist/2020');
  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  ajv.addSchema(document, 'openapi');
  return (path, event, data) => {
    const place = [
      'paths',
      path,
      'get',
      'responses',
      '200',
      'content',
      'text/event-stream',
      'x-events',
      event,
    ];
    const pointer = place.map((name) => encodeURIComponent(name.replaceAll('~', '~0').replaceAll('/', '~1')));
    return ajv.validate(`openapi#/${pointer.join('/')}`, data) ? undefined : ajv.errorsText();
  };
}
