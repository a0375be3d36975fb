const { port1, port2 } = new MessageChannel();
const waiting: (() => void)[] = [];
port1.onmessage = () => waiting.shift()?.();

/** After all that follows without a pause, and after the rendering of a frame that is under way. */
export const turn = () =>
  new Promise<void>((resolve) => {
    waiting.push(resolve);
    port2.postMessage(undefined);
  });

export const frame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));

export const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Milliseconds until the text is in the document, from somewhere within a frame. */
export async function untilThere(
  work: () => void,
  isThere: () => boolean,
  hopsATurn = 4_000,
): Promise<number> {
  await frame();
  await wait(1 + Math.random() * 6);
  const began = performance.now();
  work();
  // Asked between microtasks, so that no frame comes in between; now and then only, since asking costs as well.
  for (let hop = 1; hop % 4 !== 0 || !isThere(); hop += 1) await (hop % hopsATurn === 0 ? turn() : undefined);
  return performance.now() - began;
}

/** Milliseconds of a frame in which something changes: scripts, styles, layout and paint; and whether one frame was enough. */
export async function frameWith(
  work: () => void,
  isThere: () => boolean,
): Promise<{ time: number; isOne: boolean }> {
  await wait(20);
  await frame();
  const began = performance.now();
  work();
  let turns = 0;
  do {
    await turn();
    turns += 1;
  } while (!isThere());
  if (turns > 1) await frame().then(turn);
  return { time: performance.now() - began, isOne: turns === 1 };
}
