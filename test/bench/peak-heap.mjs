// The most that a page and its workers hold while something happens; each has a heap of its own.

/** Milliseconds. */
const interval = 50;

/** @returns {Promise<{ result: unknown, heap: { page: number, worker: number } }>} in bytes */
export async function peakHeap(page, work) {
  const heap = { page: 0, worker: 0 };
  let isDone = false;
  const session = await page.createCDPSession();
  const working = work().finally(() => (isDone = true));
  while (!isDone) {
    const workers = page.workers().map(({ client }) => usedHeap(client));
    heap.page = Math.max(heap.page, await usedHeap(session));
    heap.worker = Math.max(heap.worker, ...(await Promise.all(workers)));
    await new Promise((resolve) => setTimeout(resolve, interval));
  }
  await session.detach();
  return { result: await working, heap };
}

/** What scripts hold, buffers among it, and what only waits to be collected. A worker may end before it answers. */
async function usedHeap(session) {
  const usage = await session.send('Runtime.getHeapUsage').catch(() => ({}));
  const { usedSize = 0, backingStorageSize = 0, embedderHeapUsedSize = 0 } = usage;
  return usedSize + backingStorageSize + embedderHeapUsedSize;
}
