// The built pages in the engines of BROWSERS, by the runner of all other tests.
import { createReadStream, existsSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import everything from '../support/wtr.config.mjs';

const dist = fileURLToPath(new URL('dist', import.meta.url));

async function installed(ctx, next) {
  const [, path] = /^\/installed\/(.+)$/.exec(ctx.path) ?? [];
  if (!path || !existsSync(join(dist, path))) return next();
  ctx.type = extname(path);
  ctx.body = createReadStream(join(dist, path));
}

export default {
  ...everything,
  files: ['test/frameworks/pages.test.ts'],
  middleware: [installed, ...everything.middleware],
};
