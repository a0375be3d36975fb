import { fileURLToPath } from 'node:url';
import { defaultReporter } from '@web/test-runner';
import { a11ySnapshotPlugin } from '@web/test-runner-commands/plugins';
import { launchersOf } from './browsers.mjs';
import { builtBundle } from './built-bundle.mjs';
import { closingLines } from './closing-lines.mjs';
import { embeddingTable } from './embedding-table.mjs';
import { garbagePlugin } from './garbage-plugin.mjs';
import { storagePlugin } from './storage-plugin.mjs';
import { viteForWtr } from './wtr-vite.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const vite = viteForWtr({ root });
const built = builtBundle({ root });
const browsers = (process.env.BROWSERS ?? 'chromium').split(',');
const soak = Boolean(process.env.SOAK);

export default {
  rootDir: root,
  files: soak ? [] : ['test/**/*.test.ts', '!test/{frameworks,package}/**', '!**/node_modules/**'],
  groups: soak ? [{ name: 'soak', files: ['test/**/*.soak.test.ts', '!**/node_modules/**'] }] : [],
  concurrency: 2,
  testRunnerHtml: (framework) =>
    `<!doctype html><html lang="en"><body><script>globalThis.soak = ${soak};</script>` +
    `<script type="module" src="${framework}"></script></body></html>`,
  plugins: [vite.plugin, built.plugin, a11ySnapshotPlugin(), storagePlugin(), garbagePlugin()],
  middleware: [built.middleware, vite.middleware],
  browsers: await launchersOf(browsers),
  reporters: [defaultReporter(), embeddingTable(), closingLines()],
  // The automation of Firefox and WebKit loses a key or a frame now and then: what fails there is tried once more.
  testFramework: {
    config: {
      timeout: soak ? 600_000 : 60_000,
      retries: browsers.every((name) => name === 'chromium') ? 0 : 1,
    },
  },
  testsFinishTimeout: soak ? 1_800_000 : 600_000,
  filterBrowserLogs: ({ args }) => !String(args[0]).includes('Lit is in dev mode'),
  coverageConfig: { include: ['src/**/*.ts'] },
};
