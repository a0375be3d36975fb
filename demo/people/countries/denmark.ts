import { faker } from '@faker-js/faker/locale/da';
import type { Country } from './country.js';

export const denmark: Country = {
  code: 'DK',
  weight: 6,
  faker,
  languages: [['da'], ['da'], ['da', 'en'], ['da', 'de'], ['da', 'fo']],
  timeZone: 'Europe/Copenhagen',
  towns: [
    { name: 'København Ø', postalCode: '2100', landline: '+4533######' },
    { name: 'Aarhus C', postalCode: '8000', landline: '+4586######' },
    { name: 'Odense C', postalCode: '5000', landline: '+4566######' },
    { name: 'Aalborg', postalCode: '9000', landline: '+4598######' },
    { name: 'Esbjerg', postalCode: '6700', landline: '+4575######' },
  ],
  streets: [
    'Nørregade {}',
    'Vestergade {}',
    'Havnegade {}',
    'Søndre Allé {}',
    'Kirkevej {}',
    'Industrivej {}',
    'Strandvejen {}',
  ],
  mobiles: ['+4520######', '+4530######', '+4542######', '+4551######'],
  companies: {
    '{} Spedition A/S': '{}-spedition',
    '{} VVS ApS': '{}-vvs',
    '{} & Søn A/S': '{}-son',
    '{} Møbler ApS': '{}-mobler',
  },
  titles: ['Indkøber', 'Driftsleder', 'Bogholder', 'Speditør', 'Projektleder', 'Sælger', 'Montør'],
  departments: ['Kundeservice', 'Indkøb', 'Bogholderi', 'Lager', 'Salg'],
};
