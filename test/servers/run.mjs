// npm run test:servers [-- nats …]: what needs servers, which start and stop by themselves; or just the files with one of
// these words in their names. Says last which tests failed, and then plainly 'N passed, N failed'.
import { spawnSync } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import { relative } from 'node:path';
import { run } from 'node:test';
import { fileURLToPath } from 'node:url';

const words = process.argv.slice(2);
const at = (path) => fileURLToPath(new URL(path, import.meta.url));

// Where it fails it has said why; then the tests that need it are skipped, or fail in CI: see missing.mjs.
spawnSync(process.execPath, [at('../support/install.mjs'), 'test/servers'], { stdio: 'inherit' });

const isWanted = (file) => words.length === 0 || words.some((word) => file.includes(word));
const named = async (folder, pattern) =>
  (await readdir(at(folder))).filter((name) => pattern.test(name)).map((name) => at(folder + name));
const files = [...(await named('./', /\.test\.mjs$/)), ...(await named('../e2e/', /^(?!kill-).*\.mjs$/))];

const failures = [];
let passed = 0;
let skipped = 0;
const tests = run({ files: files.filter(isWanted), concurrency: 1 });
tests.on('test:stdout', ({ message }) => process.stdout.write(message));
tests.on('test:stderr', ({ message }) => process.stderr.write(message));
tests.on('test:pass', ({ name, skip, details }) => {
  if (skip) {
    console.log(`skipped: ${name} (${skip})`);
    skipped += 1;
  } else if (details.type !== 'suite') {
    console.log(`ok: ${name} (${Math.round(details.duration_ms)} ms)`);
    passed += 1;
  }
});
tests.on('test:fail', ({ name, file, details }) => {
  if (details.error.failureType === 'subtestsFailed') return; // Each of them has said so.
  console.log(`not ok: ${name}`);
  console.log(details.error.cause?.stack ?? details.error.message);
  failures.push([`failed: ${relative('', file ?? name)}`, name, oneLine(details.error)].join(': '));
});
tests.resume();
tests.on('end', () => {
  for (const failure of failures) console.log(failure);
  console.log(`${passed} passed, ${failures.length} failed${skipped ? `, ${skipped} skipped` : ''}`);
  process.exitCode = failures.length > 0 || passed === 0 ? 1 : 0;
});

const oneLine = ({ cause, message }) =>
  String(cause?.message ?? message)
    .replace(/\s+/gu, ' ')
    .slice(0, 500);
