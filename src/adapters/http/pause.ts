import type { ContactError } from '../../domain/contact-error.js';

/** Milliseconds, before the second attempt and at the most. */
const firstPause = 1_000;
const longestPause = 30_000;

/** Milliseconds before what has failed so often is tried again: longer each time, and not all cards at once. */
export function pauseAfter(failures: number, { retryAfter = 0 }: ContactError): number {
  const pause = Math.min(firstPause * 2 ** (failures - 1), longestPause) * (0.5 + Math.random() / 2);
  return Math.max(pause, retryAfter * 1_000);
}

/** No longer than until the network is back, or the signal aborts. */
export function rest(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve();
    const wake = () => {
      clearTimeout(timer);
      removeEventListener('online', wake);
      signal.removeEventListener('abort', wake);
      resolve();
    };
    const timer = setTimeout(wake, milliseconds);
    addEventListener('online', wake);
    signal.addEventListener('abort', wake);
  });
}
