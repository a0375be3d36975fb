import type { HistoryFacet } from '../adapters/contact-adapter.js';
import type { Identity } from '../domain/identity.js';
import type { PastInteraction } from '../domain/interaction.js';

const shown = 20;

/** What happened earlier with any of these identities, newest first. */
export async function pastInteractions(
  history: HistoryFacet,
  identities: readonly Identity[],
  signal: AbortSignal,
): Promise<PastInteraction[]> {
  const pages = await Promise.all(
    identities.map((identity) => history.list({ identity }, { signal, limit: shown })),
  );
  const distinct = new Map(pages.flatMap(({ items }) => items).map((past) => [past.id, past]));
  return [...distinct.values()].sort((a, b) => Date.parse(b.at) - Date.parse(a.at)).slice(0, shown);
}
