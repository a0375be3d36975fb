import type { JourneyStrings } from './journey-strings.js';

export const arJourney: JourneyStrings = {
  // The picture and the list
  journey: 'مسار الزبون',

  // Leading the customer
};
