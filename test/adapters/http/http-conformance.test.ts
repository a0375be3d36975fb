import { expect } from '@open-wc/testing';
import { capabilitiesOf } from '../../../src/adapters/capabilities.js';
import type { ContactAdapter } from '../../../src/adapters/contact-adapter.js';
import { withJourney } from '../../../src/adapters/journey/with-journey.js';
import { withCache } from '../../../src/adapters/with-cache.js';
import { withMasking } from '../../../src/adapters/with-masking.js';
import { withOutbox } from '../../../src/adapters/with-outbox.js';
import { sampleContent } from '../../../src/testing/adapter-case.js';
import { casesFor } from '../../../src/testing/adapter-suite.js';
import { FakeService } from '../../support/fake-service.js';
import { MemoryOutboxStore } from '../../support/memory-outbox-store.js';
import { everything, httpHarness, wholeHttpAdapter } from './http-harness.js';

const waiting = (adapter: ContactAdapter) =>
  withOutbox(adapter, { source: 'crm', owner: () => 'marta', store: new MemoryOutboxStore() });

/** Each by itself: see `npm run conformance`. */
const decorators: readonly [name: string, decorate: (adapter: ContactAdapter) => ContactAdapter][] = [
  ['by itself', (adapter) => adapter],
  [
    'with all that a card puts around it',
    (adapter) => waiting(withMasking(withJourney(withCache(adapter), undefined), {})),
  ],
];

describe('a service of contacts', () => {
  const service = FakeService.forSuite();

  for (const [name, decorate] of decorators)
    describe(name, () => {
      const harness = httpHarness(service, decorate);
      const whole = decorate(wholeHttpAdapter());
      for (const { name, run } of casesFor(whole)) it(name, () => run(harness));
      whole.close?.();
    });

  it('has every facet that the reference service has', async () => {
    const adapter = await httpHarness(service).open(sampleContent);
    expect([...capabilitiesOf(adapter)]).to.have.members(everything);
  });
});
