// npm run manifest:check: the tables of README.md name exactly what custom-elements.json does, in whatever order and words.
import { readFileSync } from 'node:fs';

const readme = readFileSync('README.md', 'utf8');
const { modules } = JSON.parse(readFileSync('custom-elements.json', 'utf8'));
const elements = modules.flatMap(({ declarations }) => declarations).filter(({ tagName }) => tagName);
const card = elements.find(({ tagName }) => tagName === 'contact-card');

const named = firstCells('attribute');
const isOwnRow = (cell) => /^(property|method) /.test(cell);
const faults = [
  ...differences('attributes', namesIn(named.filter((cell) => !isOwnRow(cell))), names(card.attributes)),
  ...differences('properties and methods', namesIn(named.filter(isOwnRow)), names(withoutAttribute(card))),
  ...differences('events', namesIn(firstCells('event')), names(card.events)),
  ...differences('custom properties', namesIn(firstCells('custom property')), names(card.cssProperties)),
  ...differences(
    'views',
    namesIn(firstCells('view')),
    elements.filter((each) => each !== card).map(({ tagName }) => tagName),
  ),
  ...elements.flatMap(({ tagName, cssParts = [] }) =>
    differences(`parts of ${tagName}`, namesIn(partsOf(tagName)), names(cssParts)),
  ),
];
for (const fault of faults) console.error(fault);
process.exitCode = faults.length > 0 ? 1 : 0;

/** Of the table whose first heading it is. */
function firstCells(heading) {
  return rows(heading).map(([cell]) => cell);
}

function partsOf(tag) {
  return rows('element')
    .filter(([cell]) => cell === `\`${tag}\``)
    .map(([, parts]) => parts);
}

function rows(heading) {
  const lines = readme.split('\n');
  const start = lines.findIndex((line) => line.startsWith(`| ${heading} `));
  if (start < 0) return [];
  const after = lines.slice(start + 2);
  const end = after.findIndex((line) => !line.startsWith('|'));
  return after.slice(0, end).map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

/** What stands in backticks; of `look(text)`, the name. */
function namesIn(cells) {
  return cells.flatMap((cell) => [...cell.matchAll(/`([\w-]+)[^`]*`/g)].map(([, name]) => name));
}

function names(described = []) {
  return described.map(({ name }) => name);
}

function withoutAttribute({ members }) {
  return members.filter(({ attribute }) => !attribute);
}

function differences(what, inReadme, inManifest) {
  const missing = inManifest.filter((name) => !inReadme.includes(name));
  const unknown = inReadme.filter((name) => !inManifest.includes(name));
  return [
    ...missing.map((name) => `README.md leaves out ${name}, of the ${what}`),
    ...unknown.map(
      (name) => `README.md names ${name} among the ${what}, which custom-elements.json does not have`,
    ),
  ];
}
