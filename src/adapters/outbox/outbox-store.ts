import type { Contact } from '../../domain/contact.js';
import type { ContactErrorCode } from '../../domain/contact-error.js';
import type { Note } from '../../domain/note.js';
import type { Write } from '../../domain/waiting-write.js';

/** Whose writes, to which source: a list of its own. */
export interface OutboxName {
  readonly source: string;
  /** The agent; empty where nobody says who it is. */
  readonly owner: string;
}

export type OutboxEntry = UnsentEntry | LandedEntry;

export interface UnsentEntry {
  readonly key: string;
  /** Milliseconds since 1970: when it was made. */
  readonly at: number;
  readonly write: Write;
  /** The source will not have it as it is. */
  readonly refusal?: Refusal;
}

/** What became of a write: only what whoever still has its provisional result needs to know. */
export interface LandedEntry {
  readonly key: string;
  /** Milliseconds since 1970: when it landed. */
  readonly at: number;
  readonly landed: Landed;
}

/** What the source calls what it has made. */
export interface Landed {
  readonly id?: string | undefined;
  readonly revision?: string | undefined;
}

/** A `ContactError`, as a database can hold it. */
export interface Refusal {
  readonly code: ContactErrorCode;
  readonly message: string;
  readonly current?: Contact | undefined;
  readonly currentNote?: Note | undefined;
}

/** Where writes wait. Rejects with a `ContactError`. */
export interface OutboxStore {
  /** In the order in which they were made. */
  read(name: OutboxName): Promise<readonly OutboxEntry[]>;
  /** Puts what `edit` makes of the entries in their place, in one transaction that is on the disk once this resolves. */
  change(
    name: OutboxName,
    edit: (entries: readonly OutboxEntry[]) => readonly OutboxEntry[],
  ): Promise<readonly OutboxEntry[]>;
}

const kinds: Readonly<Record<Write['kind'], true>> = {
  create: true,
  update: true,
  remove: true,
  'add-note': true,
  'update-note': true,
  'remove-note': true,
  'restore-note': true,
  'send-message': true,
};

/** What a later version of this has left behind is neither: it waits for that version. */
export const isUnsent = (entry: OutboxEntry): entry is UnsentEntry =>
  'write' in entry && Object.hasOwn(kinds, entry.write.kind);
export const isLanded = (entry: OutboxEntry): entry is LandedEntry => 'landed' in entry;
export const isWaiting = (entry: OutboxEntry): entry is UnsentEntry => isUnsent(entry) && !entry.refusal;
