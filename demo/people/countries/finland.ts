import { faker } from '@faker-js/faker/locale/fi';
import type { Country } from './country.js';

export const finland: Country = {
  code: 'FI',
  weight: 6,
  faker,
  languages: [['fi'], ['fi'], ['fi', 'en'], ['fi', 'sv'], ['sv', 'fi']],
  timeZone: 'Europe/Helsinki',
  towns: [
    { name: 'Helsinki', postalCode: '005#0', landline: '+3589#######' },
    { name: 'Tampere', postalCode: '331#0', landline: '+3583#######' },
    { name: 'Turku', postalCode: '201#0', landline: '+3582#######' },
    { name: 'Oulu', postalCode: '901#0', landline: '+3588#######' },
    { name: 'Vaasa', postalCode: '651#0', landline: '+3586#######' },
  ],
  streets: [
    'Mannerheimintie {}',
    'Hämeenkatu {}',
    'Kauppakatu {}',
    'Rantatie {}',
    'Koulukatu {}',
    'Teollisuustie {}',
    'Pitkäkatu {}',
  ],
  mobiles: ['+35840#######', '+35841#######', '+35844#######', '+35850#######'],
  companies: {
    '{} Kuljetus Oy': '{}-kuljetus',
    'Sähkö-{} Oy': 'sahko-{}',
    '{} ja Pojat Oy': '{}-pojat',
    'Konepaja {} Oy': 'konepaja-{}',
  },
  titles: [
    'Ostaja',
    'Toimitusjohtaja',
    'Kirjanpitäjä',
    'Huoltoasentaja',
    'Projektipäällikkö',
    'Myyjä',
    'Ajojärjestelijä',
  ],
  departments: ['Asiakaspalvelu', 'Osto', 'Taloushallinto', 'Varasto', 'Myynti'],
};
