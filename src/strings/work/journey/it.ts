import type { JourneyStrings } from './journey-strings.js';

export const itJourney: JourneyStrings = {
  // The picture and the list
  journey: 'Percorso',

  // Leading the customer
  sendLink: 'Invia un link',
  helpfulPages: 'Pagine utili',
  customerIsThere: 'è qui ora',
  sendPage: 'Invia questa pagina',
  linkTo: (title) => `Link alla pagina ${title}`,
  linkWritten: (title) => `Il link alla pagina ${title} è nel messaggio.`,
  linkHandedOver: (title) => `La postazione si occupa del link alla pagina ${title}.`,
};
