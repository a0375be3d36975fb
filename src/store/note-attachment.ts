import type { ContactError } from '../domain/contact-error.js';
import type { Contact } from '../domain/contact.js';
import type { Note } from '../domain/note.js';
import { randomUuid } from '../domain/random-uuid.js';
import { LatestTask } from './latest-task.js';
import { Observable } from './observable.js';

export type NoteAttachmentState =
  /** → done, failed */
  | { readonly status: 'attaching' }
  | { readonly status: 'done' }
  /** Some of the notes may be the contact's. */
  | { readonly status: 'failed'; readonly error: ContactError };

interface NoteAttachmentParts {
  readonly contact: Contact;
  readonly deadlineMs: number;
  readonly attach: (note: Note, key: string, signal: AbortSignal) => Promise<Note>;
  readonly attached: (note: Note) => void;
}

/** Notes of an interaction that become its contact's as well, one after the other: nothing is copied. */
export class NoteAttachment {
  readonly state = new Observable<NoteAttachmentState>({ status: 'attaching' });
  readonly contact: Contact;
  readonly #parts: NoteAttachmentParts;
  readonly #task = new LatestTask();

  constructor(parts: NoteAttachmentParts) {
    this.contact = parts.contact;
    this.#parts = parts;
  }

  begin([note, ...others]: readonly Note[]): void {
    if (!note) {
      this.state.set({ status: 'done' });
      return;
    }
    const { attach, attached, deadlineMs } = this.#parts;
    const key = randomUuid();
    this.#task.run(
      (signal) => attach(note, key, signal),
      {
        done: (each) => {
          attached(each);
          this.begin(others);
        },
        failed: (error) => this.state.set({ status: 'failed', error }),
      },
      { deadlineMs },
    );
  }
}
