/** Resolves after every microtask that waits now, and those that they bring about. No timer: tests may hold them. */
export function settled(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}

/** For what takes several turns, as loading a module does. */
export async function until(condition: () => boolean, what = 'what the test waits for'): Promise<void> {
  const end = performance.now() + 5_000;
  do {
    if (condition()) return;
    await settled();
  } while (performance.now() < end);
  throw new Error(`Waited in vain for ${what}`);
}
