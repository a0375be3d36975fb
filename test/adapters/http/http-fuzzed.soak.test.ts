import '../../../src/adapters/http/open-http.js';
import { sampleContent } from '../../../src/testing/adapter-case.js';
import { openSampleService } from '../../support/contact-service/sample-service.js';
import { describeFuzzed } from '../fuzzed-card.js';

describeFuzzed('a service of the contract', async () => {
  const { answer } = await openSampleService(sampleContent, { base: '/api' });
  return { adapter: 'http', src: (turn) => `https://crm${turn}.example/api`, answer };
});
