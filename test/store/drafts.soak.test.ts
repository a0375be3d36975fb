import fc from 'fast-check';
import '../../src/domain/phone-number.js';
import { DraftModel, draftStep } from '../support/draft-model.js';

const sequences = globalThis.soak ? 10_000 : 200;

describe('Drafts of agents who change tabs, interactions and contacts', () => {
  it(`are shown to nobody else, under nothing else, and as they were typed last, in ${sequences} sequences`, async () => {
    const steps = fc.array(draftStep, { minLength: 1, maxLength: 40, size: 'max' });
    await fc.assert(
      fc.asyncProperty(steps, async (taken) => {
        const model = new DraftModel();
        try {
          for (const each of taken) await model.take(each);
          await model.finish();
        } finally {
          model.dispose();
        }
      }),
      { numRuns: sequences, includeErrorInReport: true },
    );
  }).timeout(600_000);
});
