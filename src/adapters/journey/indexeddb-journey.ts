import { ContactError } from '../../domain/contact-error.js';
import type { JourneyId, KnownVisitor, Presence } from '../../domain/journey/journey-event.js';
import { aboutContact } from '../../domain/subject-keys.js';
import { journeyDatabase, type StoredVisitor } from '../../storage/journey-schema.js';
import { type EventPlace, JourneyStore, type Places } from '../../storage/journey-store.js';
import { contactKeys, visitorKeys } from '../../storage/visitor-keys.js';
import type {
  JourneyEvents,
  JourneyListOptions,
  JourneyNews,
  JourneyWatchOptions,
  RequestOptions,
} from '../contact-adapter.js';
import { follow } from '../embedded/follow.js';
import type { JourneySource } from './journey-source.js';
import type { JourneyOptions } from './registry.js';

/** So many events are told at once, at most; of each visitor. */
const toldAtOnce = 500;
/** Milliseconds between signs that the feed is there. */
const aliveEvery = 15_000;
/** Milliseconds from one page of the website to the next. */
const onTheWay = 5_000;

/** `journey="indexeddb" journey-src="shop"`: what a website of the page's own origin records under that name. */
export function openIndexedDbJourney({ src }: Pick<JourneyOptions, 'src'>): JourneySource {
  return new IndexedDbJourney(new JourneyStore(journeyDatabase(src)));
}

class IndexedDbJourney implements JourneySource {
  readonly #store: JourneyStore;
  /** Or where there may be some that nobody has told of. */
  readonly #changes = {
    watch: (changed: () => void): (() => void) => {
      const stop = this.#store.watch(changed);
      const timer = setInterval(changed, aliveEvery);
      return () => {
        stop();
        clearInterval(timer);
      };
    },
  };

  constructor(store: JourneyStore) {
    this.#store = store;
  }

  async find(known: KnownVisitor, { signal }: RequestOptions): Promise<JourneyId | undefined> {
    signal.throwIfAborted();
    const keys = visitorKeys(known);
    const found = keys.length > 0 ? await this.#store.knownBy(keys) : [];
    signal.throwIfAborted();
    const theirs = ofOnePerson(found, known);
    return theirs.length > 0 ? idOf(theirs.map(({ visitor }) => visitor)) : undefined;
  }

  async list(id: JourneyId, options: JourneyListOptions): Promise<JourneyEvents> {
    const { signal, limit, after, since } = options;
    signal.throwIfAborted();
    const listed = await this.#store.newest(visitorsOf(id), {
      limit,
      before: after === undefined ? undefined : (read(after) as EventPlace),
      since: since === undefined ? undefined : Date.parse(since),
    });
    signal.throwIfAborted();
    const { events, hasMore, places, total } = listed;
    const presence = certain(listed.presence);
    const last = events.at(-1);
    return {
      items: events.map(({ event }) => event),
      place: placeOf(places),
      ...(hasMore && last && { next: pageAfter(last) }),
      ...(since === undefined && { total }),
      ...(presence && { presence }),
    };
  }

  async *watch(id: JourneyId, { signal, after }: JourneyWatchOptions): AsyncGenerator<JourneyNews> {
    const visitors = visitorsOf(id);
    let places = after === undefined ? {} : (read(after) as Places);
    let told: string | undefined;
    const look = () => this.#store.later(visitors, places, toldAtOnce);
    for await (let later of follow(this.#changes, look, signal)) {
      let isNews = false;
      for (; later.events.length > 0; later = await look()) {
        ({ places } = later);
        isNews = true;
        yield { type: 'events', events: later.events.map(({ event }) => event), place: placeOf(places) };
        if (!later.hasMore || signal.aborted) break;
      }
      const presence = certain(later.presence);
      const sign = JSON.stringify(presence);
      if (presence && sign !== told) yield { type: 'presence', presence };
      else if (!isNews) yield { type: 'alive' };
      told = sign;
    }
  }

  close(): void {
    this.#store.close();
  }
}

/** Never somebody else's: not who is also another contact, and nobody where it may be one of several. */
function ofOnePerson(found: readonly StoredVisitor[], { contactId }: KnownVisitor): readonly StoredVisitor[] {
  if (contactId !== undefined) {
    const own = aboutContact(contactId);
    return found.filter(({ keys }) => contactKeys(keys).every((key) => key === own));
  }
  return new Set(found.flatMap(({ keys }) => contactKeys(keys))).size > 1 ? [] : found;
}

/** Who has left a page just now may be on the way to the next one: that it was the last is told later. */
const certain = (presence: Presence | undefined): Presence | undefined =>
  presence?.state === 'left' && Date.now() - Date.parse(presence.at) < onTheWay
    ? { ...presence, state: 'active' }
    : presence;

const idOf = (visitors: readonly string[]) => JSON.stringify(visitors) as JourneyId;
const visitorsOf = (id: JourneyId) => read(id) as string[];
const placeOf = (places: Places) => JSON.stringify(places);
const pageAfter = ({ at, place, visitor }: EventPlace) => JSON.stringify({ at, place, visitor });

function read(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new ContactError('invalid', 'This is no place in a journey', { cause });
  }
}
