// A keystroke in each place where an agent types: what it costs, until the page could paint.
import { median, openBench, quantile } from './harness.mjs';

const places = { note: 'a note', message: 'an SMS', form: 'a contact’s form' };

/** @returns {Promise<import('./table.mjs').Row[]>} */
export async function measureTyping(browser, server, { rounds }) {
  const page = await openBench(browser, server);
  const rows = [];
  for (const [place, name] of Object.entries(places)) {
    const measured = [];
    for (let round = 0; round < rounds; round++)
      measured.push(await page.evaluate((where) => window.bench.typing(where, 200), place));
    rows.push({
      what: `in ${name}, 95th percentile`,
      unit: 'ms',
      value: median(measured.map((times) => quantile(times, 0.95))),
      most: 4,
    });
  }
  await page.close();
  return rows;
}
