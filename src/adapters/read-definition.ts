import { ContactError } from '../domain/contact-error.js';
import type { Definition } from '../domain/definition.js';
import { type CheckedDefinition, checkDefinition } from '../formats/definition-schema.js';
import { fetchSameOrigin } from './fetch-same-origin.js';

/** The definition as an object, or at an address of the page's own origin; checked either way. */
export async function readDefinition(
  given: Definition | string,
  signal: AbortSignal,
): Promise<CheckedDefinition> {
  if (typeof given !== 'string') return checkDefinition(given);
  const { text } = await fetchSameOrigin(given, signal);
  try {
    return checkDefinition(JSON.parse(text));
  } catch (cause) {
    if (cause instanceof ContactError) throw cause;
    throw new ContactError('invalid', `${given} is not JSON: ${(cause as Error).message}`, { cause });
  }
}
