// Serves src/ and test/ to Web Test Runner through Vite's dev pipeline, so that the tests, the demo
// and the build share one transform (Oxc + tsconfig.json) and one resolver.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createServer, loadConfigFromFile } from 'vite';

/** Runs at the same time disturb each other, unless WTR_CACHE gives each a cache of its own. */
const cache = ['.vite-wtr', process.env.WTR_CACHE].filter(Boolean).join('-');

/** @returns {{ plugin: object, middleware: Function }} */
export function viteForWtr({ root, include = [], watch = process.argv.includes('--watch') }) {
  let vite, watcher;
  const plugin = {
    name: 'vite',
    async serverStart({ fileWatcher }) {
      watcher = fileWatcher;
      const { config: demo } = await loadConfigFromFile({ command: 'serve', mode: 'test' }, undefined, root);
      vite = await createServer({
        configFile: false,
        root,
        cacheDir: join(root, 'node_modules', cache),
        appType: 'custom',
        clearScreen: false,
        logLevel: 'warn',
        publicDir: false,
        server: { middlewareMode: true, hmr: false, ws: false, watch: watch ? {} : null },
        plugins: [
          ...demo.plugins, // serve people.json, people.vcf and the worker of the installed msw
          {
            name: 'wtr-urls-are-external', // /__web-dev-server__web-socket.js and friends
            enforce: 'pre',
            resolveId: (id) => (id.startsWith('/__w') ? { id, external: true } : undefined),
          },
        ],
        optimizeDeps: {
          entries: [
            'src/**/*.ts',
            'test/**/*.ts',
            'demo/**/*.ts',
            '!**/*.d.ts',
            '!test/{frameworks,package}/*/*',
            '!test/conformance/given-page.ts', // imports whatever module it is run over
            '!test/conformance/examples/*', // import the package by its name
            '!**/node_modules/**',
          ],
          include,
          exclude: ['@web/test-runner-commands'],
        },
      });
    },
    async serverStop() {
      await vite?.close();
    },
  };
  async function middleware(ctx, next) {
    if (ctx.path === '/' || ctx.path.startsWith('/__w')) return next();
    const left = await new Promise((resolve, reject) => {
      ctx.res.statusCode = 200; // Koa starts at 404
      ctx.res.once('close', () => resolve(true));
      vite.middlewares(ctx.req, ctx.res, (e) => (e ? reject(e) : resolve(false)));
    });
    if (!left) {
      ctx.res.statusCode = 404;
      return next();
    }
    ctx.respond = false;
    const file = join(root, ctx.path);
    if (watch && existsSync(file)) watcher.add(file); // a run that does not watch must not begin again
  }
  return { plugin, middleware };
}
