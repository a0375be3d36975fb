import { ContactError } from '../domain/contact-error.js';

export interface FileSlice {
  readonly bytes: Uint8Array;
  /** How far in the file the slice ends. */
  readonly end: number;
}

/**
 * The bytes of a file one slice after another, never all at once. Rejects with the signal's reason, and with
 * `unavailable` where the file cannot be read (any more).
 */
export async function* slicesOf(file: Blob, size: number, signal: AbortSignal): AsyncGenerator<FileSlice> {
  for (let begin = 0; begin < file.size; begin += size) {
    const end = Math.min(begin + size, file.size);
    const bytes = await readSlice(file, begin, end);
    signal.throwIfAborted();
    yield { bytes, end };
  }
}

export async function readSlice(file: Blob, begin: number, end: number): Promise<Uint8Array> {
  try {
    return new Uint8Array(await file.slice(begin, end).arrayBuffer());
  } catch (cause) {
    const message = 'the file cannot be read: it may have been changed, moved or removed since it was chosen';
    throw new ContactError('unavailable', message, { cause });
  }
}
