import { faker } from '@faker-js/faker/locale/nb_NO';
import type { Country } from './country.js';

export const norway: Country = {
  code: 'NO',
  weight: 7,
  faker,
  languages: [['nb'], ['nb'], ['nb', 'en'], ['nn', 'nb'], ['nb', 'se']],
  timeZone: 'Europe/Oslo',
  towns: [
    { name: 'Oslo', postalCode: '05##', landline: '+4722######' },
    { name: 'Bergen', postalCode: '50##', landline: '+4755######' },
    { name: 'Trondheim', postalCode: '70##', landline: '+4773######' },
    { name: 'Tromsø', postalCode: '90##', landline: '+4777######' },
    { name: 'Stavanger', postalCode: '40##', landline: '+4751######' },
  ],
  streets: [
    'Storgata {}',
    'Kirkegata {}',
    'Bjørkeveien {}',
    'Havnegata {}',
    'Øvre Langgate {}',
    'Industriveien {}',
    'Fjellveien {}',
  ],
  mobiles: ['+474#######', '+479#######'],
  companies: {
    '{} Transport AS': '{}-transport',
    '{} Sjømat AS': '{}-sjomat',
    '{} Elektro AS': '{}-elektro',
    '{} og Sønner AS': '{}-sonner',
  },
  titles: [
    'Innkjøper',
    'Daglig leder',
    'Prosjektleder',
    'Regnskapsfører',
    'Servicetekniker',
    'Selger',
    'Skipsmegler',
  ],
  departments: ['Kundeservice', 'Innkjøp', 'Regnskap', 'Lager', 'Salg'],
};
