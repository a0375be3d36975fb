// The script-tag bundle as a page gets it: `/built/cdn/…`, with pages to stand on and files to read.
import { execFile } from 'node:child_process';
import { createReadStream, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { promisify } from 'node:util';

/** What a bank's agent desktop may ask of everything on its page. */
const strictPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data:",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

/** What a page has to add where contacts are imported, or where it has a Lit of its own. */
const policies = {
  strict: strictPolicy,
  import: `${strictPolicy} contact-card; worker-src 'self'`,
  'second-lit': `${strictPolicy} 'allow-duplicates'`,
};

/** `test/support/page-….js`, for pages of any origin: a sandboxed frame has one of its own. */
const pageScript = (name) => async (ctx) => {
  ctx.set('Access-Control-Allow-Origin', '*');
  ctx.type = 'js';
  ctx.body = await readFile(new URL(`page-${name}.js`, import.meta.url));
};

/** @returns {{ plugin: object, middleware: Function }} */
export function builtBundle({ root }) {
  const folder = join(root, `node_modules/.cache/script-tag-${process.pid}`);
  const files = new Map();
  const holds = new Map();
  let building;
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));

  /** Once a run, and only if some test asks; by a process of its own, since Vite keeps NODE_ENV for a whole one. */
  function bundle() {
    const options = ['--mode', 'cdn', '--outDir', folder, '--emptyOutDir', '--logLevel', 'warn'];
    return promisify(execFile)(
      process.execPath,
      [join(root, 'node_modules/vite/bin/vite.js'), 'build', ...options],
      {
        cwd: root,
        env: { ...process.env, NODE_ENV: 'production' },
      },
    );
  }

  async function sendBundle(ctx, path) {
    await (building ??= bundle());
    ctx.set('Access-Control-Allow-Origin', '*'); // A sandboxed frame has an origin of its own.
    ctx.type = extname(path);
    ctx.body = createReadStream(join(folder, path));
  }

  const answers = {
    cdn: sendBundle,

    /**
     * `held/a-key/phone-number/…` is the same bundle, whose files of that name come once `release/a-key` is asked
     * for. Engines run the same test at the same time: each has a key of its own.
     */
    async held(ctx, path) {
      const [key, name, ...rest] = path.split('/');
      if (basename(path).startsWith(name))
        await new Promise((release) => holds.set(key, [...(holds.get(key) ?? []), release]));
      return sendBundle(ctx, rest.join('/'));
    },

    async release(ctx, key) {
      ctx.status = 204;
      for (const release of holds.get(key) ?? []) release();
      holds.delete(key);
    },

    /** `page?body=…&policy=strict`: a page of nothing but that; `policies` has the others. */
    async page(ctx) {
      const { body, policy, lang = 'en' } = ctx.query;
      if (policy) ctx.set('Content-Security-Policy', policies[policy]);
      ctx.type = 'html';
      ctx.body =
        `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>A page with a card</title>` +
        `<script src="/built/recorder.js"></script>${body}`;
    },

    'recorder.js': pageScript('recorder'),
    'teller.js': pageScript('teller'),
    'closer.js': pageScript('closer'),
    'bookkeeper.js': pageScript('bookkeeper'),

    /** PUT before the page asks. Other origins may read them: whoever does not, does so by itself. */
    async files(ctx, name) {
      ctx.set('Access-Control-Allow-Origin', '*');
      if (ctx.method === 'PUT') files.set(name, await text(ctx.req));
      ctx.type = extname(name);
      ctx.body = ctx.method === 'PUT' ? '' : files.get(name);
    },

    /** The connection breaks in the middle. */
    async 'cut-off.json'(ctx) {
      ctx.respond = false;
      ctx.res.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': 1000 });
      ctx.res.write('[{ "id": "anna", ', () => ctx.res.destroy());
    },

    async redirect(ctx) {
      ctx.redirect(ctx.query.to);
    },
  };

  return {
    plugin: {
      name: 'built-bundle',
      /** Another run of a watch has another bundle. */
      serverStart: ({ fileWatcher }) => void fileWatcher.on('change', () => (building = undefined)),
    },
    async middleware(ctx, next) {
      const [, name, path] = /^\/built\/([^/]+)\/?(.*)$/.exec(ctx.path) ?? [];
      if (!name || !Object.hasOwn(answers, name)) return next();
      ctx.set('Cache-Control', 'no-store');
      return answers[name](ctx, path);
    },
  };
}
