import { ownText } from './own-text.js';
import { pluralFor } from './plural.js';
import type { AddressKind, Strings } from './strings.js';

const plural = pluralFor('ar');
const digits = (count: number) => plural(count, { other: '#' });
const these: Record<AddressKind, string> = {
  number: 'هذا الرقم',
  address: 'هذا البريد الإلكتروني',
  both: 'هذا الرقم أو البريد الإلكتروني',
};
const withThese: Record<AddressKind, string> = {
  number: 'بهذا الرقم',
  address: 'بهذا البريد الإلكتروني',
  both: 'بهذا الرقم أو البريد الإلكتروني',
};

/** First strong isolate … pop: a number or a Latin name keeps its own direction and leaves the sentence's alone. */
const isolated = (value: string) => `\u2068${value}\u2069`;

export const ar: Strings = {
  interaction: (channel, direction) =>
    ({
      voice: direction === 'outbound' ? 'مكالمة صادرة' : 'مكالمة واردة',
      email: 'بريد إلكتروني',
      chat: 'دردشة',
      sms: 'رسالة نصية',
      social: 'رسالة تواصل اجتماعي',
      task: 'مهمة',
    })[channel],
  interactionState: (state, channel) =>
    ({
      ringing: channel === 'voice' ? 'جارٍ الرنين' : 'بانتظار الرد',
      connected: channel === 'voice' ? 'المكالمة جارية' : 'قيد المعالجة',
      held: 'قيد الانتظار',
      'wrap-up': channel === 'voice' ? 'ما بعد المكالمة' : 'استكمال الإجراءات',
      ended: channel === 'email' ? 'انتهى' : 'انتهت',
    })[state],
  networkName: (name) => `الاسم حسب الشبكة: ${isolated(name)}`,
  lookedUpByHand: 'بحث يدوي',
  numberWithheld: 'رقم محجوب',

  waiting: 'في انتظار التفاعل التالي',
  waitingHint: 'تظهر البطاقة تلقائيًا. يمكنك أيضًا البحث عن شخص.',
  numberOrAddress: 'رقم أو عنوان بريد إلكتروني',
  lookUp: 'بحث',
  lookingUp: 'جارٍ البحث…',
  stillLookingIn: (source) => `ما زال البحث جاريًا في ${isolated(source)}…`,

  nobodyHas: (kind) => `لا توجد جهة اتصال ${withThese[kind]}`,
  nobodyHint: (kind) => `إما أن جهة الاتصال غير موجودة بعد، أو أنها استُوردت من دون ${these[kind]}.`,
  sourceEmpty: (source) =>
    `مصدر جهات الاتصال «${isolated(source)}» لا يحتوي على أي جهة اتصال: إما أنه لم يُملأ بعد، أو أن المتصفح أفرغه.`,
  withheld: (channel) => (channel === 'voice' ? 'المتصل يحجب رقمه' : 'المرسل محجوب'),
  withheldHint: 'لا يوجد ما يمكن البحث عنه. اسأل العميل عن اسمه.',
  hidden: 'هذا التطبيق يخفي الرقم أو العنوان',
  hiddenHint: 'لا يمكن البحث عن رقم مخفي أو بريد إلكتروني مخفي.',
  invalid: (reason) =>
    ({
      'not-an-address': 'هذا ليس رقمًا ولا عنوان بريد إلكتروني',
      'too-short': 'هذا الرقم قصير جدًا',
      'too-long': 'هذا الرقم طويل جدًا',
      'region-needed': 'بلد هذا الرقم غير معروف',
    })[reason],
  invalidHint: (reason) =>
    reason === 'region-needed'
      ? 'لا يتضمن الرقم رمز البلد، ولم تُحدَّد منطقة للبطاقة.'
      : 'لم يُجرَ أي بحث. تحقق من طريقة الكتابة.',
  lookUpFailed: 'تعذّر البحث',
  sourceFailed: (source) => `تعذّر فتح ${isolated(source)}`,
  error: (code) =>
    ({
      'not-found': 'لم يُعثر على البيانات.',
      conflict: 'عدّل شخص آخر هذه البيانات.',
      invalid: 'لا تتفاهم البطاقة ومصدر جهات الاتصال.',
      forbidden: 'ليس لديك الإذن اللازم.',
      unauthenticated: 'لم تسجّل الدخول إلى مصدر جهات الاتصال.',
      offline: 'أنت غير متصل بالإنترنت.',
      'rate-limited': 'يطلب مصدر جهات الاتصال الانتظار قليلًا.',
      unavailable: 'مصدر جهات الاتصال لا يستجيب.',
      timeout: 'استغرق مصدر جهات الاتصال وقتًا أطول من اللازم.',
      storage: 'يتعذّر استخدام مساحة تخزين المتصفح.',
      unexpected: 'حدث خطأ غير متوقع.',
    })[code],
  namedContactMissing: 'حدّد التطبيق جهة اتصال غير معروفة هنا.',

  earlierWith: (kind) => `التفاعلات السابقة مع ${these[kind]}`,
  nothingEarlier: 'لا توجد تفاعلات سابقة.',
  historyFailed: 'تعذّر تحميل التفاعلات السابقة.',
  pastInteraction: (channel, direction, answered) => {
    if (channel !== 'voice') return ar.interaction(channel, direction);
    if (direction === 'outbound') return 'مكالمة صادرة';
    return answered ? 'مكالمة' : 'مكالمة فائتة';
  },
  withAgent: (name) => `مع ${isolated(name)}`,

  contactsWith: (count, kind, certain) =>
    certain
      ? plural(count, {
          zero: `لا توجد جهات اتصال ${withThese[kind]}`,
          one: `جهة اتصال واحدة ${withThese[kind]}`,
          two: `جهتا اتصال ${withThese[kind]}`,
          few: `# جهات اتصال ${withThese[kind]}`,
          many: `# جهة اتصال ${withThese[kind]}`,
          other: `# جهة اتصال ${withThese[kind]}`,
        })
      : plural(count, {
          zero: `لا توجد جهات اتصال محتملة ${withThese[kind]}`,
          one: `جهة اتصال واحدة محتملة ${withThese[kind]}`,
          two: `جهتا اتصال محتملتان ${withThese[kind]}`,
          few: `# جهات اتصال محتملة ${withThese[kind]}`,
          many: `# جهة اتصال محتملة ${withThese[kind]}`,
          other: `# جهة اتصال محتملة ${withThese[kind]}`,
        }),
  searchMatches: 'ابحث في جهات الاتصال هذه',
  matchesShown: (shown, total) =>
    plural(total, {
      zero: 'لا توجد جهات اتصال',
      one: `${digits(shown)} من جهة اتصال واحدة`,
      two: `${digits(shown)} من جهتي اتصال`,
      few: `${digits(shown)} من # جهات اتصال`,
      many: `${digits(shown)} من # جهة اتصال`,
      other: `${digits(shown)} من # جهة اتصال`,
    }),
  noMatchShown: (filter) => `لا تطابق أيٌّ من جهات الاتصال هذه «${isolated(filter)}».`,
  onlyFirstShown: (count) =>
    plural(count, {
      zero: 'لا تُعرض أي جهة اتصال.',
      one: 'المعروض جهة الاتصال الأولى فقط.',
      two: 'المعروض أول جهتي اتصال فقط.',
      few: 'المعروض أول # جهات اتصال فقط.',
      many: 'المعروض أول # جهة اتصال فقط.',
      other: 'المعروض أول # جهة اتصال فقط.',
    }),
  maybe: 'ربما',
  certainty: (certainty, kind) =>
    ({
      exact: kind === 'number' ? 'الرقم نفسه' : 'العنوان نفسه',
      normalised: kind === 'number' ? 'الرقم نفسه' : 'العنوان نفسه',
      'extension-dropped': 'الرقم نفسه من دون التحويلة',
      maybe: 'رقم مشابه',
    })[certainty],
  matchedAs: (value) => `مسجّل بالصيغة ${isolated(value)}`,
  sameLastDigits: 'الأرقام الأخيرة نفسها',
  sameLastDigitsAs: (value) => `الأرقام الأخيرة نفسها: ${isolated(value)}`,
  suggestedByDesktop: 'مقترحة من التطبيق',

  valueOfInteraction: (kind, direction) => {
    if (direction === 'outbound') return kind === 'number' ? 'الرقم المتصَل به' : 'عنوان المرسَل إليه';
    return kind === 'number' ? 'رقم المتصل' : 'عنوان المرسل';
  },
  label: (label) => ownText(labels, label) ?? label,
  phone: 'الهاتف',
  email: 'البريد الإلكتروني',
  extension: (extension) => `تحويلة ${isolated(extension)}`,
  department: 'القسم',
  address: 'العنوان',
  languages: 'اللغات',
  timeZone: 'المنطقة الزمنية',
  owner: 'المالك',
  phoneticName: 'النطق',
  created: 'تاريخ الإنشاء',
  updated: 'آخر تحديث',
  knownField: (name) => ownText(knownFields, name),
  yes: 'نعم',
  no: 'لا',

  stage: (stage) => ({ lead: 'عميل محتمل', customer: 'عميل' })[stage],
  kind: (kind) => ({ individual: 'شخص', group: 'مجموعة', organisation: 'مؤسسة' })[kind],
  inactive: 'غير نشطة',
  oneTime: 'لمرة واحدة',
  shared: 'مشترك',
  preferred: 'مفضّل',
  timeThere: (time) => `${isolated(time)} بالتوقيت المحلي`,

  call: 'اتصال',
  callNumber: (number) => `اتصال بالرقم ${isolated(number)}`,
  numbersToCall: 'أرقام للاتصال',
  copyValue: (value) => `نسخ ${isolated(value)}`,
  copied: (value) => `تم نسخ ${isolated(value)}`,
  selectedToCopy: 'النص محدد: انسخه باستخدام لوحة المفاتيح',
  openRecord: 'فتح السجل',
  addContact: 'إضافة جهة اتصال',
  editContact: 'تعديل',
  convertLead: 'تحويل إلى عميل',
  sendMessage: 'إرسال رسالة',
  findContact: 'البحث عن جهة اتصال',
  contactsOf: (organisation) => `جهات الاتصال لدى ${isolated(organisation)}`,
  notThisPerson: 'ليس هذا الشخص',
  back: 'رجوع',
  close: 'إغلاق',
  retry: 'إعادة المحاولة',
  lookAgain: 'إعادة البحث',

  deleteContact: 'حذف جهة الاتصال',
  deleteQuestion: (name) => `هل تريد حذف ${isolated(name)}؟`,
  deleteHint: (withPast) =>
    withPast
      ? 'ستُحذف جهة الاتصال مع التفاعلات السابقة التابعة لها، ولن يجدها أي بحث بعد ذلك.'
      : 'ستُحذف جهة الاتصال، ولن يجدها أي بحث بعد ذلك.',
  deleteAndAsk: 'حذف…',
  deleteConfirmation: (name) => `هل أنت متأكد من حذف ${isolated(name)}؟`,
  deleteConfirmationHint: 'ستُحذف جهة الاتصال فورًا لدى كل من يعمل على جهات الاتصال هذه.',
  deleteNow: 'احذف الآن',
  cancel: 'إلغاء',
  deleting: (name) => `جارٍ حذف ${isolated(name)}…`,
  contactDeleted: (name) => `حُذفت جهة الاتصال ${isolated(name)}.`,
  deleteFailed: (name) => `تعذّر حذف ${isolated(name)}.`,
  undo: 'تراجع',
  restoring: (name) => `جارٍ استعادة ${isolated(name)}…`,
  contactRestored: (name) => `استُعيدت جهة الاتصال ${isolated(name)}.`,
  restoreFailed: (name) => `تعذّرت استعادة ${isolated(name)}.`,

  contactShown: (name) => `جهة الاتصال: ${isolated(name)}`,
};

const labels: Record<string, string> = {
  mobile: 'الجوال',
  work: 'العمل',
  home: 'المنزل',
  fax: 'الفاكس',
  pager: 'جهاز النداء',
  main: 'الرقم الرئيسي',
  other: 'آخر',
};

const knownFields: Record<string, string> = {
  anniversary: 'الذكرى السنوية',
  birthday: 'تاريخ الميلاد',
  categories: 'الفئات',
  contract: 'العقد',
  customerNumber: 'رقم العميل',
  impp: 'المراسلة الفورية',
  nickname: 'اللقب',
  note: 'ملاحظة',
  role: 'الدور',
  url: 'الموقع الإلكتروني',
};
