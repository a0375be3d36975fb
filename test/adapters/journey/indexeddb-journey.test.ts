import { journeyCases, journeyHarness } from '../../testing/journey-harness.js';
import { deleteJourneys, openRecorded } from './indexeddb-journey-harness.js';

describe('The embedded journeys', () => {
  after(deleteJourneys);

  const harness = journeyHarness((journeys) => openRecorded(journeys));
  for (const { name, run } of journeyCases()) it(name, () => run(harness));
});
