// How soon the text stands on the card, and what that costs, beside a template that is cloned and filled.
import { compared, median, openBench } from './harness.mjs';

const samples = 40;

/** @returns {Promise<import('./table.mjs').Row[]>} */
export async function measureSpeed(browser, server, { rounds }) {
  const page = await openBench(browser, server);
  const call = (name, ...parameters) => page.evaluate((n, p) => window.bench[n](...p), name, parameters);
  const measured = { first: [], inPlace: [], fifty: [], cpu: [] };
  for (let round = 0; round < rounds; round++) {
    measured.first.push(await call('first', samples));
    measured.inPlace.push(await call('inPlace', samples));
    measured.fifty.push(await call('fifty', 4));
    measured.cpu.push(await cpuOfUpdates(page, call));
  }
  await page.close();
  const { first, inPlace, fifty, cpu } = measured;
  const inTime = median(inPlace.map((round) => round.inTime));
  const ms = (what, figures, rest) => ({ what, unit: 'ms', ...figures, ...rest });
  return [
    ms('a new card: from its creation to the text', compared(first), { times: 2.5 }),
    ms('  95th percentile', compared(first, 0.95)),
    ms('another caller: to the text', compared(inPlace), { times: 2.5 }),
    ms('  95th percentile', compared(inPlace, 0.95)),
    { what: '  in the same frame', unit: '%', value: inTime, least: 95 },
    ms('  CPU of the main thread', compared(cpu), { times: 1.2 }),
    ms('fifty new cards: to the last text', compared(fifty)),
  ];
}

/** Milliseconds an update, of the thread's own time, without what the frames cost that change nothing. */
async function cpuOfUpdates(page, call) {
  const count = 100;
  const session = await page.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const busy = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return 1000 * metrics.find(({ name }) => name === 'TaskDuration').value;
  };
  const costOf = async (subject) => {
    const before = await busy();
    await call('updates', subject, count);
    return ((await busy()) - before) / count;
  };
  const [nothing, card, floor] = [await costOf('nothing'), await costOf('card'), await costOf('floor')];
  await session.detach();
  return { card: [card - nothing], floor: [floor - nothing] };
}
