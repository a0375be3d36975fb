// npm run start:nats: the demo, whose shop tells a real tracker's collector, and whose card follows a NATS server.
import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';
import { start as startCollector } from './journey-collector.mjs';
import { start as startNats } from './nats-server.mjs';

const nats = await startNats({ isOpen: true });
const collector = await startCollector({
  nats: { client: nats.ports.client, password: nats.passwords.collector },
});

/** The demo's pages may connect to nothing but their own server, which hands on what is for the others. */
const proxy = {
  '/com.snowplowanalytics.snowplow': `http://127.0.0.1:${collector.port}`,
  '/nats': { target: `ws://127.0.0.1:${nats.ports.webSocket}`, ws: true },
};

const overNats = {
  name: 'demo-over-nats',
  configureServer: ({ middlewares }) =>
    void middlewares.use('/shop/settings.json', (request, response, next) => {
      // The shop imports the file's address first.
      if (new URL(request.url, 'http://localhost').searchParams.has('import')) return next();
      response.setHeader('Content-Type', 'application/json');
      response.end(JSON.stringify({ publisher: 'snowplow' }));
    }),
  transformIndexHtml: {
    order: 'pre',
    handler(markup, { server, path }) {
      if (path !== '/index.html') return markup;
      const address = server.resolvedUrls.local[0].replace('http', 'ws');
      return markup.replace('"indexeddb"', '"nats"').replace('"shop"', `"${address}nats"`);
    },
  },
};

const server = await createServer({
  configFile: fileURLToPath(new URL('../../vite.config.ts', import.meta.url)),
  plugins: [overNats],
  server: { proxy },
});
await server.listen();
server.printUrls();

for (const signal of ['SIGINT', 'SIGTERM'])
  process.once(signal, async () => {
    await server.close();
    await collector.stop();
    await nats.stop();
    process.exit();
  });
