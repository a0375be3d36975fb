import { pluralFor } from '../plural.js';
import type { WorkStrings } from './work-strings.js';

const plural = pluralFor('ar');
/** First strong isolate … pop: a number or a Latin name keeps its own direction and leaves the sentence's alone. */
const isolated = (value: string) => `\u2068${value}\u2069`;

export const arWork: WorkStrings = {
  // Shared by these views
  save: 'حفظ',
  discard: 'تجاهل',
  notKept: 'لا يستطيع المتصفح الاحتفاظ بما تكتبه: أرسله قبل مغادرة الصفحة.',

  // Notes

  // Messages
  messageTo: 'إلى',
  messageBy: 'الإرسال عبر',
  messageChannel: (channel) => ({ sms: 'رسالة نصية', email: 'بريد إلكتروني' })[channel],
  messageSubject: 'الموضوع',
  messageText: 'الرسالة',
  messageTemplate: 'قالب',
  chooseTemplate: 'اختر قالبًا…',
  insertTemplate: 'إدراج',
  templatesFailed: 'تعذّر تحميل القوالب.',
  messageRead: (who) => `كما تصل إلى ${isolated(who)}`,
  hindrance: (hindrance) =>
    ({
      'no-consent': 'لا يرغب في تلقي الرسائل هنا',
      'not-mobile': 'ليس رقم جوال',
      'not-an-address': 'ليس عنوان بريد إلكتروني',
    })[hindrance],
  notReachable: 'لا يمكن مراسلتهم',
  nobodyReachable: 'لا يوجد من يمكن مراسلته',
  nothingToReach: 'لا يُعرف أي رقم أو عنوان بريد إلكتروني.',
  recipientsLost: 'كانت هذه الرسالة لمستلم لم يعد على البطاقة. اختر من تُرسل إليه.',
  smsLength: ({ left, segments }) => {
    const leftText = plural(left, {
      zero: 'لم يبقَ أي حرف',
      one: 'بقي حرف واحد',
      two: 'بقي حرفان',
      few: 'بقيت # أحرف',
      many: 'بقي # حرفًا',
      other: 'بقي # حرف',
    });
    const segmentsText = plural(segments, {
      one: 'رسالة نصية واحدة',
      two: 'رسالتان نصيتان',
      few: '# رسائل نصية',
      many: '# رسالة نصية',
      other: '# رسالة نصية',
    });
    return `${leftText} · ${segmentsText}`;
  },
  smsForcedBy: (character) =>
    `${isolated(character)} يجعل كل رسالة نصية أقصر: ${plural(70, { other: '# حرفًا' })} بدلًا من ${plural(160, { other: '#' })}.`,
  chooseRecipient: 'اختر مستلمًا.',
  writeSubject: 'اكتب الموضوع.',
  writeText: 'اكتب الرسالة.',
  placeholdersMissing: (placeholders, who) =>
    `لا تُعرف عن ${isolated(who)} قيمة توضع مكان ${isolated(placeholders)}.`,
  askingWhetherWanted: (who) => `جارٍ السؤال عن رغبة ${isolated(who)} في تلقي الرسائل…`,
  notAskedWhetherWanted: (who) => `تعذّر السؤال عن رغبة ${isolated(who)} في تلقي الرسائل.`,
  messageForbidden: (who) => `لا تجوز مراسلة ${isolated(who)}.`,
  messageDiscouraged: (who) => `يُفضَّل عدم مراسلة ${isolated(who)}.`,
  writeAnyway: (who) => `مراسلة ${isolated(who)} رغم ذلك`,
  send: 'إرسال',
  messageSending: (who) => `جارٍ الإرسال إلى ${isolated(who)}…`,
  messageSent: (who) => `أُرسلت الرسالة إلى ${isolated(who)}.`,
  messageHandedOver: (who) => `يتولى التطبيق إرسال الرسالة إلى ${isolated(who)}.`,
  messageFailed: (who) => `لم تُرسل الرسالة إلى ${isolated(who)}.`,
  messageStale: (who) =>
    `سبق أن وصلت الرسالة إلى ${isolated(who)} بنصها عند أول إرسال. لم يُرسل ما غيّرته بعد ذلك.`,
  discardMessage: 'هل تريد تجاهل الرسالة؟',
  discardMessageHint: 'سيُفقد ما كتبته.',
  messages: 'الرسائل',
  messagesFailed: 'تعذّر تحميل الرسائل.',
  noMessages: 'لم يُرسل شيء.',
  delivery: (delivery) =>
    ({
      waiting: 'بانتظار الإرسال',
      queued: 'في قائمة الانتظار',
      sent: 'أُرسلت',
      delivered: 'وصلت',
      failed: 'لم تنجح',
      refused: 'رُفضت',
    })[delivery],
  sendAgain: 'إرسال مجددًا',

  // Adding and editing

  // Duplicates and conflicts

  // Finding and attaching

  // What waits

  // Masked values
};
