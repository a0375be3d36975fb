// What a run says last: which tests were left to other engines, and why; which failed; then plainly 'N passed, N failed'.
import { relative } from 'node:path';

function testsIn(suite) {
  return suite ? [...suite.tests, ...suite.suites.flatMap(testsIn)] : [];
}

function counted(sessions) {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  for (const { passed, testResults } of sessions) {
    const outcomes = testsIn(testResults).map((test) =>
      test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed',
    );
    for (const outcome of outcomes) counts[outcome] += 1;
    if (!passed && !outcomes.includes('failed')) counts.failed += 1; // the file itself failed
  }
  return counts;
}

/** As `engines.ts` writes the titles: `finds nobody [chromium: the accessibility tree can be read]`. */
function testedElsewhere(sessions) {
  const titles = new Map();
  for (const { browser, testResults } of sessions)
    for (const { name, skipped } of testsIn(testResults)) {
      const [, title, engines, reason] = /^(.*) \[(.+): (.+)\]$/.exec(skipped ? name : '') ?? [];
      if (!title) continue;
      const heading = `${browser.name} leaves to ${engines}, where ${reason}:`;
      titles.set(heading, [...(titles.get(heading) ?? []), title]);
    }
  return [...titles].map(([heading, left]) => `${heading} ${tallied(left).join('; ')}`);
}

/** `failed: Firefox, test/store/session.test.ts: finds nobody: expected 1 to equal 2`, a line each; `.ci/run` reads them. */
function failures(sessions) {
  return sessions
    .filter(({ passed }) => !passed)
    .flatMap(({ browser, testFile, testResults, errors }) => {
      const tests = testsIn(testResults).filter(({ passed, skipped }) => !passed && !skipped);
      const what =
        tests.length > 0 ? tests.map(({ name, error }) => [name, error]) : [['the file', errors?.[0]]];
      return what.map(([title, error]) =>
        [`failed: ${browser.name}, ${relative('', testFile)}`, title, oneLine(error?.message)].join(': '),
      );
    });
}

const oneLine = (text = 'no message') => text.replace(/\s+/gu, ' ').slice(0, 500);

const tallied = (titles) =>
  [...new Set(titles)].map((title) => {
    const times = titles.filter((each) => each === title).length;
    return times > 1 ? `${title} (${times} ×)` : title;
  });

/** A reporter for Web Test Runner. A run that executed no test fails. */
export function closingLines() {
  let lines = [];
  let executed = 0;
  // At exit, for the default reporter still redraws its own lines when the run is finished.
  process.once('exit', (code) => {
    for (const line of lines) console.log(line);
    if (executed === 0 && !code) process.exitCode = 1;
  });
  return {
    onTestRunFinished({ sessions }) {
      const all = [...sessions];
      const { passed, failed, skipped } = counted(all);
      executed = passed + failed;
      const plainly = `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`;
      lines = [...testedElsewhere(all), ...failures(all), plainly];
    },
  };
}
