import type { JourneyStrings } from './journey-strings.js';

export const svJourney: JourneyStrings = {
  // The picture and the list
  journey: 'Kundresa',

  // Leading the customer
};
