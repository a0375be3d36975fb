import type { JourneyStrings } from './journey-strings.js';

export const enJourney: JourneyStrings = {
  // The picture and the list
  journey: 'Journey',

  // Leading the customer
  sendLink: 'Send a link',
  helpfulPages: 'Helpful pages',
  customerIsThere: 'is there now',
  sendPage: 'Send this page',
  linkTo: (title) => `Link to ${title}`,
  linkWritten: (title) => `The link to ${title} is in the message.`,
  linkHandedOver: (title) => `The desktop takes care of the link to ${title}.`,
};
