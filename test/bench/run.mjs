// npm run bench -- [--only size|speed|list|typing|indexeddb|journey|memory|memory-indexeddb|peer] [--rounds 3] [--large] [--check]
//                  [--bundle dist/cdn]
// One run, one table: what the card costs, beside a floor that is measured in the same run. `--only peer` installs
// Microsoft Graph Toolkit, and measures its person card and this one in turn.
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { inIndexedDb, inMemory, launch, serve } from './harness.mjs';
import { measureIndexedDb } from './indexeddb.mjs';
import { measureJourney } from './journey.mjs';
import { measureList } from './list.mjs';
import { measureMemoryOver } from './memory.mjs';
import { measureBesidePeer } from './peer.mjs';
import { measureSizes } from './sizes.mjs';
import { measureSpeed } from './speed.mjs';
import { isOver, table } from './table.mjs';
import { measureTyping } from './typing.mjs';

const { values: options } = parseArgs({
  options: {
    only: { type: 'string' },
    rounds: { type: 'string', default: '3' },
    large: { type: 'boolean', default: false },
    check: { type: 'boolean', default: false },
    bundle: { type: 'string', default: 'dist/cdn' },
  },
});
const folder = resolve(options.bundle);
const settings = { folder, rounds: Number(options.rounds), isLarge: options.large };
const groups = {
  size: ['Size, gzip -9', measureSizes],
  speed: ['Speed of the card, contacts in memory', measureSpeed],
  list: ['A list of 10,000', measureList],
  typing: ['Typing', measureTyping],
  indexeddb: ['Look-up and import, IndexedDB', measureIndexedDb],
  journey: ['Journeys, IndexedDB', measureJourney],
  memory: ['Memory, contacts in memory', measureMemoryOver(inMemory)],
  'memory-indexeddb': [
    'Memory, contacts in IndexedDB',
    measureMemoryOver({ ...inIndexedDb, src: 'few', crowd: 0 }),
  ],
};

const asked = options.only ? [options.only] : Object.keys(groups);
groups.peer = ['Beside the person card of Microsoft Graph Toolkit', measureBesidePeer];

const server = await serve(folder);
const browser = await launch();
try {
  const measured = {};
  for (const name of asked) {
    const [heading, measure] = groups[name];
    console.error(`${heading} …`);
    measured[heading] = await measure(browser, server, settings);
  }
  console.log(`\n${table(measured)}`);
  const sizes = measured[groups.size[0]] ?? [];
  if (options.check && sizes.some(isOver)) process.exitCode = 1;
} finally {
  await browser.close();
  server.close();
}
