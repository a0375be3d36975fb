// A long list: when it comes, while it is searched, while it scrolls.
import { compared, median, openBench, quantile } from './harness.mjs';

/** @returns {Promise<import('./table.mjs').Row[]>} */
export async function measureList(browser, server, _, rounds) {
  const page = await openBench(browser, server);
  const call = (name, ...parameters) => page.evaluate((n, p) => window.bench[n](...p), name, parameters);
  const measured = { handOver: [], firstRows: [], keystrokes: [], scroll: [] };
  for (let round = 0; round < rounds; round++) {
    measured.handOver.push(await call('handOver'));
    measured.firstRows.push(await call('firstRows', 10));
    measured.keystrokes.push(await call('keystrokes'));
    measured.scroll.push(await call('scroll', 60));
  }
  await page.close();
  const { handOver, firstRows, keystrokes, scroll } = measured;
  const inTime = median(keystrokes.map((round) => round.inTime));
  const work = median(scroll.map((round) => quantile(round.work, 0.95)));
  return [
    { what: 'first paint, beside 23 rows that are cloned', unit: 'ms', ...compared(firstRows), times: 1.5 },
    { what: 'a keystroke, beside a mere search', unit: 'ms', ...compared(keystrokes), times: 1.5 },
    { what: '  in the same frame', unit: '%', value: inTime, least: 95 },
    { what: 'scrolling: work of a frame, 95th percentile', unit: 'ms', value: work, most: 8.3 },
    {
      what: '  frames without rows',
      unit: '',
      value: Math.max(...scroll.map(({ blank }) => blank)),
      most: 0,
    },
    { what: 'handed over by the host, until painted', unit: 'ms', value: median(handOver) },
  ];
}
