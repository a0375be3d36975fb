import type { JourneyDefinition } from '../../domain/journey/journey-definition.js';
import type { ContactAdapter, JourneyFacet, RequestOptions } from '../contact-adapter.js';
import { JourneyCheck } from './journey-check.js';
import type { JourneySource } from './journey-source.js';
import { knownVisitor } from './known-visitor.js';
import { sharedFeed } from './shared-feed.js';
import type { FeedTiming } from './unbroken-feed.js';

/**
 * The same source of contacts, with journeys from elsewhere, or else its own: checked, named and rid of what may hold
 * somebody's data, and followed by one feed for all cards, which is resumed where it breaks off. A source of journeys is
 * opened when somebody first asks for one, and again by who asks after it could not be.
 */
export function withJourney(
  adapter: ContactAdapter,
  open: (() => Promise<JourneySource>) | undefined,
  definition: JourneyDefinition = {},
  timing: FeedTiming = {},
): ContactAdapter {
  const { watch, embedded, editing, history, notes, messaging, masking, outbox } = adapter;
  const journey = open
    ? journeyFrom(adapter, open, definition, timing)
    : adapter.journey && ownJourney(adapter.journey, definition, timing);
  return {
    find: (identities, options) => adapter.find(identities, options),
    get: (id, options) => adapter.get(id, options),
    search: (query, options) => adapter.search(query, options),
    ...(watch && { watch: watch.bind(adapter) }),
    ...(embedded && { embedded }),
    ...(editing && { editing }),
    ...(history && { history }),
    ...(notes && { notes }),
    ...(messaging && { messaging }),
    ...(masking && { masking }),
    ...(outbox && { outbox }),
    ...(journey && { journey }),
  };
}

function journeyFrom(
  adapter: ContactAdapter,
  open: () => Promise<JourneySource>,
  definition: JourneyDefinition,
  timing: FeedTiming,
): JourneyFacet {
  const opened = openedOnce(open);
  return {
    async find(about, options) {
      const known = await knownVisitor(adapter, about, definition, options);
      return known && (await opened(options)).find(known, options);
    },
    ...checked(opened, definition, timing),
  };
}

/** A facet that does not tell what happens goes on without. */
function ownJourney(own: JourneyFacet, definition: JourneyDefinition, timing: FeedTiming): JourneyFacet {
  const { list, watch } = checked(() => Promise.resolve(own), definition, timing);
  return { find: (about, options) => own.find(about, options), list, ...(own.watch && { watch }) };
}

type Told = Pick<JourneyFacet, 'list' | 'watch'>;

function checked(
  opened: (options: RequestOptions) => Promise<Told>,
  definition: JourneyDefinition,
  timing: FeedTiming,
): Required<Told> {
  const check = new JourneyCheck(definition);
  return {
    list: async (id, options) => check.page(await (await opened(options)).list(id, options)),
    async *watch(id, options) {
      if (options.signal.aborted) return;
      for await (const news of sharedFeed(await opened(options), id, options, timing)) {
        const right = check.news(news);
        if (right) yield right;
      }
    },
  };
}

/** The same for all who ask; nothing is opened for what was abandoned meanwhile. */
function openedOnce(open: () => Promise<JourneySource>): (options: RequestOptions) => Promise<JourneySource> {
  let opening: Promise<JourneySource> | undefined;
  return async ({ signal }) => {
    signal.throwIfAborted();
    const asked = (opening ??= open());
    asked.catch(() => asked === opening && (opening = undefined));
    const source = await asked;
    signal.throwIfAborted();
    return source;
  };
}
