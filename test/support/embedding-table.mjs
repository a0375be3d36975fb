// After a run with tests of test/embedding/: the table of its cases, which are their outermost describes, and engines.
import { sep } from 'node:path';

const folder = ['', 'test', 'embedding', ''].join(sep);
const engines = { Chrome: 'Chromium', Firefox: 'Firefox', MiniBrowser: 'WebKit' };

/** @returns {object} */
export function embeddingTable() {
  let table;
  // At exit: the default reporter still redraws its lines when a run has finished.
  process.once('exit', () => table && console.log(table));
  return {
    onTestRunFinished({ sessions }) {
      const cases = new Map();
      const embedding = [...sessions].filter(({ testFile }) => testFile?.includes(folder));
      for (const session of embedding) addCases(cases, session);
      const browsers = new Set(embedding.map(({ browser }) => nameOf(browser)));
      if (cases.size > 0) table = markdown(cases, [...browsers]);
    },
  };
}

const nameOf = ({ name }) => engines[name] ?? name;

function addCases(cases, { testFile, testResults, browser, passed }) {
  const suites = testResults?.suites ?? [];
  // A file that broke off has no case to name.
  const named = suites.length > 0 ? suites : [{ name: testFile.split(sep).at(-1), tests: [], suites: [] }];
  for (const suite of named) {
    const tests = testsIn(suite);
    const failed = tests.filter((test) => !test.passed && !test.skipped).length;
    const hasBrokenOff = !passed && failed === 0;
    const results = cases.get(suite.name) ?? new Map();
    cases.set(suite.name, results);
    results.set(nameOf(browser), hasBrokenOff ? 'failed' : cell(tests, failed));
  }
}

const testsIn = ({ tests, suites }) => [...tests, ...suites.flatMap(testsIn)];

function cell(tests, failed) {
  const skipped = tests.filter((test) => test.skipped).length;
  if (failed > 0) return `${failed} of ${tests.length} failed`;
  return skipped > 0 ? `passed, ${skipped} of ${tests.length} skipped` : 'passed';
}

function markdown(cases, browsers) {
  const rows = [...cases]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, results]) => [name, ...browsers.map((browser) => results.get(browser) ?? '–')]);
  const head = ['embedding case', ...browsers];
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column].length)));
  const line = (row) => `| ${row.map((text, column) => text.padEnd(widths[column])).join(' | ')} |`;
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`;
  return ['', line(head), rule, ...rows.map(line), ''].join('\n');
}
