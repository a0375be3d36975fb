// npm run conformance -- path/to/adapter: the suite's cases that concern it, in a real browser.
// npm run conformance: the table of all adapters and decorators × cases.
import { runGiven } from './given.mjs';
import { runTable } from './table.mjs';

const [path] = process.argv.slice(2);
try {
  const { passed, failed, others } = path === undefined ? await runTable() : await runGiven(path);
  const rest = others === undefined ? '' : `, ${others} do not concern it`;
  console.log(`${passed} passed, ${failed} failed${rest}`);
  process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
