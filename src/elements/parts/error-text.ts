import type { ContactError } from '../../domain/contact-error.js';
import type { Display } from '../../context/display.js';
import type { Strings } from '../../strings/strings.js';

/** What went wrong, and where it is known what helps, that. */
export const errorText = ({ code, storage }: ContactError, strings: Strings): string =>
  storage ? strings.storageError(storage) : strings.error(code);

/** Of a look-up, or of a source that cannot be opened: as soon as those texts are there, with what helps. */
export function lookUpErrorText(error: ContactError, { strings, work }: Display): string {
  if (!work || error.code === 'storage') return errorText(error, strings);
  return error.isUnreadable ? work.sourceUnreadable : work.lookUpFailure[error.code];
}
