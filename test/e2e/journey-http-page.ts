import type { JourneyNews } from '../../src/adapters/contact-adapter.js';
import { openHttpJourney } from '../../src/adapters/journey/http-journey.js';
import { withJourney } from '../../src/adapters/journey/with-journey.js';
import { MemoryAdapter } from '../../src/adapters/memory/memory-adapter.js';
import '../../src/define.js';
import type { ContactError } from '../../src/domain/contact-error.js';
import { parseIdentity } from '../../src/domain/identity.js';
import type { Contact, ContactId } from '../../src/domain/contact.js';
import type { JourneyId } from '../../src/domain/journey/journey-event.js';
import type { AdapterHarness } from '../../src/testing/adapter-case.js';
import { adapterCases } from '../../src/testing/adapter-suite.js';
import type { JourneyContent, JourneySign } from '../../src/testing/sample-journeys.js';
import { openMemoryAdapter } from '../adapters/memory-harness.js';
import { JourneyProbeElement, wordsOf } from './journey-probe.js';

declare global {
  interface Window {
    /** What the script does for the page. */
    fill(visitors: readonly object[]): Promise<void>;
    tell(visitor: string, sign: JourneySign): Promise<void>;
    getToken(): Promise<string>;
    journeys: typeof journeys;
  }
}

const heartbeatMs = 600;
const openAt = (src: string) => async () =>
  openHttpJourney({ src, getToken: () => window.getToken(), warn: (message) => console.warn(message) });

const harnessAt = (src: string): AdapterHarness => ({
  async open(content) {
    const { journeys: visitors = [], region } = content;
    await window.fill(await Promise.all(visitors.map((visitor) => known(visitor, region))));
    return withJourney(await openMemoryAdapter(content), openAt(src), {}, { heartbeatMs });
  },
  tell: (_, visitor, sign) => window.tell(visitor, sign),
});

async function known({ identity, ...journey }: JourneyContent, region: string) {
  return { ...journey, identities: identity ? [await parseIdentity(identity, { region })] : [] };
}

/** Of one who follows, since they began. */
interface Heard {
  readonly ids: string[];
  readonly told: JourneyNews['type'][];
  /** Milliseconds from being lost until something came again, each time. */
  readonly pauses: number[];
  error?: string;
}
let heard: Heard;
let following = new AbortController();

/** What the script has the page do. */
const journeys = {
  cases: () => adapterCases.filter(({ needs }) => needs.includes('journey')).map(({ name }) => name),

  async run(name: string, src: string): Promise<void> {
    await adapterCases.find((each) => each.name === name)!.run(harnessAt(src));
  },

  /** What becomes of a question: the code and the words of its failure. */
  async ask(src: string, kind: 'find' | 'list' = 'find'): Promise<string> {
    const { signal } = new AbortController();
    const source = await openAt(src)();
    const answer =
      kind === 'find'
        ? source.find({ identities: [] }, { signal })
        : source.list('journey of v-1' as JourneyId, { signal, limit: 500 });
    return answer.then(
      () => 'answered',
      (error: ContactError) => `${error.code}: ${error.message}`,
    );
  },

  /** Reads all that there is, by the page, and follows what comes. */
  async follow(contactId: string, src: string): Promise<void> {
    following.abort();
    following = new AbortController();
    const { signal } = following;
    heard = { ids: [], told: [], pauses: [] };
    const contact = { id: contactId as ContactId, phones: [], emails: [] } as unknown as Contact;
    const { journey } = withJourney(new MemoryAdapter([contact]), openAt(src), {}, { heartbeatMs });
    const id = (await journey!.find({ contactId: contact.id }, { signal }))!;
    const newest = await journey!.list(id, { signal, limit: 300 });
    const recorded = [...newest.items];
    for (let { next } = newest; next !== undefined;) {
      const page = await journey!.list(id, { signal, limit: 300, after: next });
      recorded.push(...page.items);
      next = page.next;
    }
    heard.ids.push(...recorded.map((event) => event.id).reverse());
    void listen(journey!.watch!(id, { signal, after: newest.place }), heard);
  },

  heard: () => heard,

  /** A card, and all that there is so far. */
  async show(phone: string, src: string): Promise<void> {
    const card = document.createElement('contact-card');
    const probe = document.createElement('journey-probe');
    Object.assign(card, { adapter: 'memory', src: '/people.json', phone, getToken: () => window.getToken() });
    Object.assign(card, { journey: 'http', journeySrc: src });
    card.append(probe);
    document.body.replaceChildren(card);
    const feeds: string[] = [];
    shown = () => {
      const text = (name: string) => probe.shadowRoot?.querySelector(name)?.textContent ?? '';
      const feed = text('output');
      if (feed !== feeds.at(-1)) feeds.push(feed);
      probe.shadowRoot?.querySelector('button')?.click();
      return { ids: text('pre').split(' '), feed, feeds, words: wordsOf(card) };
    };
  },

  shown: () => shown(),
};
let shown: () => { ids: string[]; feed: string; feeds: string[]; words: string };

async function listen(news: AsyncIterable<JourneyNews>, into: Heard): Promise<void> {
  let lostAt: number | undefined;
  try {
    for await (const each of news) {
      if (each.type === 'lost') lostAt ??= performance.now();
      else if (lostAt !== undefined) {
        into.pauses.push(performance.now() - lostAt);
        lostAt = undefined;
      }
      if (each.type === 'events') into.ids.push(...each.events.map(({ id }) => id));
      if (into.told.at(-1) !== each.type) into.told.push(each.type);
    }
  } catch (error) {
    into.error = String(error);
  }
}

customElements.define('journey-probe', JourneyProbeElement);
window.journeys = journeys;
