import type { ContactAdapter } from '../../src/adapters/contact-adapter.js';
import type { JourneySource } from '../../src/adapters/journey/journey-source.js';
import { withJourney } from '../../src/adapters/journey/with-journey.js';
import { MemoryAdapter } from '../../src/adapters/memory/memory-adapter.js';
import type { AdapterCase, AdapterContent, AdapterHarness } from '../../src/testing/adapter-case.js';
import { casesFor } from '../../src/testing/adapter-suite.js';
import type { JourneyContent, JourneySign } from '../../src/testing/sample-journeys.js';
import { openMemoryAdapter } from '../adapters/memory-harness.js';

/** A source of journeys, and what a test tells it. */
export interface OpenedJourneys {
  readonly source: JourneySource;
  tell(visitor: string, sign: JourneySign): Promise<void> | void;
  close?(): Promise<void> | void;
}

type OpenJourneys = (journeys: readonly JourneyContent[]) => Promise<OpenedJourneys> | OpenedJourneys;

/** Contacts in memory, with journeys from this source; others may decorate that. */
type Join = (contacts: MemoryAdapter, source: JourneySource, content: AdapterContent) => ContactAdapter;

export const joined = (contacts: MemoryAdapter, source: JourneySource): ContactAdapter =>
  withJourney(contacts, async () => source);

/** A source of journeys as the suite reaches it. */
export function journeyHarness(openJourneys: OpenJourneys, join: Join = joined): AdapterHarness {
  const opened = new WeakMap<ContactAdapter, OpenedJourneys>();
  return {
    async open(content) {
      const journeys = await openJourneys(content.journeys ?? []);
      const adapter = join(await openMemoryAdapter(content), journeys.source, content);
      opened.set(adapter, journeys);
      return adapter;
    },
    async tell(adapter, visitor, sign) {
      await opened.get(adapter)?.tell(visitor, sign);
    },
    async close(adapter) {
      adapter.close?.();
      await opened.get(adapter)?.close?.();
    },
  };
}

/** The cases that concern a source of journeys. */
export function journeyCases(): readonly AdapterCase[] {
  const unused = () => Promise.reject(new Error('Nobody asks it'));
  const needsJourney = ({ needs }: AdapterCase) =>
    needs.some((capability) => capability.startsWith('journey'));
  return casesFor(withJourney(new MemoryAdapter([]), unused)).filter(needsJourney);
}
