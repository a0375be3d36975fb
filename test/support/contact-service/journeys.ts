import type { JourneySource } from '../../../src/adapters/journey/journey-source.js';
import type { ReachableIdentity } from '../../../src/domain/identity.js';
import type { JourneyId, KnownVisitor } from '../../../src/domain/journey/journey-event.js';
import type { JourneyNews } from '../../../src/adapters/contact-adapter.js';
import type { FedMessage } from './document.js';
import { type Operations, readIdentity } from './operation.js';

export function journeyOperations(journeys: JourneySource): Operations {
  return {
    async findJourney({ body, signal }) {
      const identities = body.identities.map(readIdentity) as ReachableIdentity[];
      const known = { ...body, identities } as KnownVisitor;
      return { journey: (await journeys.find(known, { signal })) ?? null };
    },
    async listJourneyEvents({ id, query, signal }) {
      const [after, since] = [query.get('after'), query.get('since')];
      const { items, ...page } = await journeys.list(id as JourneyId, {
        ...{ signal, limit: Number(query.get('limit')) },
        ...(after !== null && { after }),
        ...(since !== null && { since }),
      });
      return { ...page, events: items };
    },
    ...(journeys.watch && {
      watchJourney: async ({ id, headers, signal }) => {
        const after = headers.get('Last-Event-ID');
        return feed(journeys.watch!(id as JourneyId, { signal, ...(after !== null && { after }) }));
      },
    }),
  };
}

/** The service says by itself that it is alive. */
async function* feed(journey: AsyncIterable<JourneyNews>): AsyncGenerator<FedMessage> {
  for await (const news of journey) {
    if (news.type === 'events') yield { event: 'events', data: news.events, id: news.place };
    if (news.type === 'presence') yield { event: 'presence', data: news.presence };
  }
}
