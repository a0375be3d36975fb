import type { WorkStore } from './work-store.js';

/** What `read` gives, at once and after every write, until the signal ends it. */
export async function* follow<Value>(
  store: Pick<WorkStore<unknown>, 'watch'>,
  read: () => Promise<Value>,
  signal: AbortSignal,
): AsyncGenerator<Value> {
  let isNews = true;
  let wake: () => void = () => undefined;
  const changed = () => {
    isNews = true;
    wake();
  };
  const stop = store.watch(changed);
  signal.addEventListener('abort', changed);
  try {
    while (!signal.aborted) {
      if (!isNews) await new Promise<void>((resolve) => (wake = resolve));
      if (signal.aborted) return;
      isNews = false;
      yield await read();
    }
  } finally {
    stop();
    signal.removeEventListener('abort', changed);
  }
}
