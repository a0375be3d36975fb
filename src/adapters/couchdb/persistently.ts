import { ContactError } from '../../domain/contact-error.js';
import { isPassing } from '../outbox/pace.js';

/** Milliseconds, before the second attempt and at the most. */
const firstPause = 1_000;
const longestPause = 30_000;

/** Tries again, after longer and longer pauses, whatever fails for a time only. Rejects with anything else, or with the reason of the signal. */
export async function persistently<Result>(
  work: () => Promise<Result>,
  signal: AbortSignal,
): Promise<Result> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await work();
    } catch (error) {
      signal.throwIfAborted();
      if (!(error instanceof ContactError && isPassing(error))) throw error;
      // Not all cards at once, and not before the source wants to be asked.
      const pause = Math.min(firstPause * 2 ** attempt, longestPause) * (0.5 + Math.random() / 2);
      await rest(Math.max(pause, (error.retryAfter ?? 0) * 1_000), signal);
      signal.throwIfAborted();
    }
  }
}

/** No longer than until the network is back. */
export function rest(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
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
