import type { ContactError } from '../../domain/contact-error.js';
import type { Strings } from '../../strings/strings.js';

/** What went wrong, and where it is known what helps, that. */
export const errorText = ({ code, storage }: ContactError, strings: Strings): string =>
  storage ? strings.storageError(storage) : strings.error(code);
