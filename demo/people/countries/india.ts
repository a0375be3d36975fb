import { faker } from '@faker-js/faker/locale/en_IN';
import type { Country } from './country.js';

export const india: Country = {
  code: 'IN',
  weight: 4,
  faker,
  languages: [
    ['en-IN', 'hi'],
    ['hi', 'en-IN'],
    ['en-IN', 'ta'],
    ['en-IN', 'mr'],
    ['en-IN', 'ml'],
  ],
  timeZone: 'Asia/Kolkata',
  towns: [
    { name: 'Mumbai', region: 'Maharashtra', postalCode: '4000##', landline: '+912226######' },
    { name: 'Pune', region: 'Maharashtra', postalCode: '4110##', landline: '+912025######' },
    { name: 'Bengaluru', region: 'Karnataka', postalCode: '5600##', landline: '+918025######' },
    { name: 'Chennai', region: 'Tamil Nadu', postalCode: '6000##', landline: '+914424######' },
    { name: 'Kochi', region: 'Kerala', postalCode: '6820##', landline: '+914842######' },
  ],
  streets: [
    '{}, M. G. Road',
    '{}, Station Road',
    'Flat {}, Lotus Apartments, Lake View Road',
    'Plot {}, MIDC Industrial Area',
    '{}, Gandhi Nagar 2nd Cross',
    '{}/B, Temple Street',
  ],
  mobiles: ['+9198########', '+9190########', '+9181########', '+9170########'],
  companies: {
    '{} Textiles Pvt. Ltd.': '{}-textiles',
    '{} & Sons Traders': '{}-sons',
    '{} Infotech Pvt. Ltd.': '{}-infotech',
    '{} Roadways Ltd.': '{}-roadways',
  },
  titles: [
    'Purchase officer',
    'Director',
    'Accounts executive',
    'Transport coordinator',
    'Proprietor',
    'Senior engineer',
  ],
  departments: ['Customer support', 'Purchase', 'Accounts', 'Stores', 'Sales'],
  prefixes: ['Dr.'],
};
