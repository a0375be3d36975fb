// The longest task of the page's main thread while something happens.

/** The time the thread itself has worked: on a machine that others use as well, it waits in the midst of its tasks. */
export async function longestTask(page, work) {
  await page.tracing.start({ categories: ['toplevel'] });
  const result = await work();
  const { traceEvents } = JSON.parse(Buffer.from(await page.tracing.stop()).toString());
  const threadOf = ({ pid, tid }) => `${pid} ${tid}`;
  const names = traceEvents.filter(({ name }) => name === 'thread_name');
  const mains = new Set(names.filter(({ args }) => args.name === 'CrRendererMain').map(threadOf));
  const tasks = traceEvents.filter((event) => event.name.endsWith('RunTask') && mains.has(threadOf(event)));
  if (tasks.length === 0) throw new Error('The browser has traced no task');
  const longest = tasks.reduce((most, { tdur = 0 }) => Math.max(most, tdur), 0);
  return { result, milliseconds: longest / 1_000 };
}
