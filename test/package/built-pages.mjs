// Pages that others built from the package, in the engines of BROWSERS, by the runner of all other tests.
import { createReadStream, existsSync } from 'node:fs';
import { extname, join } from 'node:path';
import everything from '../support/wtr.config.mjs';

/** A test runner's configuration in which `/installed/` is a folder, and `test` is what looks at its pages. */
export function builtPages(folder, test) {
  async function installed(ctx, next) {
    const [, path] = /^\/installed\/(.+)$/.exec(ctx.path) ?? [];
    if (!path || !existsSync(join(folder, path))) return next();
    ctx.type = extname(path);
    ctx.body = createReadStream(join(folder, path));
  }
  return { ...everything, files: [test], middleware: [installed, ...everything.middleware] };
}
