import { pluralFor } from '../plural.js';
import type { WorkStrings } from './work-strings.js';

const plural = pluralFor('ar');

export const arWork: WorkStrings = {
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

  // Adding and editing

  // Duplicates and conflicts

  // Finding and attaching

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

  // Masked values
};
