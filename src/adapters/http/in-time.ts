import { ContactError } from '../../domain/contact-error.js';

/** Rejects with `timeout`, in the words of `late`, where it takes more milliseconds: whoever asks next asks anew. */
export async function inTime<Value>(
  milliseconds: number,
  late: string,
  ask: (signal: AbortSignal) => Promise<Value>,
): Promise<Value> {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(new ContactError('timeout', late)), milliseconds);
  try {
    return await ask(controller.signal);
  } finally {
    clearTimeout(timer);
  }
}
