import { pluralFor } from '../../plural.js';
import type { JourneyStrings } from './journey-strings.js';

const plural = pluralFor('sv');

export const svJourney: JourneyStrings = {
  // The picture and the list
  journey: 'Kundresa',
  loadingJourney: 'Letar efter kunden på webbplatsen…',
  journeyFailed: 'Kundresan kunde inte hämtas.',
  notSeenOnWebsite: 'Har inte setts på webbplatsen',
  nothingInRange: 'Ingenting under den här tiden',
  presence: { live: 'Live', idle: 'Inaktiv', away: 'Borta' },
  nowOn: (page) => `Nu på ${page}`,
  onPage: (page) => `På ${page}`,
  lastOn: (page) => `Senast på ${page}`,
  idleFor: (duration) => `inaktiv i ${duration}`,
  looping: (pages, times) =>
    `Kan ha fastnat: går runt mellan ${pages}, ${plural(times, { one: '# gång', other: '# gånger' })}`,
  comingBack: (page, times) =>
    `Kan ha gått vilse: kommer tillbaka till ${page}, ${plural(times, { one: '# gång', other: '# gånger' })}`,
  errorsOn: (page, times) => `Kan ha fastnat: ${plural(times, { one: '# fel', other: '# fel' })} på ${page}`,
  searching: (times) =>
    `Hittar kanske inte: ${plural(times, { one: '# sökning', other: '# sökningar' })} i rad`,
  feedLost: 'Liveuppdateringen är avbruten; försöker igen',
  stepsOfJourney: 'Kundresans steg',
  chooseStep: 'Peka på ett steg för att se mer om det',
  earlierSteps: (count) =>
    count > 0 ? plural(count, { one: '# tidigare steg', other: '# tidigare steg' }) : 'Tidigare steg',
  latestSteps: 'Senaste',
  newEvents: (count) => plural(count, { one: '# ny', other: '# nya' }),
  listOfSteps: (count) => `Lista med ${plural(count, { one: '# steg', other: '# steg' })}`,
  showEarlier: 'Visa tidigare',
  loaded: (times) => `laddad ${plural(times, { one: '# gång', other: '# gånger' })}`,
  otherPages: (count) => plural(count, { one: '# annan sida', other: '# andra sidor' }),
  otherChannels: 'Andra kanaler',
  journeyKinds: {
    page: 'Sida',
    error: 'Fel',
    form: 'Skickat formulär',
    search: 'Sökning',
    purchase: 'Köp',
    call: 'Samtal',
    chat: 'Chatt',
    email: 'E-post',
    message: 'Meddelande',
    other: 'Händelse',
  },
  journeyOptions: 'Visningsval för kundresan',
  journeyRange: 'Tidsperiod',
  journeyRanges: { hour: 'Senaste timmen', day: 'Senaste dygnet', week: 'Senaste 7 dagarna', all: 'Allt' },
  showAddresses: 'Adresser i stället för titlar',
  journeyKindsShown: 'Visa',

  // Leading the customer
  sendLink: 'Skicka en länk',
  helpfulPages: 'Hjälpsidor',
  customerIsThere: 'är där nu',
  sendPage: 'Skicka den här sidan',
  linkTo: (title) => `Länken till ${title}`,
  linkWritten: (title) => `Länken till ${title} står i meddelandet.`,
  linkHandedOver: (title) => `Agentapplikationen tar hand om länken till ${title}.`,
};
