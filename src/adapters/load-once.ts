import { ContactError } from '../domain/contact-error.js';

/** The same for all who ask. What could not be loaded is `unavailable`, and loaded again for the next. */
export function loadOnce<Part>(load: () => Promise<Part>): () => Promise<Part> {
  let loading: Promise<Part> | undefined;
  return async () => {
    loading ??= load();
    try {
      return await loading;
    } catch (cause) {
      loading = undefined;
      throw new ContactError('unavailable', 'A script of the card could not be loaded', { cause });
    }
  };
}
