import type { JourneyStrings } from './journey-strings.js';

/** What a text brings keeps its own direction. */
const isolated = (value: string) => `\u2068${value}\u2069`;

export const arJourney: JourneyStrings = {
  // The picture and the list
  journey: 'مسار الزبون',

  // Leading the customer
  sendLink: 'إرسال رابط',
  helpfulPages: 'صفحات مفيدة',
  customerIsThere: 'موجود هنا الآن',
  sendPage: 'إرسال هذه الصفحة',
  linkTo: (title) => `رابط ${isolated(title)}`,
  linkWritten: (title) => `رابط ${isolated(title)} موجود في الرسالة.`,
  linkHandedOver: (title) => `يتولى التطبيق إرسال رابط ${isolated(title)}.`,
};
