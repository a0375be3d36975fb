import { faker } from '@faker-js/faker/locale/en_US';
import type { Country } from './country.js';

export const unitedStates: Country = {
  code: 'US',
  weight: 5,
  faker,
  languages: [['en-US'], ['en-US'], ['en-US', 'es'], ['es', 'en-US'], ['en-US', 'zh-Hans']],
  timeZone: 'America/New_York',
  towns: [
    { name: 'New York', region: 'NY', postalCode: '100##', landline: '+121255501##' },
    {
      name: 'Chicago',
      region: 'IL',
      postalCode: '606##',
      landline: '+131255501##',
      timeZone: 'America/Chicago',
    },
    {
      name: 'Duluth',
      region: 'MN',
      postalCode: '558##',
      landline: '+121855501##',
      timeZone: 'America/Chicago',
    },
    {
      name: 'Austin',
      region: 'TX',
      postalCode: '787##',
      landline: '+151255501##',
      timeZone: 'America/Chicago',
    },
    {
      name: 'Denver',
      region: 'CO',
      postalCode: '802##',
      landline: '+130355501##',
      timeZone: 'America/Denver',
    },
    {
      name: 'Seattle',
      region: 'WA',
      postalCode: '981##',
      landline: '+120655501##',
      timeZone: 'America/Los_Angeles',
    },
  ],
  streets: [
    '{} Main Street',
    '{} Oak Avenue',
    '{} W 3rd Street',
    '{} Industrial Parkway',
    '{} Lakeview Drive',
    '{} Martin Luther King Jr. Boulevard',
    '{} Elm Court',
  ],
  houses: { min: 100, max: 9900 },
  companies: {
    '{} Logistics LLC': '{}-logistics',
    '{} Brothers Inc.': '{}-brothers',
    '{} Power & Light Co.': '{}-power',
    '{} Tool Supply Inc.': '{}-tools',
  },
  titles: [
    'Purchasing agent',
    'Office manager',
    'Accounts payable clerk',
    'Dispatcher',
    'Plant manager',
    'Sales representative',
    'Vice president, operations',
  ],
  departments: ['Customer care', 'Purchasing', 'Accounts payable', 'Warehouse', 'Sales'],
};
