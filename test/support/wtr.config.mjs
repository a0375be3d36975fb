import { fileURLToPath } from 'node:url';
import { defaultReporter } from '@web/test-runner';
import { a11ySnapshotPlugin } from '@web/test-runner-commands/plugins';
import { launchersOf } from './browsers.mjs';
import { builtBundle } from './built-bundle.mjs';
import { embeddingTable } from './embedding-table.mjs';
import { garbagePlugin } from './garbage-plugin.mjs';
import { storagePlugin } from './storage-plugin.mjs';
import { viteForWtr } from './wtr-vite.mjs';

/** Ends the output with one plain line, 'N passed, N failed', and fails a run that executed no test. */
const count = (suite, n = { passed: 0, failed: 0, skipped: 0 }) => {
  for (const t of suite?.tests ?? []) n[t.skipped ? 'skipped' : t.passed ? 'passed' : 'failed']++;
  for (const s of suite?.suites ?? []) count(s, n);
  return n;
};
const closingLine = {
  onTestRunFinished({ sessions }) {
    const n = { passed: 0, failed: 0, skipped: 0 };
    for (const s of sessions) {
      const before = n.failed;
      count(s.testResults, n);
      if (!s.passed && n.failed === before) n.failed++; // the file itself failed
    }
    const line = `${n.passed} passed, ${n.failed} failed${n.skipped ? `, ${n.skipped} skipped` : ''}`;
    this.line = line; // printed at exit: the default reporter still redraws its lines now
    this.tests = n.passed + n.failed;
  },
};
process.once('exit', (code) => {
  if (closingLine.line) console.log(closingLine.line);
  if (!closingLine.tests && !code) process.exitCode = 1;
});
const root = fileURLToPath(new URL('../..', import.meta.url));
const vite = viteForWtr({ root });
const built = builtBundle({ root });
const browsers = (process.env.BROWSERS ?? 'chromium').split(',');
const soak = Boolean(process.env.SOAK);

export default {
  rootDir: root,
  files: soak ? [] : ['test/**/*.test.ts'],
  groups: soak ? [{ name: 'soak', files: ['test/**/*.soak.test.ts'] }] : [],
  concurrency: 2,
  testRunnerHtml: (framework) =>
    `<!doctype html><html lang="en"><body><script>globalThis.soak = ${soak};</script>` +
    `<script type="module" src="${framework}"></script></body></html>`,
  plugins: [vite.plugin, built.plugin, a11ySnapshotPlugin(), storagePlugin(), garbagePlugin()],
  middleware: [built.middleware, vite.middleware],
  browsers: await launchersOf(browsers),
  reporters: [defaultReporter(), embeddingTable(), closingLine],
  testFramework: { config: { timeout: soak ? 600_000 : 10_000 } },
  testsFinishTimeout: soak ? 1_800_000 : 240_000,
  filterBrowserLogs: ({ args }) => !String(args[0]).includes('Lit is in dev mode'),
  coverageConfig: { include: ['src/**/*.ts'] },
};
