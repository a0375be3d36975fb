// What came of each case in each column, as Markdown and in numbers.

/**
 * @typedef {object} Column
 * @property {string} adapter
 * @property {string} decoration
 * @property {Map<string, string | undefined>} outcomes of each case that concerns it: what was wrong, if anything was
 * @property {string} [failure] why it could not be opened
 */

/** @param {readonly Column[]} columns  @param {readonly string[]} cases */
export function matrixOf(columns, cases) {
  const rows = [
    ['case', ...columns.map(headingOf)],
    ...cases.map((name) => [name, ...columns.map(({ outcomes }) => markOf(outcomes, name))]),
    ['passed', ...columns.map(({ outcomes }) => `${passedOf(outcomes)}/${outcomes.size}`)],
  ];
  const widths = rows[0].map((_, place) => Math.max(...rows.map((row) => row[place].length)));
  const rule = widths.map((width) => '-'.repeat(width));
  return rows
    .toSpliced(1, 0, rule)
    .map((row) => `| ${row.map((cell, place) => cell.padEnd(widths[place])).join(' | ')} |`)
    .join('\n');
}

const headingOf = ({ adapter, decoration }) => (decoration === 'bare' ? adapter : `+ ${decoration}`);

/** ✓ passed, ✗ failed, – does not concern it. */
function markOf(outcomes, name) {
  if (!outcomes.has(name)) return '–';
  return outcomes.get(name) === undefined ? '✓' : '✗';
}

const passedOf = (outcomes) => [...outcomes.values()].filter((failure) => failure === undefined).length;

/** @param {readonly Column[]} columns  @returns {string[]} a line each */
export function failuresOf(columns) {
  return columns.flatMap(({ adapter, decoration, outcomes, failure }) => {
    const failed = [...outcomes].filter(([, message]) => message !== undefined);
    if (failure !== undefined) failed.push(['opening it', failure]);
    return failed.map((what) => [`failed: ${adapter} ${decoration}`, ...what].join(': '));
  });
}

/** @param {readonly Column[]} columns */
export function totalsOf(columns) {
  const passed = columns.reduce((sum, { outcomes }) => sum + passedOf(outcomes), 0);
  return { passed, failed: failuresOf(columns).length };
}
