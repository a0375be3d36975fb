// The one table of a run, as plain text.

/**
 * A row: what is measured, its value and floor in a unit, and the target, which is `most` or `least` of the
 * value, or at most `times` or at least `leastTimes` the floor.
 * @typedef {{ what: string, unit: string, value: number, floor?: number, ratio?: number,
 *             most?: number, least?: number, times?: number, leastTimes?: number }} Row
 */

const headings = ['', 'value', 'floor', 'ratio', 'target', ''];

/** @param {Row} row */
export function isOver({ value, floor, ratio = value / floor, most, least, times, leastTimes }) {
  return value > most || value < least || ratio > times || ratio < leastTimes;
}

/** @param {Record<string, Row[]>} groups by heading */
export function table(groups) {
  const lines = Object.entries(groups).flatMap(([heading, rows]) => [
    [heading, ...headings.slice(1)],
    ...rows.map(cells),
    [],
  ]);
  const widths = headings.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  const align = (cell, column) => (column === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[column]));
  return lines.map((line) => line.map(align).join('   ').trimEnd()).join('\n');
}

function cells(row) {
  const { what, unit, value, floor, ratio = value / floor, most, least, times, leastTimes } = row;
  const say = (number) => `${rounded(number)} ${unit}`;
  const target = [
    most !== undefined && `≤ ${most} ${unit}`,
    least !== undefined && `≥ ${least} ${unit}`,
    times !== undefined && `≤ ${times}×`,
    leastTimes !== undefined && `≥ ${leastTimes}×`,
  ].filter(Boolean);
  return [
    `  ${what}`,
    say(value),
    floor === undefined ? '' : say(floor),
    Number.isNaN(ratio) ? '' : `${ratio.toFixed(2)}×`,
    target.join(', '),
    target.length === 0 ? '' : isOver(row) ? 'over' : 'ok',
  ];
}

const rounded = (number) => (number >= 100 ? number.toFixed(0) : number.toFixed(number >= 10 ? 1 : 2));
