import { ContactError } from '../domain/contact-error.js';

interface Settled<Result> {
  done(result: Result): void;
  failed(error: ContactError): void;
}

interface TaskOptions {
  /** Milliseconds until the task fails with `timeout`, whether or not it heeds its signal. */
  readonly deadlineMs?: number;
}

/**
 * Runs one task at a time, and the latest wins. A task that was abandoned, by the next one or by
 * `abandon`, is never heard again: neither its result nor its failure, even if it ignores its signal.
 */
export class LatestTask {
  #controller: AbortController | undefined;

  get isRunning(): boolean {
    return this.#controller !== undefined;
  }

  run<Result>(
    work: (signal: AbortSignal) => Promise<Result>,
    settled: Settled<Result>,
    { deadlineMs }: TaskOptions = {},
  ): void {
    this.abandon();
    const controller = new AbortController();
    this.#controller = controller;
    const settle = (report: () => void) => {
      if (this.#controller !== controller) return;
      this.#controller = undefined;
      clearTimeout(timer);
      report();
    };
    const fail = (error: unknown) => settle(() => settled.failed(ContactError.from(error)));
    const timer = deadlineMs === undefined ? undefined : setTimeout(expire, deadlineMs);
    function expire() {
      const timeout = new ContactError('timeout', `No answer within ${deadlineMs} ms`);
      fail(timeout);
      controller.abort(timeout);
    }
    controller.signal.addEventListener('abort', () => clearTimeout(timer));
    start(work, controller.signal).then((result) => settle(() => settled.done(result)), fail);
  }

  abandon(): void {
    const controller = this.#controller;
    this.#controller = undefined;
    controller?.abort(new DOMException('The task was abandoned', 'AbortError'));
  }
}

/** Work that throws before its first await fails like any other. */
async function start<Result>(
  work: (signal: AbortSignal) => Promise<Result>,
  signal: AbortSignal,
): Promise<Result> {
  return work(signal);
}
