// Prism (stoplight.io), which nobody here wrote, over `src/adapters/http/openapi.json`.
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const document = fileURLToPath(new URL('../../src/adapters/http/openapi.json', import.meta.url));
const require = createRequire(import.meta.url);

/**
 * Passes requests on to a service. What is not as the document says, of a request or its answer, is in the answer's
 * header `sl-violations`, as JSON.
 * @param {{ to: string }} options `to`: the service's address.
 * @returns {Promise<{ url: string, stop: () => Promise<void> }>}
 */
export const startProxy = ({ to }) => start({ isProxy: true, upstream: new URL(to) });

/** Answers every request with the document's own examples, to pages of any origin. As `startProxy`. */
export const startMock = () => start({ isProxy: false }, { cors: true });

async function start(mode, { cors = false } = {}) {
  // Only here: they are in a package of their own, which not everybody installs.
  const { createServer } = require('@stoplight/prism-http-server');
  const { getHttpOperationsFromSpec } = require('@stoplight/prism-http');
  const config = {
    ...{ validateRequest: true, validateResponse: true, checkSecurity: true, errors: false },
    ...{ mock: { dynamic: false }, ...mode },
  };
  const components = { logger: silent };
  const server = createServer(await getHttpOperationsFromSpec(document), { cors, config, components });
  return { url: await server.listen(0, '127.0.0.1'), stop: () => server.close() };
}

/** Whatever there is to know is in the answers. */
const ignore = () => undefined;
const silent = {
  debug: ignore,
  info: ignore,
  success: ignore,
  warn: ignore,
  error: ignore,
  child: () => silent,
};
