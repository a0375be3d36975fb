import { pluralFor } from '../plural.js';
import type { AddressKind } from '../strings.js';
import type { WorkStrings } from './work-strings.js';

const plural = pluralFor('ar');

/** As in the texts of the card itself. */
const isolated = (value: string) => `\u2068${value}\u2069`;

const these: Record<AddressKind, string> = { number: 'هذا الرقم', address: 'هذا البريد الإلكتروني', both: 'هذا الرقم والبريد الإلكتروني' };
const digits = (count: number) => plural(count, { other: '#' });

export const arWork: WorkStrings = {
  // Shared by these views
  save: 'حفظ',
  discard: 'تجاهل',
  notKept: 'لا يستطيع المتصفح الاحتفاظ بما تكتبه: أرسله قبل مغادرة الصفحة.',

  // Notes

  // Messages

  // Adding and editing

  // Duplicates and conflicts
  alreadyTaken: (name, kind) => `${these[kind]} موجود لدى ${isolated(name)} من قبل`,
  duplicatePlace: (position, count) => `${digits(position)} من ${digits(count)}`,
  typedHere: 'المكتوب هنا',
  agrees: 'متطابق',
  editInstead: (name) => `تعديل ${isolated(name)}`,
  inviteInstead: 'دعوة إلى هذا التفاعل',
  inviteHint: (name) => `ينضم ${isolated(name)} إلى المستلمين. يُحذف ما كتبته ولا تُضاف أي جهة اتصال.`,
  inviteNow: 'دعوة وحذف المكتوب',
  invitedInstead: (name) => `${isolated(name)} من المستلمين الآن. لم تُضف أي جهة اتصال.`,
  notTheSame: 'ليس نفسه',
  markShared: 'مشترك بينهما',
  shareFailed: (name) => `تعذّر تعديل ${isolated(name)}.`,
  saveDuplicateQuestion: (name) => `هل تريد الحفظ مع أن ${isolated(name)} قد يكون جهة الاتصال نفسها؟`,
  saveAllTheSame: 'الحفظ على أي حال',

  // Finding and attaching
  nameNumberOrAddress: 'الاسم أو الرقم أو البريد الإلكتروني',
  findHint: 'ربما كان الشخص معروفًا من قبل برقم أو عنوان آخر.',
  contactsFound: (count, more) =>
    more
      ? plural(count, {
          one: 'جهة الاتصال الأولى',
          two: 'أول جهتي اتصال',
          few: 'أول # جهات اتصال',
          many: 'أول # جهة اتصال',
          other: 'أول # جهة اتصال',
        })
      : plural(count, {
          zero: 'لا جهات اتصال',
          one: 'جهة اتصال واحدة',
          two: 'جهتا اتصال',
          few: '# جهات اتصال',
          many: '# جهة اتصال',
          other: '# جهة اتصال',
        }),
  noContactFound: (text) => `لا تطابق أي جهة اتصال «${isolated(text)}».`,
  noContactsYet: (organisation) => `لا تُعرف بعد أي جهة اتصال لدى ${isolated(organisation)}.`,
  searchFailed: 'تعذّر البحث في جهات الاتصال.',
  showMore: 'عرض المزيد',
  moreFailed: 'تعذّر تحميل المزيد.',
  attachQuestion: (value, name) => `هل تريد إضافة ${isolated(value)} إلى ${isolated(name)}؟`,
  attach: 'إضافة',
  labelFor: (value) => `تسمية ${isolated(value)}`,
  alreadyHas: (value, name) => `${isolated(value)} موجود لدى ${isolated(name)} من قبل.`,
  useQuestion: (name) => `هل هذا هو ${isolated(name)}؟`,
  useForInteraction: 'استخدام في هذا التفاعل',
  attaching: (name) => `جارٍ حفظ ${isolated(name)}…`,
  attached: (value, name) => `أُضيف ${isolated(value)} إلى ${isolated(name)}.`,
  attachFailed: (name) => `لم يُضف شيء إلى ${isolated(name)}.`,
  makeRecipient: 'إضافة إلى المستلمين',
  recipient: 'مستلم',
  isRecipientNow: (name) => `${isolated(name)} من المستلمين الآن.`,

  // What waits

  // Masked values
};
