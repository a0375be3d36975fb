// npm run size: what each file of the script-tag build weighs (gzip -9), and what it may; `npm run bench` measures the rest.
import { posix } from 'node:path';
import { isOver, table } from '../bench/table.mjs';
import { plainName, scriptsIn, sum, weightOf } from '../bench/weights.mjs';

const scripts = scriptsIn('dist/cdn');

/**
 * kB. `aim` is what is wanted, where that has not been reached; what has been may not be lost again. An adapter
 * may take what its library does and 5 kB, and any file that is not named here 5 kB.
 */
const budgets = {
  card: { most: 34.9, aim: 32 },
  shared: { most: 5.4 },
  memory: { most: 7 },
  indexeddb: { most: 6.5 },
  csv: { most: 15, aim: 11.6 },
  vcard: { most: 5.2 },
  'phone-number': { most: 30.8, aim: 30 },
  // Two of a library's: what tells mobile numbers, and what groups a number as it is typed.
  'metadata.mobile.json': { most: 23.9 },
  'phone-typing': { most: 7.8 },
  // A view with all that its work needs, which nothing waits for.
  'contact-card-form': { most: 15.5 },
  'contact-card-message': { most: 11.2 },
  'contact-card-notes': { most: 10.6 },
  'contact-card-search': { most: 5.8 },
  'with-outbox': { most: 5.3 },
};
const files = [...scripts].map(([file, code]) => {
  const name = plainName(file);
  return row(name, weightOf(code), budgets[name] ?? { most: 5 });
});

const together = [
  row('until a card with an E.164 match, from a JSON file', weightOfAll('contact-card', 'memory'), {
    most: 47.5,
    aim: 27,
  }),
  row('everything', sum(files.map(({ value }) => value)), { most: 273, aim: 110 }),
];

console.log(
  table({ 'Together, gzip -9': together, Files: files.sort((one, other) => other.value - one.value) }),
);
process.exitCode = [...together, ...files].some(isOver) ? 1 : 0;

function row(name, value, { most, aim }) {
  return { what: aim ? `${name} (aim: ${aim} kB)` : name, unit: 'kB', value, most };
}

/** With whatever loads along with them. */
function weightOfAll(...names) {
  const loaded = new Set();
  for (const file of scripts.keys()) if (names.includes(plainName(file))) load(file, loaded);
  return sum([...loaded].map((file) => weightOf(scripts.get(file))));
}

function load(file, loaded) {
  if (loaded.has(file)) return;
  loaded.add(file);
  for (const [, imported] of String(scripts.get(file)).matchAll(/\b(?:import|from)\s*"(\.[^"]*)"/g))
    load(posix.join(posix.dirname(file), imported), loaded);
}
