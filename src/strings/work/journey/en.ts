import type { JourneyStrings } from './journey-strings.js';

export const enJourney: JourneyStrings = {
  // The picture and the list
  journey: 'Journey',

  // Leading the customer
};
