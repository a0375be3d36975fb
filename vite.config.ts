import { defineConfig, type UserConfig } from 'vite';
import { msw } from 'msw/vite';
import { fileURLToPath } from 'node:url';

const at = (p: string) => fileURLToPath(new URL(p, import.meta.url));

/**
 * vite                    demo dev server   (root demo/)
 * vite build              npm package       -> dist/       ES modules, dependencies external
 * vite build --mode cdn   script-tag bundle -> dist/cdn/   ES modules, everything in, minified
 * vite build --mode demo  demo page         -> dist-demo/
 */
const entries = {
  index: at('src/index.ts'),
  'contact-card': at('src/contact-card.ts'),
  provider: at('src/provider.ts'),
};
const external = [/^lit($|\/)/, /^@lit\//, /^libphonenumber-js($|\/)/, /^idb($|\/)/];
const target = ['chrome111', 'firefox114', 'safari16.4'];

export default defineConfig(({ mode, command }): UserConfig => {
  if (command === 'serve' || mode === 'demo')
    return {
      root: at('demo'),
      base: './',
      plugins: [msw({ mode: 'worker-only' })],
      build: { outDir: at('dist-demo'), emptyOutDir: true, target, modulePreload: { polyfill: false } },
    };
  if (mode === 'cdn')
    return {
      publicDir: false,
      build: {
        outDir: 'dist/cdn',
        emptyOutDir: true,
        target,
        sourcemap: true,
        modulePreload: false,
        rolldownOptions: {
          input: { 'contact-card': at('src/index.ts') },
          preserveEntrySignatures: 'strict',
          output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
        },
      },
    };
  return {
    publicDir: false,
    build: {
      outDir: 'dist',
      emptyOutDir: true,
      target,
      sourcemap: true,
      minify: false,
      lib: { entry: entries, formats: ['es'] },
      rolldownOptions: { external, output: { chunkFileNames: 'chunks/[name].js' } },
    },
  };
});
