// npm run size: what each file of the script-tag build weighs (gzip -9), and what it may; `npm run bench` measures the rest.
import { existsSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { isOver, table } from '../bench/table.mjs';
import { plainName, scriptsIn, sum, weightOf } from '../bench/weights.mjs';

const scripts = scriptsIn('dist/cdn');

/**
 * kB. `aim` is what is wanted, where that has not been reached; what has been may not be lost again. An adapter
 * may take what its library does and 5 kB, and any file that is not named here 5 kB.
 */
const budgets = {
  card: { most: 35.4, aim: 32 },
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
  'contact-card-journey': { most: 16.4 },
  // All texts of the views that load later, which come at once.
  ar: { most: 6.8 },
  it: { most: 5.7 },
  sv: { most: 5.6 },
  en: { most: 5.2 },
  'with-outbox': { most: 5.3 },
  // The library takes 58.4 kB of it, and the source itself 4 kB.
  'nats-journey': { most: 62.5 },
  // The library takes 24 kB of it.
  'open-carddav': { most: 29 },
  // Writes into a vCard of any version what has changed, and leaves the rest as it stands.
  'edit-vcard': { most: 8 },
};
/** What the first card has no use for. */
const later =
  /@nats-io|eventsource-parser|tsdav|src\/domain\/journey\/|src\/adapters\/(http|carddav|couchdb)\//;
const files = [...scripts].map(([file, code]) => {
  const name = plainName(file);
  return row(name, weightOf(code), budgets[name] ?? { most: 5 });
});

const first = loadedWith('contact-card', 'memory');
const together = [
  row('until a card with an E.164 match, from a JSON file', weightOfAll(first), { most: 48.5, aim: 27 }),
  row('a website that records', weightOfAll(loadedWith('contact-journey')), { most: 16.3 }),
  row('everything', sum(files.map(({ value }) => value)), { most: 434, aim: 110 }),
];
/** All files with code of the adapter's own, whenever they load; CouchDB and CardDAV ask through files of HTTP's. */
const adapters = Object.entries({ http: 11.2, carddav: 29, couchdb: 7.8 }).map(([name, most]) => {
  const own = [...scripts.keys()].filter((file) =>
    sourcesOf(file).some((source) => source.includes(`src/adapters/${name}/`)),
  );
  return row(`adapter ${name}: its files together`, weightOfAll(own), { most });
});
const early = first.flatMap(sourcesOf).filter((source) => later.test(source));

console.log(
  table({
    'Together, gzip -9': [...together, ...adapters],
    Files: files.sort((one, other) => other.value - one.value),
  }),
);
if (early.length > 0)
  console.log(`Loaded before the first card, which has no use for it:\n${early.join('\n')}`);
process.exitCode = early.length > 0 || [...together, ...adapters, ...files].some(isOver) ? 1 : 0;

function row(name, value, { most, aim }) {
  return { what: aim ? `${name} (aim: ${aim} kB)` : name, unit: 'kB', value, most };
}

function weightOfAll(loaded) {
  return sum(loaded.map((file) => weightOf(scripts.get(file))));
}

/** These files, and whatever loads along with them. */
function loadedWith(...names) {
  const loaded = new Set();
  for (const file of scripts.keys()) if (names.includes(plainName(file))) load(file, loaded);
  return [...loaded];
}

/** What a file was made of. */
function sourcesOf(file) {
  const map = `dist/cdn/${file}.map`;
  return existsSync(map) ? JSON.parse(readFileSync(map, 'utf8')).sources : [];
}

function load(file, loaded) {
  if (loaded.has(file)) return;
  loaded.add(file);
  for (const [, imported] of String(scripts.get(file)).matchAll(/\b(?:import|from)\s*"(\.[^"]*)"/g))
    load(posix.join(posix.dirname(file), imported), loaded);
}
