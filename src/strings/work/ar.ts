import { ownText } from '../own-text.js';
import { pluralFor } from '../plural.js';
import type { AddressKind } from '../strings.js';
import { arJourney } from './journey/ar.js';
import type { WorkStrings } from './work-strings.js';

const plural = pluralFor('ar');

/** As in the texts of the card itself. */
const isolated = (value: string) => `\u2068${value}\u2069`;

const these: Record<AddressKind, string> = {
  number: 'هذا الرقم',
  address: 'هذا البريد الإلكتروني',
  both: 'هذا الرقم والبريد الإلكتروني',
};
const digits = (count: number) => plural(count, { other: '#' });

export const arWork: WorkStrings = {
  ...arJourney,

  // Shared by these views
  save: 'حفظ',
  discard: 'تجاهل',
  notKept: 'لا يستطيع المتصفح الاحتفاظ بما تكتبه: أرسله قبل مغادرة الصفحة.',

  // Notes
  notes: 'الملاحظات',
  addNote: 'إضافة ملاحظة',
  newNote: 'ملاحظة جديدة',
  changedText: 'تعديل الملاحظة',
  noteRecipients: 'المستلمون',
  charactersLeft: (count) =>
    plural(count, {
      zero: 'لم يبقَ أي حرف',
      one: 'بقي حرف واحد',
      two: 'بقي حرفان',
      few: 'بقيت # أحرف',
      many: 'بقي # حرفًا',
      other: 'بقي # حرف',
    }),
  charactersTooMany: (count) =>
    plural(count, {
      one: 'حرف واحد زائد',
      two: 'حرفان زائدان',
      few: '# أحرف زائدة',
      many: '# حرفًا زائدًا',
      other: '# حرف زائد',
    }),
  savingNote: 'جارٍ الحفظ …',
  noteSaved: 'حُفظت الملاحظة.',
  noteNotSaved: 'تعذّر حفظ الملاحظة.',
  saveAsNewNote: 'حفظ كملاحظة جديدة',
  noteDiscarded: 'تم تجاهل النص.',
  you: 'أنت',
  unnamedAgent: 'موظف بلا اسم',
  onlyToRead: 'للقراءة فقط',
  changedAt: (time) => `عُدّلت ${time}`,
  noteTo: (names) => `إلى ${names}`,
  noteToSo: (count) =>
    plural(count, {
      one: 'إلى مستلم واحد',
      two: 'إلى مستلمَين',
      few: 'إلى # مستلمين',
      many: 'إلى # مستلمًا',
      other: 'إلى # مستلم',
    }),
  noteWaits: 'بانتظار الإرسال',
  showWholeNote: 'عرض الكل',
  showExtract: 'عرض أقل',
  editNote: 'تعديل الملاحظة',
  deleteNote: 'حذف الملاحظة',
  deleteNoteQuestion: 'هل تريد حذف هذه الملاحظة؟',
  deleteNoteHint: 'ستُحذف لدى الجميع ولا يمكن استعادتها.',
  deletingNote: 'جارٍ حذف الملاحظة …',
  noteDeleted: 'حُذفت الملاحظة.',
  noteNotDeleted: 'تعذّر حذف الملاحظة.',
  restoringNote: 'جارٍ استعادة الملاحظة …',
  noteRestored: 'عادت الملاحظة.',
  noteNotRestored: 'تعذّرت استعادة الملاحظة.',
  loadingNotes: 'جارٍ تحميل الملاحظات …',
  notesFailed: 'تعذّر تحميل الملاحظات.',
  noNotes: 'لا توجد ملاحظات بعد',
  showOlderNotes: 'عرض ملاحظات أقدم',
  olderNotesFailed: 'تعذّر تحميل الملاحظات الأقدم.',
  addNoteTo: (name) => `إضافة إلى ${name}`,
  addNotesTo: (count, name) =>
    `${plural(count, { one: 'إضافة ملاحظة واحدة إلى ', two: 'إضافة ملاحظتين إلى ', few: 'إضافة # ملاحظات إلى ', many: 'إضافة # ملاحظة إلى ', other: 'إضافة # ملاحظة إلى ' })}${name}`,
  noteAddedTo: (name) => `أُضيفت إلى ${name}.`,
  noteNotAdded: 'تعذّرت الإضافة.',
  noteConflict: 'عُدّلت هذه الملاحظة في هذه الأثناء. لم يُفقد شيء: اختر ما يبقى.',
  savedText: 'كما هي محفوظة الآن',
  yourText: 'نصك',
  saveYours: 'حفظ نصك',
  keepSaved: 'الإبقاء على المحفوظ',
  joinBoth: 'جمع النصين',

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
  leadConverted: (name) => `\u2068${name}\u2069 عميل الآن.`,

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
  chooseHint: 'اختر ما يبقى حيث غيّر كلاكما.',
  nothingToChoose: 'غيّر كل منكما شيئًا آخر: يبقى الكل.',
  sideName: (side) => ({ mine: 'نسختك', theirs: 'النسخة الأخرى', both: 'كلتاهما' })[side],
  chooseOne: 'اختر نسخة واحدة',
  changedByOne: 'غيّره أحدكما فقط، ويبقى',
  saveMerged: 'حفظ بهذا الشكل',
  picture: 'الصورة',

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
  unsentMessage: 'رسالة لم تُرسل',
  unsavedContact: (name) => (name ? `تغييرات غير محفوظة: ${name}` : 'جهة اتصال غير محفوظة'),
  continueDraft: 'متابعة',
  writesWait: (count) =>
    plural(count, {
      one: 'تغيير واحد بانتظار الإرسال',
      two: 'تغييران بانتظار الإرسال',
      few: '# تغييرات بانتظار الإرسال',
      many: '# تغييرًا بانتظار الإرسال',
      other: '# تغيير بانتظار الإرسال',
    }),
  sentByThemselves: 'يحتفظ بها هذا المتصفح، وتُرسل حالما يمكن الوصول إلى المصدر.',
  retryNow: 'إعادة المحاولة الآن',
  writeKinds: {
    create: 'جهة اتصال جديدة',
    update: 'جهة اتصال معدَّلة',
    remove: 'جهة اتصال محذوفة',
    'add-note': 'ملاحظة',
    'update-note': 'ملاحظة معدَّلة',
    'remove-note': 'ملاحظة محذوفة',
    'restore-note': 'ملاحظة مستعادة',
    'send-message': 'رسالة',
  },
  writeAbout: (kind, name) => `${kind}: ${name}`,
  beingSent: 'قيد الإرسال',
  writeRefused: (write) => `رُفض الإرسال: ${write}`,
  mend: 'تصحيح',
  discardQuestion: (what) => `هل تريد تجاهل «${what}»؟`,
  discardDraftHint: 'سيُحذف ما كتبته.',
  discardWriteHint: 'لن يُرسل أبدًا، ولا ما أضفته إليه بعد ذلك.',
  allSent: 'أُرسل كل شيء.',
  waits: 'بانتظار الإرسال',

  // Why something failed
  storageError: (reason) =>
    ({
      full: 'القرص ممتلئ، أو الجزء الذي يسمح به المتصفح منه. أفرغ مساحة ثم أعد المحاولة.',
      refused: 'لا يسمح المتصفح لهذه الصفحة بتخزين أي شيء. اطلب من المسؤول عن هذا التطبيق السماح بذلك.',
      blocked:
        'لا تزال علامة تبويب أخرى تستخدم إصدارًا أقدم من قاعدة البيانات. أغلقها أو أعد تحميلها ثم أعد المحاولة.',
      outdated: 'حدّثت علامة تبويب أخرى قاعدة البيانات. أعد تحميل هذه الصفحة.',
      lost: 'انقطع الاتصال بقاعدة بيانات المتصفح. أعد المحاولة، وإن لم ينجح ذلك فأعد تحميل هذه الصفحة.',
    })[reason],

  // Why a look-up failed
  lookUpFailure: {
    'not-found': 'لا يوجد مصدر لجهات الاتصال على هذا العنوان. يمكن للمسؤول عن هذا التطبيق تصحيحه.',
    conflict: 'تغيّر شيء في مصدر جهات الاتصال في اللحظة نفسها. حاول مرة أخرى.',
    invalid:
      'إعداد مصدر جهات الاتصال غير صحيح، أو أن البطاقة لا تستطيع قراءة إجاباته. يجد المسؤول عن هذا التطبيق موضع الخطأ أدناه.',
    forbidden: 'ليس لديك إذن بالبحث عن جهات الاتصال هنا. يمكن للمسؤول عن هذا التطبيق منحك إياه.',
    unauthenticated:
      'لم تسجّل الدخول إلى مصدر جهات الاتصال، أو انتهت جلستك. سجّل الدخول من جديد، ثم حاول مرة أخرى.',
    offline: 'أنت غير متصل بالإنترنت. تعيد البطاقة البحث حالما يعود الاتصال.',
    'rate-limited': 'يتلقى مصدر جهات الاتصال طلبات كثيرة جدًا في الوقت الحالي.',
    unavailable: 'مصدر جهات الاتصال لا يستجيب في الوقت الحالي.',
    timeout: 'استغرق مصدر جهات الاتصال وقتًا أطول من اللازم. قد يكون مشغولًا، أو الاتصال ضعيفًا.',
    unexpected: 'حدث خطأ غير متوقع. إذا تكرر، فأبلغ المسؤول عن هذا التطبيق بالنص الوارد أدناه.',
  },
  sourceUnreadable:
    'إما أن مصدر جهات الاتصال لا يستجيب، وإما أنه لا يسمح لهذه الصفحة بقراءة إجاباته (CORS)، والمتصفح لا يبيّن أيهما. يمكن للمسؤول عن المصدر معالجة الحالتين.',
  looksAgain: (when) => `تعيد البطاقة البحث من تلقاء نفسها ${when}.`,

  // What others change
  changedByOthers: (labels) => `غيّر شخص آخر: ${labels}.`,
  changeSign: (change) => ({ changed: 'تغيّر', added: 'جديد', removed: 'أُزيل' })[change],
  removedMeanwhile: (name) => `أزال شخص آخر ${isolated(name)} في هذه الأثناء.`,
  notLive: 'لم تعد تغييرات الآخرين تظهر فورًا.',
  formTaken: (labels) => `غيّر شخص آخر جهة الاتصال هذه للتو. ما لم تلمسه محدَّث: ${labels}.`,
  formKept: (labels) => `غيّرته أنت وغيّره شخص آخر: ${labels}. يبقى ما كتبته، وتختار عند الحفظ.`,

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
