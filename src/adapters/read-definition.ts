import { ContactError } from '../domain/contact-error.js';
import type { Definition } from '../domain/definition.js';
import { type CheckedDefinition, checkDefinition } from '../formats/definition-schema.js';
import { fetchSameOrigin } from './fetch-same-origin.js';

/** The definition as an object, or at an address of the page's own origin; checked either way. */
export async function readDefinition(
  given: Definition | string,
  signal: AbortSignal,
): Promise<CheckedDefinition> {
  if (typeof given !== 'string') return ofThisPage(checkDefinition(given));
  const { text } = await fetchSameOrigin(given, signal);
  try {
    return ofThisPage(checkDefinition(JSON.parse(text)));
  } catch (cause) {
    if (cause instanceof ContactError) throw cause;
    throw new ContactError('invalid', `${given} is not JSON: ${(cause as Error).message}`, { cause });
  }
}

/** One definition serves a website wherever it stands: an address of its own may be relative to the page of the card. */
function ofThisPage({ definition, ...rest }: CheckedDefinition): CheckedDefinition {
  const { journey } = definition;
  if (!journey?.helpfulPages) return { definition, ...rest };
  const helpfulPages = journey.helpfulPages.map(({ title, url }) => ({
    title,
    url: new URL(url, document.baseURI).href,
  }));
  return { ...rest, definition: { ...definition, journey: { ...journey, helpfulPages } } };
}
