// npm run test:servers [-- nats …]: what needs servers, which start and stop by themselves; or just the files with one of
// these words in their names. Says last which tests failed, and then plainly 'N passed, N failed'.
import { readdir } from 'node:fs/promises';
import { relative } from 'node:path';
import { run } from 'node:test';
import { fileURLToPath } from 'node:url';

const words = process.argv.slice(2);
const at = (path) => fileURLToPath(new URL(path, import.meta.url));
const isWanted = (file) => words.length === 0 || words.some((word) => file.includes(word));
const named = async (folder, pattern) =>
  (await readdir(at(folder))).filter((name) => pattern.test(name)).map((name) => at(folder + name));
const files = [...(await named('./', /\.test\.mjs$/)), ...(await named('../e2e/', /^journey-.*\.mjs$/))];

const failures = [];
let passed = 0;
const tests = run({ files: files.filter(isWanted), concurrency: 1 });
tests.on('test:stdout', ({ message }) => process.stdout.write(message));
tests.on('test:stderr', ({ message }) => process.stderr.write(message));
tests.on('test:pass', ({ name, skip, details }) => {
  if (details.type === 'suite') return;
  console.log(`${skip ? 'skipped' : 'ok'}: ${name} (${Math.round(details.duration_ms)} ms)`);
  passed += skip ? 0 : 1;
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
  console.log(`${passed} passed, ${failures.length} failed`);
  process.exitCode = failures.length > 0 || passed === 0 ? 1 : 0;
});

const oneLine = ({ cause, message }) =>
  String(cause?.message ?? message)
    .replace(/\s+/gu, ' ')
    .slice(0, 500);
