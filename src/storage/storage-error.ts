import { ContactError, type StorageReason } from '../domain/contact-error.js';

const messages: Record<StorageReason, string> = {
  full: 'The disk, or the part of it that the browser grants this page, is full',
  refused: 'The browser refuses to store anything for this page',
  blocked: 'Another tab uses an older version of the database; close or reload it',
  outdated: 'Another tab has a newer version of the database; reload this page',
  lost: 'The connection to the database was lost',
};

/** What the database rejects with, as the one error that adapters reject with. */
export function storageError(cause: unknown): ContactError {
  if (cause instanceof ContactError) return cause;
  const reason = cause instanceof DOMException ? reasons.get(cause.name) : undefined;
  return reason ? newStorageError(reason, cause) : ContactError.from(cause);
}

export const newStorageError = (storage: StorageReason, cause?: unknown): ContactError =>
  new ContactError('storage', messages[storage], { storage, cause });

/** https://w3c.github.io/IndexedDB/#exceptions */
const reasons: ReadonlyMap<string, StorageReason> = new Map([
  ['QuotaExceededError', 'full'],
  ['SecurityError', 'refused'],
  ['VersionError', 'outdated'],
  ['AbortError', 'lost'],
  ['TransactionInactiveError', 'lost'], // In Safari, between the end of a transaction and its event.
  ['InvalidStateError', 'lost'],
  ['UnknownError', 'lost'],
]);
