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
  'localized-address-format',
  'lucide',
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
 * What the first card needs is one file, and so is each thing that comes later: a dozen small files
 * compress worse. The entry stays apart from both, so that a page may ask for it with a query.
 */
function chunkName(
  id: string,
  context: { getModuleInfo(id: string): Rolldown.ModuleInfo | null },
): string | null {
  const seen = new Set<string>();
  const isFirst = (module: string): boolean => {
    const info = seen.has(module) ? null : context.getModuleInfo(module);
    seen.add(module);
    return info !== null && (info.isEntry || info.importers.some(isFirst));
  };
  return isFirst(id) ? 'card' : null;
}

const scriptTag: UserConfig = {
  publicDir: false,
  build: {
    outDir: 'dist/cdn',
    emptyOutDir: true,
    target,
    sourcemap: true,
    modulePreload: false,
    rolldownOptions: {
      input: { 'contact-card': at('src/define.ts') },
      preserveEntrySignatures: 'strict',
      output: {
        entryFileNames: '[name].js',
        chunkFileNames: 'chunks/[name]-[hash].js',
        codeSplitting: { groups: [{ name: chunkName, debugName: 'card' }] },
      },
    },
  },
};

const npmPackage: UserConfig = {
  publicDir: false,
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target,
    sourcemap: true,
    minify: false,
    lib: {
      entry: { index: at('src/index.ts'), define: at('src/define.ts'), testing: at('src/testing/index.ts') },
      formats: ['es'],
    },
    rolldownOptions: { external, output: { chunkFileNames: 'chunks/[name].js' } },
  },
};
