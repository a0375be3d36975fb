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
  /** Begins the task that has not settled yet. */
  #task: (() => void) | undefined;
  #controller: AbortController | undefined;
  #expire: (() => void) | undefined;
  #isSuspended = false;

  /** Whether a task has not settled yet; a suspended one has not. */
  get isRunning(): boolean {
    return this.#task !== undefined;
  }

  run<Result>(
    work: (signal: AbortSignal) => Promise<Result>,
    settled: Settled<Result>,
    options: TaskOptions = {},
  ): void {
    this.#stop();
    this.#task = () => this.#begin(work, settled, options);
    if (!this.#isSuspended) this.#task();
  }

  /** As if its deadline had come. */
  expire(): void {
    this.#expire?.();
  }

  abandon(): void {
    this.#task = undefined;
    this.#stop();
  }

  /** Nothing runs until `resume`: what runs now begins anew then, and so does what is to run meanwhile. */
  suspend(): void {
    this.#isSuspended = true;
    this.#stop();
  }

  resume(): void {
    if (!this.#isSuspended) return;
    this.#isSuspended = false;
    this.#task?.();
  }

  #begin<Result>(
    work: (signal: AbortSignal) => Promise<Result>,
    settled: Settled<Result>,
    { deadlineMs }: TaskOptions,
  ): void {
    const controller = new AbortController();
    this.#controller = controller;
    const settle = (report: () => void) => {
      if (this.#controller !== controller) return;
      this.#controller = undefined;
      this.#task = undefined;
      clearTimeout(timer);
      report();
    };
    /** What a task that failed has left running ends with it. */
    const fail = (error: unknown) => {
      settle(() => settled.failed(ContactError.from(error)));
      controller.abort(error);
    };
    const expire = () => fail(new ContactError('timeout', 'No answer in time'));
    this.#expire = expire;
    const timer = deadlineMs === undefined ? undefined : setTimeout(expire, deadlineMs);
    controller.signal.addEventListener('abort', () => clearTimeout(timer));
    start(work, controller.signal).then((result) => settle(() => settled.done(result)), fail);
  }

  #stop(): void {
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
