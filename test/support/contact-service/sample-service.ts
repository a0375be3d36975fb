import type { ContactAdapter } from '../../../src/adapters/contact-adapter.js';
import { type AdapterContent, sampleContent } from '../../../src/testing/adapter-case.js';
import type { JourneySign } from '../../../src/testing/sample-journeys.js';
import { openMemoryAdapter } from '../../adapters/memory-harness.js';
import { toldJourneys } from '../../testing/told-journeys.js';
import { type WholeAdapter, watched } from '../../testing/watched-adapter.js';
import { type ContactService, contactService, type ServiceOptions } from './contact-service.js';

export { sampleContent };

export interface SampleService {
  readonly answer: ContactService;
  /** A visitor of the website does this now. */
  tell(visitor: string, sign: JourneySign): void;
}

/** A service with every facet, of this content; `decorate` what is behind it, to mask values, say. */
export async function openSampleService(
  content: AdapterContent,
  options: ServiceOptions = {},
  decorate: (whole: WholeAdapter) => ContactAdapter = (whole) => whole,
): Promise<SampleService> {
  const { source, tell } = toldJourneys(content.journeys);
  // By the revision of one that has never been changed, too, a service tells who comes too late.
  const contacts = content.contacts.map((contact) => ({ revision: '1', ...contact }));
  const whole = watched(await openMemoryAdapter({ ...content, contacts }));
  return { answer: contactService(decorate(whole), { journeys: source, ...options }), tell };
}
