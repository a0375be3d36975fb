import type { Removal } from '../adapters/contact-adapter.js';
import type { Contact } from '../domain/contact.js';
import { ContactError } from '../domain/contact-error.js';
import { LatestTask } from './latest-task.js';
import { Observable } from './observable.js';

export type ErasureState =
  /** → erased, failed */
  | { readonly status: 'erasing' }
  /** → restoring, where the source can undo it */
  | { readonly status: 'erased'; readonly canUndo: boolean }
  /** Nothing is lost. → erasing */
  | { readonly status: 'failed'; readonly error: ContactError }
  /** → restored, not-restored */
  | { readonly status: 'restoring' }
  | { readonly status: 'restored' }
  /** The contact is still gone. → restoring */
  | { readonly status: 'not-restored'; readonly error: ContactError };

export interface ErasureParts {
  readonly contact: Contact;
  /** What was on the card when the agent asked for it. */
  readonly interactionId: string | undefined;
  /** Who may undo it. */
  readonly agentId: string | undefined;
  readonly deadlineMs: number;
  readonly remove: (signal: AbortSignal) => Promise<Removal>;
}

/**
 * One contact on its way out of the source and, until the page is left, back. It is a write: whatever
 * rings meanwhile, and wherever the card goes, it is brought to its end.
 */
export class Erasure implements Pick<ErasureParts, 'contact' | 'interactionId' | 'agentId'> {
  readonly contact: Contact;
  readonly interactionId: string | undefined;
  readonly agentId: string | undefined;
  readonly state = new Observable<ErasureState>({ status: 'erasing' });
  readonly #parts: ErasureParts;
  readonly #task = new LatestTask();
  #removal: Removal = {};

  constructor(parts: ErasureParts) {
    this.contact = parts.contact;
    this.interactionId = parts.interactionId;
    this.agentId = parts.agentId;
    this.#parts = parts;
  }

  get isUnderWay(): boolean {
    return this.#task.isRunning;
  }

  erase(): void {
    this.#run((signal) => orGoneAlready(this.#parts.remove(signal)), {
      begun: { status: 'erasing' },
      done: (removal) => {
        this.#removal = removal;
        return { status: 'erased', canUndo: removal.undo !== undefined };
      },
      failed: (error) => ({ status: 'failed', error }),
    });
  }

  undo(): void {
    if (!this.#removal.undo || this.isUnderWay) return;
    this.#run(async (signal) => this.#removal.undo?.({ signal }), {
      begun: { status: 'restoring' },
      done: () => ({ status: 'restored' }),
      failed: (error) => ({ status: 'not-restored', error }),
    });
  }

  /** Whatever has failed, again. */
  retry(): void {
    const { status } = this.state.value;
    if (status === 'failed') this.erase();
    if (status === 'not-restored') this.undo();
  }

  #run<Result>(work: (signal: AbortSignal) => Promise<Result>, states: States<Result>): void {
    const { deadlineMs } = this.#parts;
    this.#task.run(
      work,
      {
        done: (result) => this.state.set(states.done(result)),
        failed: (error) => this.state.set(states.failed(error)),
      },
      { deadlineMs },
    );
    this.state.set(states.begun);
  }
}

interface States<Result> {
  readonly begun: ErasureState;
  done(result: Result): ErasureState;
  failed(error: ContactError): ErasureState;
}

/** Who is not there any more is erased: by somebody else, or by a first try that was not answered in time. */
async function orGoneAlready(removal: Promise<Removal>): Promise<Removal> {
  try {
    return await removal;
  } catch (error) {
    if (error instanceof ContactError && error.code === 'not-found') return {};
    throw error;
  }
}
