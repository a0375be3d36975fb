import type { Contact } from '../../src/domain/contact.js';
import { castAbroad } from './cast-abroad.js';
import { bare, recorded } from './cast-record.js';
import { cast } from './cast.js';
import { owner } from './details.js';

const nordanvind = { id: cast.organisation.id, name: 'Nordanvind Kraft AB' };
const harbourFreight = { name: 'Harbour Freight Lines' };
const harbourPhones = [{ value: '+44 20 7946 0123', label: 'work' }];
const [wanjiru, oluwaseun, pernille] = cast.harbour.ids;

export const castContacts: readonly Contact[] = [
  recorded({
    id: cast.ingegerd.id,
    stage: 'customer',
    name: { full: 'Ingegerd Wallström-Öhman', given: 'Ingegerd', family: 'Wallström-Öhman' },
    organisation: { ...nordanvind, department: 'Kundtjänst' },
    title: 'Elhandlare',
    phones: [
      { value: '+46 70 174 06 05', label: 'mobile', preferred: true, sms: true },
      { value: '+46 8 505 123 40 ext. 17', label: 'work' },
    ],
    emails: [{ value: cast.ingegerd.email, label: 'work' }],
    addresses: [
      { street: 'Storgatan 12', postalCode: '903 26', locality: 'Umeå', country: 'SE', label: 'work' },
    ],
    languages: ['sv'],
    timeZone: 'Europe/Stockholm',
    owner: owner('Umeå'),
    fields: {
      customerNumber: '80-114 207',
      contract: 'Premium 24/7',
      note: 'Prefers to be called after three.',
    },
  }),
  recorded({
    id: wanjiru,
    stage: 'customer',
    name: { full: 'Wanjiru Kamau', given: 'Wanjiru', family: 'Kamau' },
    organisation: { ...harbourFreight, department: 'Bookings' },
    title: 'Freight forwarder',
    phones: harbourPhones,
    emails: [{ value: 'wanjiru.kamau@harbourfreight.example', label: 'work' }],
    languages: ['en-GB', 'sw'],
    timeZone: 'Europe/London',
    fields: { customerNumber: '44-902 118' },
  }),
  recorded({
    id: oluwaseun,
    stage: 'customer',
    name: { full: 'Oluwaseun Adeyemi', given: 'Oluwaseun', family: 'Adeyemi' },
    organisation: { ...harbourFreight, department: 'Accounts' },
    title: 'Accounts manager',
    phones: harbourPhones,
    emails: [{ value: 'oluwaseun.adeyemi@harbourfreight.example', label: 'work' }],
    languages: ['en-GB', 'yo'],
    timeZone: 'Europe/London',
    fields: {},
  }),
  recorded({
    id: pernille,
    stage: 'lead',
    active: false,
    name: { full: 'Pernille Skovgaard', given: 'Pernille', family: 'Skovgaard' },
    organisation: harbourFreight,
    phones: harbourPhones,
    languages: ['da', 'en-GB'],
    fields: { note: 'Left the company in June.' },
  }),
  recorded({
    id: cast.family.id,
    kind: 'group',
    stage: 'customer',
    name: { full: 'Familjen Lindgren' },
    phones: [{ value: '+46 90 123 45 67', label: 'home', shared: true }],
    addresses: [
      { street: 'Björkvägen 4', postalCode: '903 39', locality: 'Umeå', country: 'SE', label: 'home' },
    ],
    languages: ['sv'],
    timeZone: 'Europe/Stockholm',
  }),
  ...castAbroad,
  recorded({
    id: cast.organisation.id,
    kind: 'organisation',
    stage: 'customer',
    name: { full: nordanvind.name },
    phones: [{ value: '+46 8 505 123 40', label: 'work', shared: true }],
    emails: [{ value: cast.organisation.email, label: 'work' }],
    addresses: [
      { street: 'Storgatan 12', postalCode: '903 26', locality: 'Umeå', country: 'SE', label: 'work' },
    ],
    languages: ['sv', 'en'],
    timeZone: 'Europe/Stockholm',
    owner: owner('Umeå'),
    fields: {
      customerNumber: '80-114 200',
      contract: 'Frame agreement 2026–2028',
      categories: ['Electrical', 'Priority'],
    },
  }),
  recorded({
    id: cast.group.id,
    kind: 'group',
    name: { full: 'Night shift, Umeå depot' },
    phones: [{ value: '+46 90 200 05 50', label: 'work' }],
    emails: [{ value: 'night.umea.depot@nordfrakt.example', label: 'work' }],
    languages: ['sv', 'fi', 'ar'],
    timeZone: 'Europe/Stockholm',
    owner: owner('Umeå'),
  }),
  bare({
    id: cast.bare.id,
    name: { full: 'Bosse' },
    phones: [{ value: '+46 70 174 06 66' }],
  }),
  recorded({
    id: cast.colleague.id,
    name: { full: 'Yusuf Demirel', given: 'Yusuf', family: 'Demirel' },
    organisation: { name: 'Nordfrakt', department: 'Umeå depot' },
    title: 'Dispatcher',
    phones: [{ value: cast.colleague.phone, label: 'work' }],
    emails: [{ value: 'yusuf.demirel@nordfrakt.example', label: 'work' }],
    languages: ['sv', 'tr'],
    timeZone: 'Europe/Stockholm',
  }),
];
