import fc from 'fast-check';
import '../../src/domain/phone-number.js';
import { happenings, JourneyModel } from '../support/journey-model.js';

const interleavings = globalThis.soak ? 2_000 : 40;

describe('A journey', () => {
  it(`is shown whole, in order and each event once, and nobody else's, in ${interleavings} interleavings`, async () => {
    await fc.assert(
      fc.asyncProperty(happenings, async (taken) => {
        const model = new JourneyModel();
        try {
          for (const each of taken) await model.take(each);
          await model.finish();
        } finally {
          model.dispose();
        }
      }),
      { numRuns: interleavings, includeErrorInReport: true },
    );
  }).timeout(3_000_000);
});
