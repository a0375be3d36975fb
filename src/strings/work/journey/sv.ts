import type { JourneyStrings } from './journey-strings.js';

export const svJourney: JourneyStrings = {
  // The picture and the list
  journey: 'Kundresa',

  // Leading the customer
  sendLink: 'Skicka en länk',
  helpfulPages: 'Hjälpsidor',
  customerIsThere: 'är där nu',
  sendPage: 'Skicka den här sidan',
  linkTo: (title) => `Länken till ${title}`,
  linkWritten: (title) => `Länken till ${title} står i meddelandet.`,
  linkHandedOver: (title) => `Agentapplikationen tar hand om länken till ${title}.`,
};
