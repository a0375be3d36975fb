import type { JourneyDefinition } from './journey-definition.js';
import type { WebsitePage } from './journey-event.js';

/**
 * A page's address without what may hold somebody's data: who signs in, the query, apart from the parameters that the
 * definition keeps, and the fragment. `undefined`: it is none, or neither of http nor of https, and is never linked.
 */
export function readPageAddress(
  written: string,
  { keepParameters = [] }: Pick<JourneyDefinition, 'keepParameters'> = {},
): string | undefined {
  void [written, keepParameters];
  return undefined;
}

/** As the definition calls it, else as its publisher does, else by the last part of its path. */
export function pageTitle(page: WebsitePage, titles: JourneyDefinition['titles'] = []): string {
  void titles;
  return page.title ?? page.address;
}
