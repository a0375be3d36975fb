import fc from 'fast-check';
import '../../src/domain/phone-number.js';
import { RaceModel } from '../support/race-model.js';
import { habits, step } from '../support/race-steps.js';

const interleavings = globalThis.soak ? 10_000 : 300;

describe('A session under races', () => {
  it(`never shows one customer under another's interaction, in ${interleavings} interleavings`, async () => {
    const steps = fc.array(step, { minLength: 1, maxLength: 40, size: 'max' });
    await fc.assert(
      fc.asyncProperty(steps, habits, async (taken, source) => {
        const model = new RaceModel(source);
        try {
          for (const each of taken) await model.take(each);
          await model.finish();
        } finally {
          model.dispose();
        }
      }),
      { numRuns: interleavings, includeErrorInReport: true },
    );
  }).timeout(600_000);
});
