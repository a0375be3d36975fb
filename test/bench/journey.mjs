// The embedded journeys: whether a long one is as soon there as a short one, and how soon an event is told.
import { compared, median, openBench } from './harness.mjs';
import { peakHeap } from './peak-heap.mjs';

const few = 100;
const many = 100_000;
const samples = 20;

/** @returns {Promise<import('./table.mjs').Row[]>} */
export async function measureJourney(browser, server, { rounds }) {
  const page = await openBench(browser, server);
  const call = (name, ...parameters) => page.evaluate((n, p) => window.bench[n](...p), name, parameters);
  for (const count of [few, many]) await call('recordEvents', count);
  const session = await page.createCDPSession();
  const pictures = async (count) => {
    await session.send('HeapProfiler.collectGarbage');
    return peakHeap(page, () => call('journeyPictures', count, samples));
  };
  const measured = { pictures: [], news: [], heaps: [] };
  let elements = 0;
  for (let round = 0; round < rounds; round++) {
    const shown = { card: await pictures(many), floor: await pictures(few) };
    measured.heaps.push({ card: [shown.card.heap.page], floor: [shown.floor.heap.page] });
    measured.pictures.push({ card: shown.card.result.times, floor: shown.floor.result.times });
    ({ elements } = shown.card.result);
    measured.news.push(await call('journeyNews', many, samples));
  }
  await page.close();
  const heap = ({ value, floor }) => ({ value: value / 2 ** 20, floor: floor / 2 ** 20 });
  return [
    { what: 'a picture of 100,000 events, beside 100', unit: 'ms', ...compared(measured.pictures), times: 4 },
    { what: '  lanes, lines and dots of it', unit: '', value: elements, most: 250 },
    { what: '  heap of the page at its most, beside 100', unit: 'MiB', ...heap(compared(measured.heaps)) },
    {
      what: 'an event, from its recording to the news',
      unit: 'ms',
      value: median(measured.news.map(median)),
    },
  ];
}
