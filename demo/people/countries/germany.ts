import { faker } from '@faker-js/faker/locale/de';
import type { Country } from './country.js';

export const germany: Country = {
  code: 'DE',
  weight: 8,
  faker,
  languages: [['de'], ['de'], ['de', 'en'], ['de', 'tr'], ['de', 'pl']],
  timeZone: 'Europe/Berlin',
  towns: [
    { name: 'Berlin', postalCode: '10###', landline: '+493023125###' },
    { name: 'Hamburg', postalCode: '204##', landline: '+494066969###' },
    { name: 'München', postalCode: '803##', landline: '+498999998###' },
    { name: 'Köln', postalCode: '506##', landline: '+492214710###' },
    { name: 'Frankfurt am Main', postalCode: '603##', landline: '+496990009###' },
  ],
  streets: [
    'Hauptstraße {}',
    'Bahnhofstraße {}',
    'Lindenweg {}',
    'Goethestraße {}',
    'Am Alten Hafen {}',
    'Industriestraße {}',
    'Karl-Marx-Allee {}',
    'Schulgasse {}',
  ],
  mobiles: ['+491511#######', '+491520#######', '+49160#######', '+49171#######', '+49176########'],
  companies: {
    '{} Spedition GmbH': '{}-spedition',
    'Elektro {} GmbH & Co. KG': 'elektro-{}',
    '{} Maschinenbau GmbH': '{}-maschinenbau',
    'Gebrüder {} OHG': 'gebrueder-{}',
    'Bäckerei {} e. K.': 'baeckerei-{}',
  },
  titles: [
    'Leitung Einkauf',
    'Geschäftsführung',
    'Sachbearbeitung Rechnungen',
    'Disposition',
    'Bauleitung',
    'Vertrieb Innendienst',
    'Werkstattleitung',
  ],
  departments: ['Kundendienst', 'Einkauf', 'Buchhaltung', 'Lager', 'Vertrieb', 'Fuhrpark'],
  prefixes: ['Dr.', 'Prof. Dr.', 'Dipl.-Ing.'],
};
