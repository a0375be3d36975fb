import type { JourneyStrings } from './journey-strings.js';

export const itJourney: JourneyStrings = {
  // The picture and the list
  journey: 'Percorso',

  // Leading the customer
};
