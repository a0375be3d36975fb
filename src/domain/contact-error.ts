import type { Contact } from './contact.js';
import type { Note } from './note.js';

/** Stable: hosts and stores branch on it. The message is for people and may change. */
export type ContactErrorCode =
  | 'not-found'
  | 'conflict'
  | 'invalid'
  | 'forbidden'
  | 'unauthenticated'
  | 'offline'
  | 'rate-limited'
  | 'unavailable'
  | 'timeout'
  | 'storage'
  | 'unexpected';

/** Why the browser's own storage fails: each has another remedy. */
export type StorageReason = 'full' | 'refused' | 'blocked' | 'outdated' | 'lost';

interface ContactErrorOptions extends ErrorOptions {
  current?: Contact | undefined;
  currentNote?: Note | undefined;
  retryAfter?: number | undefined;
  storage?: StorageReason | undefined;
  isUnreadable?: boolean | undefined;
}

/** The only error an adapter rejects with, apart from its signal's reason. */
export class ContactError extends Error {
  override readonly name = 'ContactError';
  readonly code: ContactErrorCode;
  /** With `conflict`: the contact as the source has it now. */
  readonly current: Contact | undefined;
  /** With `conflict` over a note: the note as the source has it now. */
  readonly currentNote: Note | undefined;
  /** With `rate-limited` and `unavailable`: seconds to wait, where the source says so. */
  readonly retryAfter: number | undefined;
  /** With `storage`, where it is known. */
  readonly storage: StorageReason | undefined;
  /** With `unavailable`: no answer, or none that the page may read (CORS); a browser does not tell which. */
  readonly isUnreadable: boolean | undefined;

  constructor(code: ContactErrorCode, message: string, options: ContactErrorOptions = {}) {
    super(message, options);
    this.code = code;
    this.current = options.current;
    this.currentNote = options.currentNote;
    this.retryAfter = options.retryAfter;
    this.storage = options.storage;
    this.isUnreadable = options.isUnreadable;
  }

  /** Any thrown value as a ContactError; one that is a ContactError already is returned as it is. */
  static from(error: unknown): ContactError {
    if (error instanceof ContactError) return error;
    const message = error instanceof Error ? error.message : String(error);
    return new ContactError('unexpected', message, { cause: error });
  }
}
