import { faker } from '@faker-js/faker/locale/en_CA';
import type { Country } from './country.js';

export const canada: Country = {
  code: 'CA',
  weight: 3,
  faker,
  languages: [['en-CA'], ['en-CA'], ['en-CA', 'fr-CA'], ['fr-CA', 'en-CA']],
  timeZone: 'America/Toronto',
  towns: [
    { name: 'Toronto', region: 'ON', postalCode: 'M5V #?#', landline: '+141655501##' },
    { name: 'Montréal', region: 'QC', postalCode: 'H2X #?#', landline: '+151455501##' },
    {
      name: 'Vancouver',
      region: 'BC',
      postalCode: 'V6B #?#',
      landline: '+160455501##',
      timeZone: 'America/Vancouver',
    },
    {
      name: 'Calgary',
      region: 'AB',
      postalCode: 'T2P #?#',
      landline: '+140355501##',
      timeZone: 'America/Edmonton',
    },
    {
      name: 'Halifax',
      region: 'NS',
      postalCode: 'B3J #?#',
      landline: '+190255501##',
      timeZone: 'America/Halifax',
    },
  ],
  streets: [
    '{} King Street',
    '{} Maple Crescent',
    '{} rue Sherbrooke Ouest',
    '{} Harbour Road',
    '{} 4th Avenue SW',
    '{} Lakeshore Boulevard',
  ],
  houses: { min: 10, max: 4800 },
  companies: {
    '{} Timber Ltd.': '{}-timber',
    '{} Freight Inc.': '{}-freight',
    '{} Hydro Services Ltd.': '{}-hydro',
    '{} et Associés inc.': '{}-associes',
  },
  titles: ['Buyer', 'General manager', 'Bookkeeper', 'Dispatcher', 'Project coordinator', 'Millwright'],
  departments: ['Customer service', 'Purchasing', 'Accounting', 'Warehouse', 'Sales'],
};
