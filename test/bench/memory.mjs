// What a card holds while it stands, and what it leaves behind when it goes.
import { openBench } from './harness.mjs';

const few = 10;
const many = 60;
const times = 1000;
/** Milliseconds: a new card brings the other views a little later, whether or not it still stands. */
const afterwards = 1000;

/** @returns {(browser, server) => Promise<import('./table.mjs').Row[]>} */
export const measureMemoryOver = (source) => async (browser, server) => {
  const page = await openBench(browser, server, source);
  const call = (name, ...parameters) => page.evaluate((n, p) => window.bench[n](...p), name, parameters);
  const session = await page.createCDPSession();
  for (const domain of ['HeapProfiler', 'Performance', 'Runtime']) await session.send(`${domain}.enable`);

  await call('comeAndGo', times);
  await call('stand', few);
  const withFew = await snapshot(session);
  await call('stand', many);
  const withMany = await snapshot(session);
  const elements = await call('elementsStanding');

  const isStored = source.adapter === 'indexeddb';
  if (isStored) await call('dropKeeper');
  await call('comeAndGo', times);
  const begun = await snapshot(session);
  await call('comeAndGo', times);
  const ended = await snapshot(session);
  const connections = await call('openConnections', 'contact-card:');
  await page.close();

  const heapOfOne = (withMany.heap - withFew.heap) / (many - few);
  const perTime = (figure) => (ended[figure] - begun[figure]) / times;
  return [
    {
      what: 'a further card: heap',
      unit: 'KiB',
      value: heapOfOne / 1024,
      most: 20,
    },
    { what: 'a further card: elements', unit: '', value: elements / many, most: 150 },
    // One stands on the page throughout, and the last may be held by whoever touched it last.
    { what: `${times} × come, show, go: elements alive`, unit: '', value: ended.alive, most: 2 },
    { what: '  nodes more, each time', unit: '', value: perTime('nodes'), most: 0.01 },
    { what: '  listeners more, each time', unit: '', value: perTime('listeners'), most: 0.01 },
    { what: '  heap, each time', unit: 'bytes', value: perTime('heap'), most: 100 },
    ...(isStored ? [{ what: '  connections left open', unit: '', value: connections, most: 0 }] : []),
  ];
};

async function snapshot(session) {
  await new Promise((resolve) => setTimeout(resolve, afterwards));
  for (let i = 0; i < 3; i++) {
    await session.send('HeapProfiler.collectGarbage');
    await new Promise((resolve) => setTimeout(resolve, 60));
  }
  const { metrics } = await session.send('Performance.getMetrics');
  const of = (wanted) => metrics.find(({ name }) => name === wanted).value;
  return {
    heap: of('JSHeapUsedSize'),
    nodes: of('Nodes'),
    listeners: of('JSEventListeners'),
    alive: await countAlive(session),
  };
}

async function countAlive(session) {
  const expression = "customElements.get('contact-card').prototype";
  const { result: prototype } = await session.send('Runtime.evaluate', { expression, objectGroup: 'count' });
  const { objects } = await session.send('Runtime.queryObjects', {
    prototypeObjectId: prototype.objectId,
    objectGroup: 'count',
  });
  const { result } = await session.send('Runtime.callFunctionOn', {
    functionDeclaration: 'function () { return this.length; }',
    objectId: objects.objectId,
    returnByValue: true,
  });
  await session.send('Runtime.releaseObjectGroup', { objectGroup: 'count' });
  return result.value;
}
