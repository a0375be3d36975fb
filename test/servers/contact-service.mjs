// A service as `src/adapters/http/openapi.json` describes it: test/support/contact-service, made for Node.
import { once } from 'node:events';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));
const input = fileURLToPath(new URL('../support/contact-service/sample-service.ts', import.meta.url));

/**
 * @param {{ port?: number, accepts?: (token: string | undefined) => boolean, content?: object, masked?: string[], heartbeat?: number }} options
 *   `accepts`: whether a token is let in; `content`: an `AdapterContent`, the suite's samples unless it is given; `masked`:
 *   members of contacts, such as `phones`, of which it gives handles instead of values; `heartbeat`: milliseconds.
 * @returns {Promise<{ url: string, port: number, asked: { method: string, url: string, headers: object }[],
 *   fill: (content: object) => Promise<void>, tell: (visitor: string, sign: object) => void, stop: () => Promise<void> }>}
 *   `asked`: all requests, preflights included; `fill`: holds this from now on, in place of all else; `tell`: a visitor of
 *   the website does this now.
 */
export async function start({ port = 0, accepts, content, masked, heartbeat: heartbeatMs } = {}) {
  const { nodeListener, openSampleService, sampleContent } = await service();
  const options = { ...(accepts && { accepts }), ...(heartbeatMs && { heartbeatMs }), masked };
  let held = await openSampleService(content ?? sampleContent, options);
  const asked = [];
  const answer = nodeListener((request) => held.answer(request));
  const server = createServer((request, response) => {
    const { method, url, headers } = request;
    asked.push({ method, url, headers });
    void answer(request, response);
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: server.address().port,
    url: `http://127.0.0.1:${server.address().port}`,
    asked,
    async fill(other) {
      held = await openSampleService(other, options);
    },
    tell: (visitor, sign) => held.tell(visitor, sign),
    async stop() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

let made;

/** Node does not read TypeScript, nor the file names that are in it. */
function service() {
  made ??= build({
    ...{ root, configFile: false, logLevel: 'warn', publicDir: false },
    ssr: { noExternal: true },
    build: {
      ...{ write: false, ssr: input, target: 'esnext' },
      rolldownOptions: { output: { codeSplitting: false } },
    },
  }).then(({ output: [{ code }] }) => import(`data:text/javascript,${encodeURIComponent(code)}`));
  return made;
}
