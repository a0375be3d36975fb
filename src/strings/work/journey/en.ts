import { pluralFor } from '../../plural.js';
import type { JourneyStrings } from './journey-strings.js';

const plural = pluralFor('en');

export const enJourney: JourneyStrings = {
  // The picture and the list
  journey: 'Journey',
  loadingJourney: 'Looking for the customer on the website…',
  journeyFailed: 'The journey could not be loaded.',
  notSeenOnWebsite: 'Not seen on the website',
  nothingInRange: 'Nothing in this time',
  presence: { live: 'Live', idle: 'Idle', away: 'Away' },
  nowOn: (page) => `Now on ${page}`,
  onPage: (page) => `On ${page}`,
  lastOn: (page) => `Last on ${page}`,
  idleFor: (duration) => `idle for ${duration}`,
  looping: (pages, times) =>
    `May be stuck: looping between ${pages}, ${plural(times, { one: '# time', other: '# times' })}`,
  comingBack: (page, times) =>
    `May be lost: keeps coming back to ${page}, ${plural(times, { one: '# time', other: '# times' })}`,
  errorsOn: (page, times) =>
    `May be stuck: ${plural(times, { one: '# error', other: '# errors' })} on ${page}`,
  searching: (times) =>
    `May not find it: ${plural(times, { one: '# search', other: '# searches' })} in a row`,
  feedLost: 'Live updates are interrupted; trying again',
  stepsOfJourney: 'Steps of the journey',
  chooseStep: 'Point at a step to see more of it',
  earlierSteps: (count) =>
    count > 0 ? plural(count, { one: '# earlier step', other: '# earlier steps' }) : 'Earlier steps',
  latestSteps: 'Latest',
  newEvents: (count) => `${plural(count, { other: '#' })} new`,
  listOfSteps: (count) => `List of ${plural(count, { one: '# step', other: '# steps' })}`,
  showEarlier: 'Show earlier',
  loaded: (times) => `loaded ${plural(times, { one: 'once', other: '# times' })}`,
  otherPages: (count) => plural(count, { one: '# other page', other: '# other pages' }),
  otherChannels: 'Other channels',
  journeyKinds: {
    page: 'Page',
    error: 'Error',
    form: 'Form sent',
    search: 'Search',
    purchase: 'Purchase',
    call: 'Call',
    chat: 'Chat',
    email: 'E-mail',
    message: 'Message',
    other: 'Event',
  },
  journeyOptions: 'Journey options',
  journeyRange: 'Time range',
  journeyRanges: { hour: 'Last hour', day: 'Last 24 hours', week: 'Last 7 days', all: 'All' },
  showAddresses: 'Addresses in place of titles',
  journeyKindsShown: 'Show',

  // Leading the customer
  sendLink: 'Send a link',
  helpfulPages: 'Helpful pages',
  customerIsThere: 'is there now',
  sendPage: 'Send this page',
  linkTo: (title) => `Link to ${title}`,
  linkWritten: (title) => `The link to ${title} is in the message.`,
  linkHandedOver: (title) => `The desktop takes care of the link to ${title}.`,
};
