import type { NotesFacet, Subject } from '../adapters/contact-adapter.js';
import type { ContactError } from '../domain/contact-error.js';
import type { ContactId } from '../domain/contact.js';
import { newestFirst } from '../domain/interaction.js';
import type { Note } from '../domain/note.js';
import { LatestTask } from './latest-task.js';
import { Observable } from './observable.js';

export type NoteListState =
  /** → ready, failed */
  | { readonly status: 'loading' }
  /** → loading */
  | { readonly status: 'failed'; readonly error: ContactError }
  | { readonly status: 'ready'; readonly notes: readonly Note[]; readonly older: OlderNotes };

/** What follows the notes that are listed. */
export type OlderNotes =
  | { readonly status: 'none' | 'more' | 'loading' }
  /** → loading */
  | { readonly status: 'failed'; readonly error: ContactError };

export interface NoteListParts {
  /** As `interactionKey` names it. */
  readonly interactionId: string;
  readonly contactId: ContactId | undefined;
  readonly deadlineMs: number;
  readonly facet: () => Promise<NotesFacet>;
}

/** The notes about one of the subjects, as far as they have been loaded. */
interface Stream {
  readonly about: Subject;
  readonly notes: readonly Note[];
  /** Absent: there are no others. */
  readonly next?: string | undefined;
}

const pageSize = 20;

/** The notes of one interaction and of its contact, newest first and each once. Another contact makes another list. */
export class NoteList {
  readonly interactionId: string;
  readonly contactId: ContactId | undefined;
  readonly state = new Observable<NoteListState>({ status: 'loading' });
  readonly #parts: NoteListParts;
  readonly #task = new LatestTask();
  #streams: readonly Stream[] = [];
  /** What the source said of single notes since the list was asked for; `undefined`: the note is gone. */
  readonly #since = new Map<string, Note | undefined>();

  constructor(parts: NoteListParts) {
    this.#parts = parts;
    this.interactionId = parts.interactionId;
    this.contactId = parts.contactId;
  }

  /** From the newest on; what is listed stays until the answer is there. */
  load(): void {
    const { interactionId, contactId } = this;
    const abouts: Subject[] = [{ interactionId }, ...(contactId === undefined ? [] : [{ contactId }])];
    const streams = abouts.map((about) => ({ about, notes: [] }));
    this.#since.clear();
    if (this.state.value.status !== 'ready') this.state.set({ status: 'loading' });
    this.#run(streams, (error) => this.state.set({ status: 'failed', error }));
  }

  loadOlder(): void {
    const { value } = this.state;
    if (value.status !== 'ready' || value.older.status === 'loading') return;
    this.state.set({ ...value, older: { status: 'loading' } });
    this.#run(this.#streams, (error) => this.#show({ status: 'failed', error }));
  }

  /** Whether a note is to be seen here, whichever interaction it comes from. */
  concerns({ interactionId, contactIds }: Note): boolean {
    const isContacts = this.contactId !== undefined && contactIds.includes(this.contactId);
    return isContacts || interactionId === this.interactionId;
  }

  /** As the source has it now. */
  put(note: Note): void {
    this.#since.set(note.id, note);
    this.#showAgain();
  }

  drop(note: Note): void {
    this.#since.set(note.id, undefined);
    this.#showAgain();
  }

  suspend(): void {
    this.#task.suspend();
  }

  resume(): void {
    this.#task.resume();
  }

  /** Nothing that is on its way is listed any more. */
  end(): void {
    this.#task.abandon();
  }

  #run(streams: readonly Stream[], failed: (error: ContactError) => void): void {
    const { deadlineMs, facet } = this.#parts;
    const work = async (signal: AbortSignal) => {
      const source = await facet();
      return Promise.all(streams.map((stream) => longer(stream, source, signal)));
    };
    const done = (longerStreams: readonly Stream[]) => {
      this.#streams = longerStreams;
      this.#show({ status: longerStreams.some(({ next }) => next !== undefined) ? 'more' : 'none' });
    };
    this.#task.run(work, { done, failed }, { deadlineMs });
  }

  #showAgain(): void {
    const { value } = this.state;
    if (value.status === 'ready') this.#show(value.older);
  }

  #show(older: OlderNotes): void {
    this.state.set({ status: 'ready', notes: notesOf(this.#streams, this.#since), older });
  }
}

async function longer(stream: Stream, facet: NotesFacet, signal: AbortSignal): Promise<Stream> {
  const isWhole = stream.notes.length > 0 && stream.next === undefined;
  if (isWhole) return stream;
  const { about, notes, next: after } = stream;
  const page = await facet.list(about, { signal, limit: pageSize, ...(after !== undefined && { after }) });
  return { about, notes: [...notes, ...page.items], next: page.next };
}

/** A note that is older than what one of the subjects has still to tell waits, so that none appears above another later. */
function notesOf(streams: readonly Stream[], since: ReadonlyMap<string, Note | undefined>): readonly Note[] {
  const horizon = Math.max(
    ...streams.map(({ notes, next }) => (next === undefined ? 0 : timeOf(notes.at(-1)))),
  );
  const told = streams.flatMap(({ notes }) => notes).filter((note) => timeOf(note) >= horizon);
  const all = new Map<string, Note | undefined>([...told.map((note) => [note.id, note] as const), ...since]);
  return [...all.values()].filter((note) => note !== undefined).sort(newestFirst);
}

const timeOf = (note: Note | undefined): number => (note ? Date.parse(note.at) || 0 : Infinity);
