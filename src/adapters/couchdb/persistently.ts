import { ContactError } from '../../domain/contact-error.js';
import { pauseAfter, rest } from '../http/pause.js';
import { isPassing } from '../outbox/pace.js';

/** Tries again, after longer and longer pauses, whatever fails for a time only. Rejects with anything else, or with the reason of the signal. */
export async function persistently<Result>(
  work: () => Promise<Result>,
  signal: AbortSignal,
): Promise<Result> {
  for (let failures = 1; ; failures += 1) {
    try {
      return await work();
    } catch (error) {
      signal.throwIfAborted();
      if (!(error instanceof ContactError && isPassing(error))) throw error;
      await rest(pauseAfter(failures, error), signal);
      signal.throwIfAborted();
    }
  }
}
