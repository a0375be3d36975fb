import { pluralFor } from '../../plural.js';
import type { JourneyStrings } from './journey-strings.js';

/** What a text brings keeps its own direction. */
const isolated = (value: string) => `\u2068${value}\u2069`;

const plural = pluralFor('ar');
const timesText = (times: number) =>
  plural(times, { one: 'مرة واحدة', two: 'مرتين', few: '# مرات', many: '# مرة', other: '# مرة' });

export const arJourney: JourneyStrings = {
  // The picture and the list
  journey: 'مسار الزبون',
  loadingJourney: 'جارٍ البحث عن الزبون في الموقع…',
  journeyFailed: 'تعذّر تحميل المسار.',
  notSeenOnWebsite: 'لم يُشاهَد في الموقع',
  nothingInRange: 'لا شيء في هذه الفترة',
  presence: { live: 'مباشر', idle: 'خامل', away: 'غائب' },
  nowOn: (page) => `الآن في ${page}`,
  onPage: (page) => `في ${page}`,
  lastOn: (page) => `آخر ظهور في ${page}`,
  idleFor: (duration) => `خامل منذ ${isolated(duration)}`,
  looping: (pages, times) => `ربما تعثّر: يدور بين ${pages}، ${timesText(times)}`,
  comingBack: (page, times) => `ربما تاه: يعود إلى ${isolated(page)}، ${timesText(times)}`,
  errorsOn: (page, times) =>
    `ربما تعثّر: ${plural(times, { one: 'خطأ واحد', two: 'خطآن', few: '# أخطاء', many: '# خطأً', other: '# خطأ' })} في ${isolated(page)}`,
  searching: (times) =>
    `ربما لا يجد ما يريد: ${plural(times, { one: 'بحث واحد', two: 'بحثان متتاليان', few: '# عمليات بحث متتالية', many: '# عملية بحث متتالية', other: '# عملية بحث متتالية' })}`,
  feedLost: 'انقطعت التحديثات المباشرة؛ تجري المحاولة من جديد',
  stepsOfJourney: 'خطوات المسار',
  chooseStep: 'أشر إلى خطوة لمعرفة المزيد عنها',
  earlierSteps: (count) =>
    count > 0
      ? plural(count, {
          one: 'خطوة سابقة واحدة',
          two: 'خطوتان سابقتان',
          few: '# خطوات سابقة',
          many: '# خطوة سابقة',
          other: '# خطوة سابقة',
        })
      : 'خطوات سابقة',
  latestSteps: 'الأحدث',
  newEvents: (count) =>
    plural(count, {
      one: 'حدث جديد',
      two: 'حدثان جديدان',
      few: '# أحداث جديدة',
      many: '# حدثًا جديدًا',
      other: '# حدث جديد',
    }),
  listOfSteps: (count) =>
    plural(count, {
      one: 'قائمة بخطوة واحدة',
      two: 'قائمة بخطوتين',
      few: 'قائمة من # خطوات',
      many: 'قائمة من # خطوة',
      other: 'قائمة من # خطوة',
    }),
  showEarlier: 'عرض الأقدم',
  loaded: (times) => `حُمّلت ${timesText(times)}`,
  otherPages: (count) =>
    plural(count, {
      one: 'صفحة أخرى',
      two: 'صفحتان أخريان',
      few: '# صفحات أخرى',
      many: '# صفحة أخرى',
      other: '# صفحة أخرى',
    }),
  otherChannels: 'قنوات أخرى',
  journeyKinds: {
    page: 'صفحة',
    error: 'خطأ',
    form: 'نموذج مُرسَل',
    search: 'بحث',
    purchase: 'شراء',
    call: 'مكالمة',
    chat: 'دردشة',
    email: 'بريد إلكتروني',
    message: 'رسالة',
    other: 'حدث',
  },
  journeyOptions: 'خيارات المسار',
  journeyRange: 'الفترة',
  journeyRanges: { hour: 'آخر ساعة', day: 'آخر 24 ساعة', week: 'آخر 7 أيام', all: 'الكل' },
  showAddresses: 'العناوين بدل الأسماء',
  journeyKindsShown: 'إظهار',

  // Leading the customer
  sendLink: 'إرسال رابط',
  helpfulPages: 'صفحات مفيدة',
  customerIsThere: 'موجود هنا الآن',
  sendPage: 'إرسال هذه الصفحة',
  linkTo: (title) => `رابط ${isolated(title)}`,
  linkWritten: (title) => `رابط ${isolated(title)} موجود في الرسالة.`,
  linkHandedOver: (title) => `يتولى التطبيق إرسال رابط ${isolated(title)}.`,
};
