import { faker } from '@faker-js/faker/locale/en_GB';
import type { Country } from './country.js';

export const unitedKingdom: Country = {
  code: 'GB',
  weight: 6,
  faker,
  languages: [['en-GB'], ['en-GB'], ['en-GB', 'cy'], ['en-GB', 'pa'], ['en-GB', 'pl']],
  timeZone: 'Europe/London',
  towns: [
    { name: 'London', postalCode: 'SE# #??', landline: '+442079460###' },
    { name: 'Leeds', postalCode: 'LS# #??', landline: '+441134960###' },
    { name: 'Birmingham', postalCode: 'B# #??', landline: '+441214960###' },
    { name: 'Edinburgh', postalCode: 'EH# #??', landline: '+441314960###' },
    { name: 'Manchester', postalCode: 'M# #??', landline: '+441614960###' },
    { name: 'Cardiff', postalCode: 'CF# #??', landline: '+442920180###' },
  ],
  streets: [
    '{} High Street',
    '{} Station Road',
    '{} Church Lane',
    '{} Victoria Terrace',
    'Unit {}, Riverside Business Park',
    '{} Mill Lane',
    '{} Queensway',
  ],
  mobiles: ['+447400######', '+447812######', '+447973######'],
  companies: {
    '{} Haulage Ltd': '{}-haulage',
    '{} & Daughters Ltd': '{}-daughters',
    '{} Electrical plc': '{}-electrical',
    '{} Fine Foods Ltd': '{}-fine-foods',
  },
  titles: [
    'Buyer',
    'Managing director',
    'Accounts assistant',
    'Transport planner',
    'Site manager',
    'Account manager',
    'Field engineer',
  ],
  departments: ['Customer service', 'Purchasing', 'Accounts', 'Warehouse', 'Sales'],
};
