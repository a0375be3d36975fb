import fc from 'fast-check';
import { cardStep, RaceCard } from '../support/race-card.js';
import { habits } from '../support/race-steps.js';

const interleavings = globalThis.soak ? 2_000 : 100;

describe('A card under races', () => {
  it(`never names one customer under another's number, in ${interleavings} interleavings`, async () => {
    const steps = fc.array(cardStep, { minLength: 1, maxLength: 25, size: 'max' });
    await fc.assert(
      fc.asyncProperty(steps, habits, async (taken, source) => {
        const card = new RaceCard(source);
        try {
          for (const each of taken) await card.take(each);
          await card.finish();
        } finally {
          card.dispose();
        }
      }),
      { numRuns: interleavings, includeErrorInReport: true },
    );
  }).timeout(600_000);
});
