import { faker } from '@faker-js/faker/locale/ar';
import type { Country, Sex } from './country.js';

/** By hand, in both scripts: Faker's Arabic names have no Latin form to make an address from. */
const given: Record<Sex, readonly (readonly [string, string])[]> = {
  female: [
    ['فاطمة', 'Fatma'],
    ['مريم', 'Mariam'],
    ['نورهان', 'Nourhan'],
    ['ياسمين', 'Yasmine'],
    ['هبة', 'Heba'],
    ['سلمى', 'Salma'],
    ['إيمان', 'Eman'],
    ['دينا', 'Dina'],
    ['آية', 'Aya'],
    ['منى', 'Mona'],
  ],
  male: [
    ['محمد', 'Mohamed'],
    ['أحمد', 'Ahmed'],
    ['محمود', 'Mahmoud'],
    ['كريم', 'Karim'],
    ['يوسف', 'Youssef'],
    ['عمر', 'Omar'],
    ['طارق', 'Tarek'],
    ['شريف', 'Sherif'],
    ['مينا', 'Mina'],
    ['حسن', 'Hassan'],
  ],
};
const families: readonly (readonly [string, string])[] = [
  ['عبد الله', 'Abdallah'],
  ['إبراهيم', 'Ibrahim'],
  ['حسين', 'Hussein'],
  ['منصور', 'Mansour'],
  ['السيد', 'Elsayed'],
  ['الشناوي', 'Elshenawy'],
  ['فوزي', 'Fawzy'],
  ['جرجس', 'Girgis'],
  ['عثمان', 'Osman'],
  ['النجار', 'Elnaggar'],
  ['سليمان', 'Soliman'],
  ['الصعيدي', 'Elsaidy'],
  ['رزق', 'Rizk'],
  ['بدوي', 'Badawy'],
];

function person(sex: Sex) {
  const [first, latinFirst] = faker.helpers.arrayElement(given[sex]);
  const [last, latinLast] = faker.helpers.arrayElement(families);
  return { given: first, family: last, latin: { given: latinFirst, family: latinLast } };
}

export const egypt: Country = {
  code: 'EG',
  weight: 3,
  faker,
  person,
  languages: [['ar'], ['ar'], ['ar', 'en'], ['ar', 'fr']],
  timeZone: 'Africa/Cairo',
  towns: [
    { name: 'مدينة نصر', region: 'القاهرة', postalCode: '117##', landline: '+2022#######' },
    { name: 'الدقي', region: 'الجيزة', postalCode: '123##', landline: '+2023#######' },
    { name: 'سموحة', region: 'الإسكندرية', postalCode: '216##', landline: '+2034######' },
    { name: 'أسوان', region: 'أسوان', postalCode: '815##', landline: '+20972######' },
    { name: 'بورسعيد', region: 'بورسعيد', postalCode: '425##', landline: '+20663######' },
  ],
  streets: ['{} شارع التحرير', '{} شارع الجمهورية', '{} شارع النيل', '{} طريق الكورنيش', '{} ميدان المحطة'],
  mobiles: ['+2010########', '+2011########', '+2012########', '+2015########'],
  companies: {
    'شركة {} للنقل': '{}-transport-eg',
    'مؤسسة {} التجارية': '{}-trading',
    '{} للمقاولات': '{}-contracting',
    'مصنع {} للنسيج': '{}-weaving',
  },
  titles: ['مسؤول المشتريات', 'محاسب', 'مدير المخازن', 'مدير عام', 'مهندس صيانة', 'خدمة العملاء'],
  departments: ['خدمة العملاء', 'المشتريات', 'الحسابات', 'المخازن', 'المبيعات'],
};
