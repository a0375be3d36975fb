import { pluralFor } from '../../plural.js';
import type { JourneyStrings } from './journey-strings.js';

const plural = pluralFor('it');

export const itJourney: JourneyStrings = {
  // The picture and the list
  journey: 'Percorso',
  loadingJourney: 'Ricerca del cliente sul sito…',
  journeyFailed: 'Impossibile caricare il percorso.',
  notSeenOnWebsite: 'Non visto sul sito',
  nothingInRange: 'Niente in questo periodo',
  presence: { live: 'Dal vivo', idle: 'Inattivo', away: 'Assente' },
  nowOn: (page) => `Ora su ${page}`,
  onPage: (page) => `Su ${page}`,
  lastOn: (page) => `Per ultimo su ${page}`,
  idleFor: (duration) => `inattivo da ${duration}`,
  looping: (pages, times) =>
    `Forse è bloccato: gira tra ${pages}, ${plural(times, { one: '# volta', other: '# volte' })}`,
  comingBack: (page, times) =>
    `Forse si è perso: torna su ${page}, ${plural(times, { one: '# volta', other: '# volte' })}`,
  errorsOn: (page, times) =>
    `Forse è bloccato: ${plural(times, { one: '# errore', other: '# errori' })} su ${page}`,
  searching: (times) =>
    `Forse non trova: ${plural(times, { one: '# ricerca', other: '# ricerche' })} di seguito`,
  feedLost: 'Gli aggiornamenti dal vivo sono interrotti; nuovo tentativo in corso',
  stepsOfJourney: 'Passi del percorso',
  chooseStep: 'Indicare un passo per vederne i dettagli',
  earlierSteps: (count) =>
    count > 0
      ? plural(count, { one: '# passo precedente', other: '# passi precedenti' })
      : 'Passi precedenti',
  latestSteps: 'Più recenti',
  newEvents: (count) => plural(count, { one: '# nuovo', other: '# nuovi' }),
  listOfSteps: (count) => `Elenco di ${plural(count, { one: '# passo', other: '# passi' })}`,
  showEarlier: 'Mostra precedenti',
  loaded: (times) => `caricata ${plural(times, { one: '# volta', other: '# volte' })}`,
  otherPages: (count) => plural(count, { one: '# altra pagina', other: '# altre pagine' }),
  otherChannels: 'Altri canali',
  journeyKinds: {
    page: 'Pagina',
    error: 'Errore',
    form: 'Modulo inviato',
    search: 'Ricerca',
    purchase: 'Acquisto',
    call: 'Chiamata',
    chat: 'Chat',
    email: 'E-mail',
    message: 'Messaggio',
    other: 'Evento',
  },
  journeyOptions: 'Opzioni del percorso',
  journeyRange: 'Periodo',
  journeyRanges: { hour: 'Ultima ora', day: 'Ultime 24 ore', week: 'Ultimi 7 giorni', all: 'Tutto' },
  showAddresses: 'Indirizzi al posto dei titoli',
  journeyKindsShown: 'Mostra',

  // Leading the customer
  sendLink: 'Invia un link',
  helpfulPages: 'Pagine utili',
  customerIsThere: 'è qui ora',
  sendPage: 'Invia questa pagina',
  linkTo: (title) => `Link alla pagina ${title}`,
  linkWritten: (title) => `Il link alla pagina ${title} è nel messaggio.`,
  linkHandedOver: (title) => `La postazione si occupa del link alla pagina ${title}.`,
};
