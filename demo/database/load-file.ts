import { ContactError } from '../../src/index.js';

/** A file beside the demo's own page. */
export async function loadFile(name: string, signal: AbortSignal): Promise<Blob> {
  try {
    const response = await fetch(name, { signal });
    if (!response.ok)
      throw new ContactError('unavailable', `${name}: the server answered ${response.status}`);
    return await response.blob();
  } catch (cause) {
    signal.throwIfAborted();
    if (cause instanceof ContactError) throw cause;
    throw new ContactError('unavailable', `${name} could not be loaded`, { cause });
  }
}
