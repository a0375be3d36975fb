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

  // Adding and editing

  // Duplicates and conflicts

  // Finding and attaching

  // What waits

  // Masked values
  reveal: (masked) => `إظهار ${isolated(masked)}`,
  hideValue: (value) => `إخفاء ${isolated(value)}`,
  valueShown: (seconds) =>
    plural(seconds, {
      one: 'يظهر لمدة ثانية',
      two: 'يظهر لمدة ثانيتين',
      few: 'يظهر لمدة # ثوانٍ',
      other: 'يظهر لمدة # ثانية',
    }),
  valueHidden: 'أُخفي من جديد',
  maskedNotDialled: 'التطبيق وحده يستطيع الاتصال برقم مخفي جزئيًا، ولم يفعل.',
};
