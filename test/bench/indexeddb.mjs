// Contacts in IndexedDB: how soon one is found and shown, how fast a file comes in, and what the card notices of that.
import { compared, inIndexedDb, median, openBench } from './harness.mjs';
import { longestTask } from './longest-task.mjs';
import { peakHeap } from './peak-heap.mjs';

const samples = 300;
const many = { adapter: 'indexeddb', src: 'many', crowd: 1_000_000 };

/** @returns {Promise<import('./table.mjs').Row[]>} */
export async function measureIndexedDb(browser, server, { rounds, isLarge }) {
  const page = await openBench(browser, server, inIndexedDb);
  const call = (name, ...parameters) => page.evaluate((n, p) => window.bench[n](...p), name, parameters);
  const rows = [
    ...(await lookUps(call, rounds)),
    ...(isLarge ? await lookUpsAmongMany(call, rounds) : []),
    ...(await cards(call, rounds)),
    ...(await imports(call, rounds)),
    ...(await importsBesideCard(page, call, rounds)),
  ];
  await page.close();
  return rows;
}

const ms = (what, figures, rest) => ({ what, unit: 'ms', ...figures, ...rest });

async function lookUps(call, rounds) {
  const found = [];
  const missed = [];
  for (let round = 0; round < rounds; round++) {
    found.push(await call('lookUps', inIndexedDb, samples, 'somebody'));
    missed.push(await call('lookUps', inIndexedDb, samples, 'nobody'));
  }
  return [
    ms('a look-up among 100,000, by the number and by its last digits at once', compared(found), {
      times: 1.25,
    }),
    ms('  95th percentile', compared(found, 0.95), { times: 1.5 }),
    ms('  that finds nobody', compared(missed), { times: 1.5 }),
    ms('  that finds nobody, 95th percentile', compared(missed, 0.95)),
  ];
}

async function lookUpsAmongMany(call, rounds) {
  await call('fillWithMany', many);
  const found = [];
  for (let round = 0; round < rounds; round++) found.push(await call('lookUpsAmongMany', many, samples));
  return [
    ms('a look-up among 1,000,000, beside one that finds nothing in an empty store', compared(found), {
      times: 3,
    }),
  ];
}

async function cards(call, rounds) {
  const first = [];
  const inPlace = [];
  for (let round = 0; round < rounds; round++) {
    first.push(await call('first', 40));
    inPlace.push(await call('inPlace', 40));
  }
  const inTime = median(inPlace.map((round) => round.inTime));
  return [
    ms('a new card among 100,000: from its creation to the text', compared(first)),
    ms('another caller among 100,000: to the text', compared(inPlace), { times: 1.4 }),
    ms('  95th percentile', compared(inPlace, 0.95)),
    { what: '  in the same frame', unit: '%', value: inTime, least: 95 },
  ];
}

async function imports(call, rounds, count = inIndexedDb.crowd) {
  const perSecond = (milliseconds) => [(1_000 * count) / milliseconds];
  const imported = [];
  const staged = [];
  for (let round = 0; round < rounds; round++) {
    const floor = perSecond(await call('putOnly', count));
    staged.push({ floor, card: perSecond(await call('stageOnly', count)) });
    imported.push({ floor, card: perSecond(await call('importCrowd', count)) });
  }
  const rate = (what, figures, rest) => ({ what, unit: '/s', ...figures, ...rest });
  return [
    rate('import of 100,000 vCards, beside one record each', compared(imported), { leastTimes: 0.8 }),
    rate('  without reading the file', compared(staged)),
  ];
}

async function importsBesideCard(page, call, rounds) {
  const counts = { few: 20_000, all: 100_000 };
  const measured = { few: [], all: [] };
  for (let round = 0; round < rounds; round++)
    for (const [name, count] of Object.entries(counts)) {
      await call('prepareImport', count);
      const importing = () => longestTask(page, () => call('importBesideCard'));
      const { heap, result: task } = await peakHeap(page, importing);
      measured[name].push({ heap, ...task.result, longest: task.milliseconds });
    }
  const { few, all } = measured;
  const heap = (where) => ({
    value: median(all.map((round) => round.heap[where])) / 2 ** 20,
    floor: median(few.map((round) => round.heap[where])) / 2 ** 20,
  });
  const worst = (of) => ({ value: Math.max(...all.map(of)) });
  return [
    ms('while that goes on: a look-up by a card, beside one before', compared(all)),
    ms('  95th percentile', compared(all, 0.95)),
    ms(
      '  longest task of the main thread, its own time',
      worst(({ longest }) => longest),
      { most: 50 },
    ),
    ms(
      '  latest timer',
      worst(({ latest }) => latest),
    ),
    { what: '  heap of the page at its most, beside 20,000 of them', unit: 'MiB', ...heap('page') },
    { what: '  heap of the worker, beside 20,000', unit: 'MiB', ...heap('worker'), times: 1.5 },
  ];
}
