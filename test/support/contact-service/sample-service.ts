import { withMasking } from '../../../src/adapters/with-masking.js';
import { type AdapterContent, sampleContent } from '../../../src/testing/adapter-case.js';
import type { JourneySign } from '../../../src/testing/sample-journeys.js';
import { openMemoryAdapter } from '../../adapters/memory-harness.js';
import { toldJourneys } from '../../testing/told-journeys.js';
import { watched } from '../../testing/watched-adapter.js';
import { nodeListener } from './node-listener.js';
import { type ContactService, contactService, type ServiceOptions } from './contact-service.js';

export { nodeListener, sampleContent };

export interface SampleService {
  readonly answer: ContactService;
  /** A visitor of the website does this now. */
  tell(visitor: string, sign: JourneySign): void;
}

interface SampleOptions extends ServiceOptions {
  /** Members and fields of contacts of which the service gives handles, not values: `phones`. */
  readonly masked?: readonly string[];
}

/** A service with every facet, of this content. */
export async function openSampleService(
  content: AdapterContent,
  { masked, ...options }: SampleOptions = {},
): Promise<SampleService> {
  const { source, tell } = toldJourneys(content.journeys);
  // By the revision of one that has never been changed, too, a service tells who comes too late.
  const contacts = content.contacts.map((contact) => ({ revision: '1', ...contact }));
  const whole = watched(await openMemoryAdapter({ ...content, contacts }));
  const adapter = masked
    ? withMasking(whole, { fields: masked.map((name) => ({ name, masked: true })) })
    : whole;
  return { answer: contactService(adapter, { journeys: source, ...options }), tell };
}
