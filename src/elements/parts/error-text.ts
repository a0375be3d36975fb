import type { ContactError } from '../../domain/contact-error.js';
import type { Display } from '../../context/display.js';

type Texts = Pick<Display, 'strings' | 'work'>;

/** What went wrong; where it is known what helps, that, as soon as those texts are there. */
export const errorText = ({ code, storage }: ContactError, texts: Texts): string =>
  (storage && texts.work?.storageError(storage)) ?? texts.strings.error(code);

/** Of a look-up, or of a source that cannot be opened. */
export function lookUpErrorText(error: ContactError, texts: Texts): string {
  const { work } = texts;
  if (!work || error.code === 'storage') return errorText(error, texts);
  return error.isUnreadable ? work.sourceUnreadable : work.lookUpFailure[error.code];
}
