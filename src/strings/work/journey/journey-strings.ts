import type { JourneyKind } from '../../../domain/journey/journey-event.js';
import type { PresenceState } from '../../../domain/journey/presence.js';

/** Every text of the customer's way through the website. */
export interface JourneyStrings {
  // The picture and the list
  readonly journey: string;
  readonly loadingJourney: string;
  readonly journeyFailed: string;
  /** Nobody there is known to be the customer. */
  readonly notSeenOnWebsite: string;
  readonly nothingInRange: string;
  readonly presence: Readonly<Record<PresenceState, string>>;
  /** Each with the page once, wherever the language has it. */
  readonly nowOn: (page: string) => string;
  readonly onPage: (page: string) => string;
  readonly lastOn: (page: string) => string;
  readonly idleFor: (duration: string) => string;
  /** `pages`: already joined as the language joins them. */
  readonly looping: (pages: string, times: number) => string;
  readonly comingBack: (page: string, times: number) => string;
  readonly errorsOn: (page: string, times: number) => string;
  readonly searching: (times: number) => string;
  readonly feedLost: string;
  /** The picture, to walk through. */
  readonly stepsOfJourney: string;
  readonly chooseStep: string;
  /** 0: there are some, and nobody knows how many. */
  readonly earlierSteps: (count: number) => string;
  readonly latestSteps: string;
  readonly newEvents: (count: number) => string;
  readonly listOfSteps: (count: number) => string;
  readonly showEarlier: string;
  readonly loaded: (times: number) => string;
  readonly otherPages: (count: number) => string;
  /** Calls, chats, e-mails: what is on no page. */
  readonly otherChannels: string;
  readonly journeyKinds: Readonly<Record<JourneyKind, string>>;
  readonly journeyOptions: string;
  readonly journeyRange: string;
  readonly journeyRanges: Readonly<Record<'hour' | 'day' | 'week' | 'all', string>>;
  readonly showAddresses: string;
  readonly journeyKindsShown: string;

  // Leading the customer
  readonly sendLink: string;
  /** The menu that `sendLink` opens. */
  readonly helpfulPages: string;
  /** Of a page in that menu. */
  readonly customerIsThere: string;
  readonly sendPage: string;
  /** What is announced as copied, and stands before the address. */
  readonly linkTo: (title: string) => string;
  readonly linkWritten: (title: string) => string;
  readonly linkHandedOver: (title: string) => string;
}
