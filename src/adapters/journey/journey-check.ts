import { checkJourneyEvents, checkPresence } from '../../formats/journey-schema.js';
import type { JourneyDefinition } from '../../domain/journey/journey-definition.js';
import type { JourneyEvent, Presence } from '../../domain/journey/journey-event.js';
import type { JourneyEvents, JourneyNews } from '../contact-adapter.js';

/** What a source tells, without what is wrong, which is told once on the console, without customers' data. */
export class JourneyCheck {
  readonly #definition: JourneyDefinition;
  #isTold = false;

  constructor(definition: JourneyDefinition) {
    this.#definition = definition;
  }

  page({ items, presence, ...page }: JourneyEvents): JourneyEvents {
    const checked = presence && this.#presence(presence);
    return { ...page, items: this.#events(items), ...(checked && { presence: checked }) };
  }

  /** `undefined`: nothing is left of it. */
  news(news: JourneyNews): JourneyNews | undefined {
    if (news.type === 'events') return { ...news, events: this.#events(news.events) };
    if (news.type !== 'presence') return news;
    const presence = this.#presence(news.presence);
    return presence && { ...news, presence };
  }

  #events(items: readonly JourneyEvent[]): readonly JourneyEvent[] {
    const { events, refused } = checkJourneyEvents(items, this.#definition);
    const [first] = refused;
    if (first) this.#tell(`an event is left out: ${first.reason}`);
    return events;
  }

  #presence(presence: Presence): Presence | undefined {
    try {
      return checkPresence(presence);
    } catch {
      this.#tell('a sign of life is left out');
      return undefined;
    }
  }

  #tell(problem: string): void {
    if (!this.#isTold) console.warn(`contact-card: journey: ${problem}`);
    this.#isTold = true;
  }
}
