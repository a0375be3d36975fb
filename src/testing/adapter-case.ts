import type { Capability } from '../adapters/capabilities.js';
import type { ContactAdapter, Page, PageOptions } from '../adapters/contact-adapter.js';
import type { Contact } from '../domain/contact.js';
import type { Message } from '../domain/message.js';
import type { Note } from '../domain/note.js';
import { check } from './check.js';
import { sampleContacts, sampleRegion } from './sample-contacts.js';
import { sampleHistory, type HistoryContent } from './sample-history.js';
import { type JourneyContent, type JourneySign, sampleJourneys } from './sample-journeys.js';
import { sampleMessages, sampleNotes } from './sample-work.js';

/** One thing that every adapter keeps to. `name` is a sentence, for any test runner's list. */
export interface AdapterCase {
  readonly name: string;
  /** What an adapter must be capable of for the case to concern it. */
  readonly needs: readonly Capability[];
  /** Rejects with an `Error` that names what was expected and what came. */
  run(harness: AdapterHarness): Promise<void>;
}

/** How the suite reaches the adapter under test. */
export interface AdapterHarness {
  /** A fresh source that holds just this, under the ids that it has here. */
  open(content: AdapterContent): Promise<ContactAdapter>;
  /**
   * A visitor of the website does this now; resolves once the source has it. Present where journeys can be watched.
   * `visitor` is one of the content's.
   */
  tell?(adapter: ContactAdapter, visitor: string, sign: JourneySign): Promise<void>;
  /** Another user of the same source, as another page has it. Absent: what is watched is changed through the adapter itself. */
  another?(adapter: ContactAdapter): Promise<ContactAdapter>;
  close?(adapter: ContactAdapter): Promise<void> | void;
}

export interface AdapterContent {
  /** With their numbers as they are written: reading them is the source's task. */
  readonly contacts: readonly Contact[];
  readonly history: readonly HistoryContent[];
  /** Where the adapter has such a facet. */
  readonly notes?: readonly Note[];
  readonly messages?: readonly Message[];
  readonly journeys?: readonly JourneyContent[];
  /** Reads the national numbers of contacts without a country. ISO 3166-1 alpha-2. */
  readonly region: string;
}

export const sampleContent: AdapterContent = {
  contacts: sampleContacts,
  history: sampleHistory,
  notes: sampleNotes,
  messages: sampleMessages,
  journeys: sampleJourneys,
  region: sampleRegion,
};

type Test = (adapter: ContactAdapter, harness: AdapterHarness) => Promise<void>;

/** A case over a source that holds the sample contacts. */
export const sampleCase = (name: string, needs: readonly Capability[], test: Test): AdapterCase =>
  caseOver(sampleContent, name, needs, test);

export function caseOver(
  content: AdapterContent,
  name: string,
  needs: readonly Capability[],
  test: Test,
): AdapterCase {
  return {
    name,
    needs,
    async run(harness) {
      const adapter = await harness.open(content);
      try {
        await test(adapter, harness);
      } finally {
        await harness.close?.(adapter);
      }
    },
  };
}

/** A part that the case needs. */
export function present<Part>(part: Part | undefined): Part {
  check(part !== undefined, 'The adapter lacks what this case needs: is it one of casesFor(adapter)?');
  return part;
}

/** Nobody aborts it. */
export const { signal } = new AbortController();

/** More than there is. */
export const limit = 100;

/** All pages, one after the other. */
export async function readPages<Item>(
  list: (options: PageOptions) => Promise<Page<Item>>,
  size: number,
): Promise<Page<Item>[]> {
  const pages: Page<Item>[] = [];
  let after: string | undefined;
  do {
    const page = await list({ signal, limit: size, ...(after !== undefined && { after }) });
    pages.push(page);
    after = page.next;
    check(pages.length <= 100, `Expected an end, got ${pages.length} pages of ${size}`);
  } while (after !== undefined);
  return pages;
}

/** The ids of everybody in the source. */
export async function everybody(adapter: ContactAdapter): Promise<string[]> {
  const pages = await readPages((options) => adapter.search({}, options), limit);
  return pages.flatMap(({ items }) => items.map(({ id }) => id));
}
