// A long list: when it comes, while it is searched, while it scrolls.
import { compared, median, openBench } from './harness.mjs';

/** @returns {Promise<import('./table.mjs').Row[]>} */
export async function measureList(browser, server, { rounds }) {
  const page = await openBench(browser, server);
  const call = (name, ...parameters) => page.evaluate((n, p) => window.bench[n](...p), name, parameters);
  const measured = { handOver: [], firstRows: [], searches: [], keystrokes: [], scroll: [] };
  for (let round = 0; round < rounds; round++) {
    measured.handOver.push(await call('handOver'));
    measured.firstRows.push(await call('firstRows', 15));
    measured.searches.push(await call('searches', 5));
    measured.keystrokes.push(await call('keystrokes', 3));
    measured.scroll.push(await call('scroll', 60));
  }
  await page.close();
  const { handOver, firstRows, searches, keystrokes, scroll } = measured;
  const inTime = median(keystrokes.map((round) => round.inTime));
  const ms = (what, figures, rest) => ({ what, unit: 'ms', ...figures, ...rest });
  return [
    ms('first paint, beside as many rows that are cloned', compared(firstRows), { times: 1.5 }),
    ms('a keystroke: the search, beside a mere one', compared(searches), { times: 1.5 }),
    ms('  its frame, beside a search and cloned rows', compared(keystrokes), { times: 1.5 }),
    { what: '  painted in the same frame', unit: '%', value: inTime, least: 95 },
    ms('scrolling: a frame, 95th percentile', compared(scroll, 0.95), { most: 8.3 }),
    {
      what: '  frames without rows',
      unit: '',
      value: Math.max(...scroll.map(({ blank }) => blank)),
      most: 0,
    },
    ms('handed over by the host, until painted', { value: median(handOver) }),
  ];
}
