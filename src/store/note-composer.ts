import { ContactError } from '../domain/contact-error.js';
import { noteLengthOf, type Note } from '../domain/note.js';
import { randomUuid } from '../domain/random-uuid.js';
import type { Draft } from './drafts.js';
import { LatestTask } from './latest-task.js';
import { agrees, type NoteText, untouched } from './note-text.js';
import { Observable } from './observable.js';

export type ComposerState =
  /** → open */
  | { readonly status: 'closed' }
  /** → saving, discarded, closed */
  | { readonly status: 'open' }
  /** → closed, failed, conflict */
  | { readonly status: 'saving' }
  /** The text is still there. → saving, discarded */
  | { readonly status: 'failed'; readonly error: ContactError }
  /** Somebody has changed the note meanwhile. → saving, open, discarded */
  | { readonly status: 'conflict'; readonly theirs: Note }
  /** → open, by undoing it; closed */
  | { readonly status: 'discarded'; readonly value: NoteText };

export interface NoteComposerParts {
  readonly draft: Draft<NoteText>;
  /** Characters. */
  readonly limit: number;
  readonly deadlineMs: number;
  readonly write: (value: NoteText, signal: AbortSignal) => Promise<Note>;
  readonly saved: (note: Note, value: NoteText) => void;
  /** Somebody has changed the note meanwhile. */
  readonly met: (theirs: Note) => void;
  readonly failed: (error: ContactError) => void;
}

type Written = { readonly note: Note } | { readonly theirs: Note };

/** One note that an agent writes or changes, from the first letter until the source has it: for ever that agent's, and of that interaction. */
export class NoteComposer {
  readonly state = new Observable<ComposerState>({ status: 'closed' });
  readonly draft: Draft<NoteText>;
  readonly limit: number;
  readonly #parts: NoteComposerParts;
  readonly #task = new LatestTask();
  #note: Note | undefined;
  #untouched = untouched(undefined);

  constructor(parts: NoteComposerParts) {
    this.#parts = parts;
    this.draft = parts.draft;
    this.limit = parts.limit;
    this.draft.state.watch(() => this.#reopen());
    this.#reopen();
  }

  /** The note to change, as it is listed; absent for a new one. */
  get note(): Note | undefined {
    return this.#note;
  }

  get value(): NoteText {
    return this.draft.value ?? this.#untouched;
  }

  /** Characters that may still be typed; negative where there are too many. */
  get left(): number {
    return this.limit - noteLengthOf(this.value.text.trim());
  }

  get isEditable(): boolean {
    const { status } = this.state.value;
    return this.draft.state.value.status === 'ready' && status !== 'saving' && status !== 'discarded';
  }

  get canSave(): boolean {
    return this.isEditable && this.left >= 0 && this.left < this.limit;
  }

  /** Nothing would be lost. */
  get isUntouched(): boolean {
    const { value } = this;
    return value.note && !value.isNew ? agrees(value.note, value) : value.text.trim() === '';
  }

  open(note?: Note): void {
    const { status } = this.state.value;
    if (status !== 'closed' && status !== 'discarded') return;
    this.#note = note;
    this.#untouched = untouched(note);
    this.state.set({ status: 'open' });
  }

  type(part: Partial<Pick<NoteText, 'text' | 'recipients'>>): void {
    if (this.isEditable) this.draft.write({ ...this.value, ...part });
  }

  save(): void {
    if (!this.canSave) return;
    const { value } = this;
    if (this.isUntouched) this.#finish({ status: 'closed' });
    else this.#send(value);
  }

  /** In place of what somebody has written meanwhile, which the agent has seen. */
  saveMine(): void {
    const { value: state } = this.state;
    if (state.status !== 'conflict') return;
    this.draft.write({ ...this.value, key: randomUuid(), note: state.theirs });
    this.save();
  }

  /** The agent makes one text of both. */
  joinTheirs(): void {
    const { value: state } = this.state;
    if (state.status !== 'conflict') return;
    const text = [state.theirs.text, this.value.text].join('\n\n');
    this.draft.write({ ...this.value, text, key: randomUuid(), note: state.theirs });
    this.state.set({ status: 'open' });
  }

  /** The note that it was to change is gone. */
  saveAsNew(): void {
    if (!this.canSave) return;
    this.draft.write({ ...this.value, key: randomUuid(), isNew: true });
    this.save();
  }

  /** It can be undone; where nothing was written there is nothing to undo. */
  discard(): void {
    if (!this.isEditable) return;
    const { value } = this;
    this.#finish(this.isUntouched ? { status: 'closed' } : { status: 'discarded', value });
  }

  undoDiscard(): void {
    const { value } = this.state;
    if (value.status !== 'discarded') return;
    this.state.set({ status: 'open' });
    this.draft.write(value.value);
  }

  dismiss(): void {
    if (this.state.value.status === 'discarded') this.state.set({ status: 'closed' });
  }

  #send(value: NoteText): void {
    const { deadlineMs } = this.#parts;
    const done = (written: Written) => {
      if ('theirs' in written) this.#meet(written.theirs);
      else this.#succeed(written.note, value);
    };
    const failed = (error: ContactError) => {
      this.state.set({ status: 'failed', error });
      this.#parts.failed(error);
    };
    this.#task.run((signal) => this.#write(value, signal), { done, failed }, { deadlineMs });
    this.state.set({ status: 'saving' });
  }

  #succeed(note: Note, value: NoteText): void {
    this.#finish({ status: 'closed' });
    this.#parts.saved(note, value);
  }

  #meet(theirs: Note): void {
    this.state.set({ status: 'conflict', theirs });
    this.#parts.met(theirs);
  }

  async #write(value: NoteText, signal: AbortSignal): Promise<Written> {
    try {
      return { note: await this.#parts.write(value, signal) };
    } catch (error) {
      const theirs = error instanceof ContactError ? error.currentNote : undefined;
      if (!theirs) throw error;
      // The same agent in another tab, or a first try that was not answered.
      return agrees(theirs, value) ? { note: theirs } : { theirs };
    }
  }

  #finish(state: ComposerState): void {
    this.#untouched = untouched(this.#note);
    void this.draft.discard();
    this.state.set(state);
  }

  /** What was not finished is there again. */
  #reopen(): void {
    if (this.draft.value && this.state.value.status === 'closed') this.open(this.draft.value.note);
  }
}
