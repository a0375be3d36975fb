// The picture of a journey on the card: whether a long one is as soon there as a short one, and what an event costs.
import { compared, median, openBench } from './harness.mjs';

const few = 100;
const many = 100_000;
const samples = 20;

/** @returns {Promise<import('./table.mjs').Row[]>} */
export async function measureJourney(browser, server, { rounds }) {
  const page = await openBench(browser, server);
  const call = (name, ...parameters) => page.evaluate((n, p) => window.bench[n](...p), name, parameters);
  const session = await page.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const heapWith = async (count) => {
    await call('showJourney', count);
    await session.send('HeapProfiler.collectGarbage');
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    return usedSize / 2 ** 20;
  };
  const busy = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return 1000 * metrics.find(({ name }) => name === 'TaskDuration').value;
  };
  const live = async (shown) => {
    const before = await busy();
    const times = await call('liveEvents', many, shown, samples);
    return { times, cpu: ((await busy()) - before) / samples };
  };

  await call('recordEvents', [many, few]);
  const measured = { pictures: [], heaps: [], live: [], cpu: [] };
  for (let round = 0; round < rounds; round++) {
    const [card, floor] = await call('journeyPictures', [many, few], samples);
    measured.pictures.push({ card, floor });
    measured.heaps.push({ floor: [await heapWith(few)], card: [await heapWith(many)] });
    const [elsewhere, here] = [await live(few), await live(many)];
    measured.live.push(median(here.times));
    measured.cpu.push(here.cpu - elsewhere.cpu);
  }
  await call('showJourney', many);
  const elements = await call('elementsOfPicture');
  await page.close();
  const ms = (what, figures, rest) => ({ what, unit: 'ms', ...figures, ...rest });
  return [
    ms('from the ring to the picture: 100,000 events, beside 100', compared(measured.pictures), { times: 4 }),
    ms('  95th percentile', compared(measured.pictures, 0.95)),
    { what: '  elements of the picture', unit: '', value: elements, most: 250 },
    { what: '  heap with it, collected', unit: 'MiB', ...compared(measured.heaps), times: 1.2 },
    ms('an event: from its recording to the card', { value: median(measured.live) }),
    ms('  main thread, beyond the recording: one frame', { value: median(measured.cpu) }, { most: 16.7 }),
  ];
}
