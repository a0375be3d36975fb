import { fileURLToPath } from 'node:url';
import { defineConfig, type Rolldown, type UserConfig } from 'vite';
import { msw } from 'msw/vite';
import { demoPeople } from './demo/people/plugin.js';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** As `README.md` says: Chrome and Edge 123, Firefox 128, Safari 17.5. */
const target = ['chrome123', 'firefox128', 'safari17.5'];

/** In the npm package these are the installer's; the script-tag bundle holds everything. */
const external = [
  /^lit($|\/)/,
  /^@lit\//,
  /^libphonenumber-js($|\/)/,
  'ical.js',
  /^idb($|\/)/,
  'localized-address-format',
  'lucide',
  'papaparse',
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
  plugins: [msw({ mode: 'worker-only' }), demoPeople()],
  build: { outDir: at('dist-demo'), emptyOutDir: true, target, modulePreload: { polyfill: false } },
};

/**
 * What the first card needs is one file, and so is each embedded adapter: a dozen small files compress
 * worse. The entry stays apart from them, so that a page may ask for it with a query.
 */
function chunkName(id: string, modules: Modules): string | null {
  const isFor = (user: string) => isNeededBy((module) => module.id.endsWith(user), id, modules);
  if (isFor('/define.ts')) return 'card';
  const isForMemory = isFor('/open-memory.ts');
  if (isFor('/open-indexeddb.ts')) return isForMemory ? 'embedded' : 'indexeddb';
  return isForMemory ? 'memory' : null;
}

interface Modules {
  getModuleInfo(id: string): Rolldown.ModuleInfo | null;
}

/** Whether a module loads along with another, rather than later. */
function isNeededBy(
  isUser: (module: Rolldown.ModuleInfo) => boolean,
  id: string,
  modules: Modules,
  seen = new Set<string>(),
): boolean {
  const module = seen.has(id) ? null : modules.getModuleInfo(id);
  seen.add(id);
  if (!module) return false;
  return isUser(module) || module.importers.some((importer) => isNeededBy(isUser, importer, modules, seen));
}

/** As a library, since only so Vite adds nothing of its own to preload chunks with. */
const scriptTag: UserConfig = {
  base: './',
  publicDir: false,
  worker: { format: 'es' },
  build: {
    outDir: 'dist/cdn',
    emptyOutDir: true,
    target,
    sourcemap: true,
    license: { fileName: 'licences.json' }, // for `third-party-licences.mjs`
    lib: {
      entry: { 'contact-card': at('src/define.ts'), 'contact-database': at('src/database.ts') },
      formats: ['es'],
    },
    rolldownOptions: {
      output: {
        entryFileNames: '[name].js',
        chunkFileNames: 'chunks/[name]-[hash].js',
        codeSplitting: { groups: [{ name: chunkName, debugName: 'card' }] },
        minify: true,
      },
    },
  },
};

const npmPackage: UserConfig = {
  base: './',
  publicDir: at('src/frameworks'), // types alone, which are published as they are
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
        testing: at('src/testing/index.ts'),
      },
      formats: ['es'],
    },
    rolldownOptions: { external, output: { chunkFileNames: 'chunks/[name].js' } },
  },
};
