import { ownText } from '../own-text.js';
import { pluralFor } from '../plural.js';
import type { WorkStrings } from './work-strings.js';

/** First strong isolate … pop: a number or a Latin name keeps its own direction and leaves the sentence's alone. */
const isolated = (value: string) => `\u2068${value}\u2069`;

export const arWork: WorkStrings = {
  // Shared by these views
  save: 'حفظ',
  discard: 'تجاهل',
  notKept: 'لا يستطيع المتصفح الاحتفاظ بما تكتبه: أرسله قبل مغادرة الصفحة.',

  // Notes

  // Messages

  // Adding and editing
  newContact: 'جهة اتصال جديدة',
  editing: (name) => `تعديل \u2068${name}\u2069`,
  contactField: (name) => ownText(contactFields, name) ?? name,
  partOfAddress: (part) =>
    ({
      street: 'الشارع',
      postalCode: 'الرمز البريدي',
      locality: 'المدينة',
      region: 'المنطقة',
      country: 'البلد',
    })[part],
  requiredHint: 'الحقول المعلّمة بعلامة * مطلوبة.',
  immutableHint: 'لا يمكن تغييره.',
  notChosen: 'غير محدد',
  labelOf: (value) => (value ? `تسمية ${value}` : 'التسمية'),
  addPhone: 'إضافة رقم',
  addEmail: 'إضافة بريد إلكتروني',
  addAddress: 'إضافة عنوان',
  removeValue: (value) => (value ? `إزالة ${value}` : 'إزالة'),
  useForSms: 'للرسائل القصيرة',
  useForEmail: 'للبريد الإلكتروني',
  numberUnread: 'لا يُقرأ كرقم هاتف. يُحفظ كما تكتبه.',
  smsNeedsNumber: 'تتطلب الرسائل القصيرة رقم هاتف محمول.',
  maskedChanged: 'جزء من هذه القيمة مخفي: استبدلها كاملة.',
  oneTimeOnly: 'لهذا التفاعل فقط',
  oneTimeHint: 'لا تعثر عمليات البحث اللاحقة على جهة الاتصال.',
  saving: 'جارٍ الحفظ …',
  faults: (count) =>
    pluralFor('ar')(count, {
      one: 'حقل واحد يحتاج إلى مراجعة',
      two: 'حقلان يحتاجان إلى مراجعة',
      few: '# حقول تحتاج إلى مراجعة',
      other: '# حقلًا يحتاج إلى مراجعة',
    }),
  missing: (label) => `${label}: حقل ناقص`,
  nameMissing: 'الاسم ناقص: يكفي الاسم الأول أو اسم العائلة',
  notValid: (type) =>
    ({
      email: 'هذا ليس عنوان بريد إلكتروني',
      url: 'هذا ليس عنوان ويب: يبدأ بـ https://',
      number: 'هذا ليس رقمًا',
      date: 'هذا ليس تاريخًا',
    })[type],
  valueRefused: (label) => `لا يقبل مصدر جهات الاتصال: ${label}`,
  saveFailed: 'تعذّر حفظ جهة الاتصال.',
  savedMeanwhile: 'حفظ شخص آخر جهة الاتصال هذه في هذه الأثناء.',
  unsaved: 'تغييرات غير محفوظة',
  leaveQuestion: 'المغادرة دون حفظ؟',
  leaveHint: 'تبقى تغييراتك هنا كمسودة حتى تعود.',
  keepAndLeave: 'الاحتفاظ بالمسودة والمغادرة',
  stay: 'البقاء',
  contactAdded: (name) => `أُضيف \u2068${name}\u2069.`,
  contactChanged: (name) => `حُفظ \u2068${name}\u2069.`,

  // Duplicates and conflicts
  chooseHint: 'اختر ما يبقى حيث غيّر كلاكما.',
  nothingToChoose: 'غيّر كل منكما شيئًا آخر: يبقى الكل.',
  sideName: (side) => ({ mine: 'نسختك', theirs: 'النسخة الأخرى', both: 'كلتاهما' })[side],
  chooseOne: 'اختر نسخة واحدة',
  changedByOne: 'غيّره أحدكما فقط، ويبقى',
  saveMerged: 'حفظ بهذا الشكل',
  picture: 'الصورة',

  // Finding and attaching

  // What waits

  // Masked values
  reveal: (masked) => `إظهار ${isolated(masked)}`,
  hideValue: (value) => `إخفاء ${isolated(value)}`,
  valueShown: (seconds) =>
    pluralFor('ar')(seconds, {
      one: 'يظهر لمدة ثانية',
      two: 'يظهر لمدة ثانيتين',
      few: 'يظهر لمدة # ثوانٍ',
      other: 'يظهر لمدة # ثانية',
    }),
  valueHidden: 'أُخفي من جديد',
  maskedNotDialled: 'التطبيق وحده يستطيع الاتصال برقم مخفي جزئيًا، ولم يفعل.',
};

const contactFields: Record<string, string> = {
  kind: 'النوع',
  name: 'الاسم',
  'name.full': 'الاسم',
  'name.prefix': 'اللقب',
  'name.given': 'الاسم الأول',
  'name.family': 'اسم العائلة',
  'name.suffix': 'لاحقة الاسم',
  'name.phonetic': 'النطق',
  'organisation.name': 'المؤسسة',
  'organisation.department': 'القسم',
  title: 'المسمى الوظيفي',
  phones: 'الهاتف',
  emails: 'البريد الإلكتروني',
  addresses: 'العنوان',
  languages: 'اللغة المفضلة',
  timeZone: 'المنطقة الزمنية',
  stage: 'المرحلة',
  oneTime: 'لمرة واحدة',
};
