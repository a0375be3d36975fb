import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { minifyHTMLLiterals } from 'minify-literals';
import { defineConfig, type Plugin, type Rolldown, type UserConfig } from 'vite';
import { msw } from 'msw/vite';
import { demoCrm } from './demo/crm/plugin.js';
import { demoPeople } from './demo/people/plugin.js';
import { shopPages } from './demo/shop/pages-plugin.js';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** As `README.md` says: Chrome and Edge 123, Firefox 128, Safari 17.5. */
const target = ['chrome123', 'firefox128', 'safari17.5'];

/** In the npm package these are the installer's; the script-tag bundle holds everything. */
const external = [
  /^lit($|\/)/,
  /^@lit\//,
  /^libphonenumber-js($|\/)/,
  /^idb($|\/)/,
  /^@nats-io\//,
  'eventsource-parser',
  'tsdav',
  'localized-address-format',
  'lucide',
  'papaparse',
  'split-sms',
  'valibot',
];

/**
 * vite                     the demo, served
 * vite build               the npm package      → dist/       ES modules, dependencies external
 * vite build --mode cdn    the script-tag build → dist/cdn/   ES modules, everything in, minified
 * vite build --mode demo   the demo page        → dist-demo/
 */
export default defineConfig(({ mode, command }): UserConfig => {
  if (command === 'serve' || mode === 'demo') return demo;
  return mode === 'cdn' ? scriptTag : npmPackage;
});

const demo: UserConfig = {
  root: at('demo'),
  base: './',
  server: {
    open: process.platform !== 'linux' || 'DISPLAY' in process.env || 'WAYLAND_DISPLAY' in process.env,
  },
  appType: 'mpa', // a missing file is missing, not the page again
  plugins: [msw({ mode: 'worker-only' }), demoPeople(), demoCrm(), shopPages()],
  build: {
    outDir: at('dist-demo'),
    emptyOutDir: true,
    target,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: ['index', 'gallery', 'journeys', 'layout', 'host', 'framed', 'shop/index'].map((page) =>
        at(`demo/${page}.html`),
      ),
    },
  },
};

/**
 * What the first card needs is one file, and so is each embedded adapter: a dozen small files compress
 * worse. The entry stays apart from them, so that a page may ask for it with a query.
 */
function chunkName(id: string, modules: Modules): string | null {
  if (isLaterIcon(id)) return null;
  if (isFor('/define.ts', id, modules)) return 'card';
  if (isFor('/open-indexeddb.ts', id, modules)) return 'indexeddb';
  return isFor('/open-memory.ts', id, modules) ? 'memory' : null;
}

const cardIcons = readFileSync(at('src/elements/parts/icon.ts'), 'utf8');

/** All icons are imported by the one index of their library, which the card does load: only their names tell whose they are. */
function isLaterIcon(id: string): boolean {
  const [, file] = /\/lucide\/.*\/icons\/(.*)\.mjs$/.exec(id) ?? [];
  const name = file?.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
  return name !== undefined && !new RegExp(`\\b${name}\\b`).test(cardIcons);
}

/** Of the card's and the adapters' own, what workers need as well, which have no page. */
function isShared(id: string, modules: Modules): boolean {
  if (isFor('/define.ts', id, modules)) return id.includes('/src/domain/');
  return isFor('/open-indexeddb.ts', id, modules) && isFor('/open-memory.ts', id, modules);
}

const sharedChunk = {
  name: (id: string, modules: Modules) => (isShared(id, modules) ? 'shared' : null),
  debugName: 'shared',
  priority: 1,
};

interface Modules {
  getModuleInfo(id: string): Rolldown.ModuleInfo | null;
}

/** Whether a module loads along with another, rather than later. */
function isFor(user: string, id: string, modules: Modules, seen = new Set<string>()): boolean {
  const module = seen.has(id) ? null : modules.getModuleInfo(id);
  seen.add(id);
  if (!module) return false;
  return id.endsWith(user) || module.importers.some((importer) => isFor(user, importer, modules, seen));
}

/** To what makes scripts small, styles are but texts. Markup is left alone: white space in it may show. */
const smallStyles: Plugin = {
  name: 'small-styles',
  enforce: 'pre',
  transform: {
    filter: { id: /\/src\/.*\.ts$/, code: 'css`' },
    handler: (code, id) => minifyHTMLLiterals(code, { fileName: id, html: false }),
  },
};

/** The worker is one more entry of the same build, so that what it has in common with the page travels once. */
const workerEntry: Plugin = {
  name: 'worker-entry',
  enforce: 'pre',
  load: {
    filter: { id: /\?worker&url$/ },
    handler(id) {
      const entry = this.emitFile({ type: 'chunk', id: id.replace(/\?.*/, '') });
      return `export default import.meta.ROLLUP_FILE_URL_${entry};`;
    },
  },
};

/** What the card's own file imports is asked for along with it, rather than once it has come. */
const importsAtOnce: Plugin = {
  name: 'imports-at-once',
  generateBundle(_, bundle) {
    const importsOf = (name: string) => {
      const file = bundle[name];
      return file?.type === 'chunk' ? file.imports : [];
    };
    const entry = bundle['contact-card.js'];
    if (entry?.type !== 'chunk') return;
    entry.code += entry.imports
      .flatMap(importsOf)
      .map((name) => `import"./${name}";`)
      .join('');
  },
};

/** As a library, since only so Vite adds nothing of its own to preload chunks with. */
const scriptTag: UserConfig = {
  base: './',
  publicDir: false,
  plugins: [smallStyles, workerEntry, importsAtOnce],
  build: {
    outDir: 'dist/cdn',
    emptyOutDir: true,
    target,
    sourcemap: true,
    license: { fileName: 'licences.json' }, // for `third-party-licences.mjs`
    lib: {
      entry: {
        'contact-card': at('src/define.ts'),
        'contact-database': at('src/database.ts'),
        'contact-frame': at('src/frame.ts'),
        'contact-journey': at('src/journey.ts'),
        'contact-host': at('src/bridges/frame-connection.ts'),
      },
      formats: ['es'],
    },
    rolldownOptions: {
      output: {
        entryFileNames: '[name].js',
        chunkFileNames: 'chunks/[name]-[hash].js',
        codeSplitting: {
          groups: [sharedChunk, { name: chunkName, debugName: 'card' }],
        },
        minify: true,
        comments: { annotation: false, jsdoc: false }, // nothing is shaken out of this build any more
      },
    },
  },
};

const npmPackage: UserConfig = {
  base: './',
  publicDir: at('src/frame'), // as they are: what an administrator edits is what we wrote
  // One file, which the installer's bundler copies as it is.
  worker: { format: 'es', rolldownOptions: { output: { codeSplitting: false } } },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target,
    sourcemap: true,
    minify: false,
    lib: {
      entry: {
        index: at('src/index.ts'),
        define: at('src/define.ts'),
        database: at('src/database.ts'),
        journey: at('src/journey.ts'),
        nats: at('src/nats.ts'),
        couchdb: at('src/couchdb.ts'),
        testing: at('src/testing/index.ts'),
        'bridges/post-message': at('src/bridges/post-message.ts'),
        'bridges/frame-connection': at('src/bridges/frame-connection.ts'),
      },
      formats: ['es'],
    },
    rolldownOptions: { external, output: { chunkFileNames: 'chunks/[name].js' } },
  },
};
