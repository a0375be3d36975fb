import type { JourneyNews } from '../../src/adapters/contact-adapter.js';
import type { JourneySource } from '../../src/adapters/journey/journey-source.js';
import { pageOf } from '../../src/adapters/page-of.js';
import { identityKey, readAtOnce } from '../../src/domain/identity.js';
import type { JourneyEvent, JourneyId, Presence } from '../../src/domain/journey/journey-event.js';
import type { JourneyContent, JourneySign } from '../../src/testing/sample-journeys.js';

interface Told {
  readonly keys: readonly (string | undefined)[];
  readonly events: JourneyEvent[];
  presence: Presence | undefined;
}

/** Journeys that live as long as the page, and whatever a test tells of them. */
export function toldJourneys(journeys: readonly JourneyContent[] = []) {
  const told = new Map(journeys.map((journey) => [journey.visitor, toldOf(journey)]));
  const news = new EventTarget();
  const of = (visitor: string) => told.get(visitor)!;

  async function* watch(id: JourneyId, after: number, signal: AbortSignal): AsyncGenerator<JourneyNews> {
    let place = after;
    let { presence } = of(id);
    while (!signal.aborted) {
      const now = { ...of(id) };
      const events = now.events.slice(place);
      place += events.length;
      if (events.length > 0) yield { type: 'events', events, place: String(place) };
      if (now.presence && now.presence !== presence) yield { type: 'presence', presence: now.presence };
      presence = now.presence;
      if (of(id).events.length === place && of(id).presence === presence) await oneOf(news, signal);
    }
  }

  const source: Required<Omit<JourneySource, 'close'>> = {
    async find({ contactId, identities, interactionId }, { signal }) {
      signal.throwIfAborted();
      const known = [contactId, interactionId, ...identities.map(identityKey)];
      const isKnown = ({ keys }: Told) => keys.some((key) => key !== undefined && known.includes(key));
      return [...told].find(([, each]) => isKnown(each))?.[0] as JourneyId | undefined;
    },
    async list(id, { since, ...options }) {
      options.signal.throwIfAborted();
      const { events, presence } = of(id);
      const from = since === undefined ? -Infinity : Date.parse(since);
      const items = events.filter(({ at }) => Date.parse(at) >= from).toReversed();
      return { ...pageOf(items, options), place: String(events.length), ...(presence && { presence }) };
    },
    watch: (id, { after = '0', signal }) => watch(id, Number(after), signal),
  };

  return {
    source,
    tell(visitor: string, sign: JourneySign): void {
      const { events } = of(visitor);
      if ('presence' in sign) of(visitor).presence = sign.presence;
      else if (!events.some(({ id }) => id === sign.event.id)) events.push(sign.event);
      news.dispatchEvent(new Event('told'));
    },
  };
}

function toldOf({ contactId, identity, interactionId, events, presence }: JourneyContent): Told {
  const key = identity === undefined ? undefined : identityKey(readAtOnce(identity)![0]);
  return { keys: [contactId, key, interactionId], events: [...events], presence };
}

const oneOf = (news: EventTarget, signal: AbortSignal) =>
  new Promise<void>((resolve) => {
    const changed = () => resolve();
    news.addEventListener('told', changed, { once: true });
    signal.addEventListener('abort', changed, { once: true });
  });
