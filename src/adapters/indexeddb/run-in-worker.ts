import { ContactError } from '../../domain/contact-error.js';
import type { TaskProgress, WorkerAnswer, WorkerStop, WorkerTask } from './worker-tasks.js';
import workerAddress from './contact-worker.ts?worker&url';

interface RunOptions {
  readonly signal?: AbortSignal | undefined;
  readonly progress?: ((progress: TaskProgress) => void) | undefined;
}

/** Milliseconds. So long may a worker take to come to the end of a transaction. */
const patience = 5_000;

/** Rejects with a `ContactError`, or, once the worker has let go of the database, with the reason of the signal. */
export async function runInWorker(task: WorkerTask, { signal, progress }: RunOptions = {}): Promise<unknown> {
  signal?.throwIfAborted();
  const worker = startWorker();
  const ended = new AbortController();
  try {
    return await new Promise((done, failed) => {
      const stopped = () => failed(signal?.reason as Error);
      const stop = () => {
        // Where Safari ends a worker within a transaction, the database can at times be neither deleted nor opened.
        worker.postMessage({ type: 'stop' } satisfies WorkerStop);
        const late = setTimeout(stopped, patience);
        ended.signal.addEventListener('abort', () => clearTimeout(late));
      };
      signal?.addEventListener('abort', stop, { signal: ended.signal });
      worker.addEventListener('error', (event) => failed(notStarted(event)));
      worker.addEventListener('message', ({ data: answer }: MessageEvent<WorkerAnswer>) => {
        if (answer.type === 'stopped') stopped();
        else if (answer.type === 'done')
          done(answer.result); // What has happened cannot be stopped any more.
        else if (signal?.aborted) return;
        else if (answer.type === 'progress') progress?.(answer.progress);
        else failed(new ContactError(answer.code, answer.message, { storage: answer.storage }));
      });
      worker.postMessage(task);
    });
  } finally {
    worker.terminate();
    ended.abort();
  }
}

function startWorker(): Worker {
  try {
    return new Worker(trusted(workerAddress), { type: 'module', name: 'contact-card' });
  } catch (cause) {
    throw notStarted(cause);
  }
}

/** https://w3c.github.io/trusted-types: this is the only script address that the card hands to the page. */
function trusted(address: string): string {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypePolicyFactory };
  policy ??= trustedTypes?.createPolicy('contact-card', { createScriptURL: (url) => url });
  return policy ? (policy.createScriptURL(address) as string) : address;
}

interface TrustedTypePolicyFactory {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): TrustedTypePolicy;
}

interface TrustedTypePolicy {
  createScriptURL(url: string): unknown;
}

let policy: TrustedTypePolicy | undefined;

const notStarted = (cause: unknown) =>
  new ContactError(
    'unavailable',
    "The worker could not be started: its script has to come from the page's own origin, and the page's policy has to allow worker-src 'self' and, with Trusted Types, the policy contact-card",
    { cause },
  );
