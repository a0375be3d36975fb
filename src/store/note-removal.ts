import type { NotesWriting } from '../adapters/contact-adapter.js';
import { ContactError } from '../domain/contact-error.js';
import type { Note } from '../domain/note.js';
import { randomUuid } from '../domain/random-uuid.js';
import { LatestTask } from './latest-task.js';
import { Observable } from './observable.js';

export type NoteRemovalState =
  /** → removed, failed */
  | { readonly status: 'removing' }
  /** → restoring */
  | { readonly status: 'removed' }
  /** Nothing is lost. → removing */
  | { readonly status: 'failed'; readonly error: ContactError }
  /** → restored, not-restored */
  | { readonly status: 'restoring' }
  | { readonly status: 'restored'; readonly note: Note }
  /** The note is still gone. → restoring */
  | { readonly status: 'not-restored'; readonly error: ContactError };

interface NoteRemovalParts {
  readonly note: Note;
  /** Who may undo it. */
  readonly agentId: string | undefined;
  readonly deadlineMs: number;
  readonly writing: () => Promise<NotesWriting>;
}

/** One note on its way out of the source and back: a write, which comes to its end wherever the card goes. */
export class NoteRemoval {
  readonly note: Note;
  readonly agentId: string | undefined;
  readonly state = new Observable<NoteRemovalState>({ status: 'removing' });
  readonly #parts: NoteRemovalParts;
  readonly #task = new LatestTask();
  readonly #removeKey = randomUuid();
  readonly #restoreKey = randomUuid();

  constructor(parts: NoteRemovalParts) {
    this.note = parts.note;
    this.agentId = parts.agentId;
    this.#parts = parts;
  }

  get isUnderWay(): boolean {
    return this.#task.isRunning;
  }

  get isGone(): boolean {
    const { status } = this.state.value;
    return status === 'removed' || status === 'not-restored';
  }

  remove(): void {
    this.#run({ status: 'removing' }, async (writing, signal) => {
      await writing.remove(this.note, { key: this.#removeKey, signal });
      return { status: 'removed' };
    });
  }

  undo(): void {
    if (this.isUnderWay) return;
    this.#run({ status: 'restoring' }, async (writing, signal) => {
      if (!writing.restore) throw new ContactError('forbidden', 'This source puts nothing back');
      const note = await writing.restore(this.note, { key: this.#restoreKey, signal });
      return { status: 'restored', note };
    });
  }

  /** Whatever has failed, again. */
  retry(): void {
    const { status } = this.state.value;
    if (status === 'failed') this.remove();
    if (status === 'not-restored') this.undo();
  }

  #run(
    begun: NoteRemovalState,
    work: (writing: NotesWriting, signal: AbortSignal) => Promise<NoteRemovalState>,
  ): void {
    const { deadlineMs, writing } = this.#parts;
    const status = begun.status === 'removing' ? 'failed' : 'not-restored';
    this.#task.run(
      async (signal) => work(await writing(), signal),
      {
        done: (state) => this.state.set(state),
        failed: (error) => this.state.set({ status, error }),
      },
      { deadlineMs },
    );
    this.state.set(begun);
  }
}
