import type { Definition } from '../domain/definition.js';
import type { ContactAdapter } from './contact-adapter.js';
import type { JourneySource } from './journey/journey-source.js';
import { readOnly } from './read-only.js';

export interface Decoration {
  /** Where journeys come from, if not from the source itself. */
  readonly openJourney: (() => Promise<JourneySource>) | undefined;
  readonly readonly: boolean;
  readonly definition: Definition;
  readonly agentId: () => string | undefined;
  /** Tells the source from every other one of the origin. */
  readonly source: string;
  /** Reads the numbers that the source stores. ISO 3166-1 alpha-2. */
  readonly region: string | undefined;
  readonly masking: ReturnType<typeof maskingOf>;
}

/** Remembering, masked, waiting, and read-only at last: what waits on the disk never holds what is masked. */
export async function decorate(adapter: ContactAdapter, decoration: Decoration): Promise<ContactAdapter> {
  const remembered = await remembering(adapter, decoration);
  const joined = await withItsJourney(remembered, decoration);
  const masked = (await decoration.masking?.())?.adapter(joined) ?? joined;
  return decoration.readonly ? readOnly(masked) : waiting(masked, decoration);
}

/** What is here anyway need not be remembered, nor what remembers be loaded. */
async function remembering(
  adapter: ContactAdapter,
  { definition, agentId }: Decoration,
): Promise<ContactAdapter> {
  if (adapter.embedded) return adapter;
  const { withCache } = await import('./with-cache.js');
  return withCache(adapter, { ...definition.cache, owner: agentId });
}

/** A customer is known on the website by numbers and addresses that may be masked for the agent. */
async function withItsJourney(
  adapter: ContactAdapter,
  { openJourney, definition }: Decoration,
): Promise<ContactAdapter> {
  if (!openJourney && !adapter.journey) return adapter;
  const { withJourney } = await import('./journey/with-journey.js');
  return withJourney(adapter, openJourney, definition.journey);
}

/** What is here anyway can always be written to. */
async function waiting(adapter: ContactAdapter, decoration: Decoration): Promise<ContactAdapter> {
  const { embedded, editing, notes, messaging } = adapter;
  if (embedded || !(editing ?? notes?.writing ?? messaging)) return adapter;
  const { source, agentId: owner, region } = decoration;
  const { withOutbox } = await import('./with-outbox.js');
  return withOutbox(adapter, { source, owner, region });
}

/** Loaded where the definition masks something. One for the session: what the host brings is masked by the same. */
export function maskingOf({ fields = [] }: Definition) {
  if (!fields.some(({ masked }) => masked)) return undefined;
  const load = async () => {
    const { Masking, withMasking } = await import('./with-masking.js');
    const masking = new Masking({ fields });
    return {
      match: masking.match,
      adapter: (adapter: ContactAdapter) => withMasking(adapter, { fields }, masking),
    };
  };
  let loaded: ReturnType<typeof load> | undefined;
  return () => {
    loaded ??= load();
    // Whoever asks next tries again.
    loaded.catch(() => (loaded = undefined));
    return loaded;
  };
}
