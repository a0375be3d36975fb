import type { Contact, ContactId, ContactName } from '../domain/contact.js';

/** Reads the national numbers of contacts that have no country. */
export const sampleRegion = 'SE';

const nordanvindId = 'nordanvind-kraft' as ContactId;
const harbourNumber = { value: '+44 20 7946 0999', label: 'work' };
const harbourBookings = { value: 'bookings@harbourfreight.example', label: 'work' };

interface Sample extends Partial<Omit<Contact, 'id' | 'name'>> {
  readonly name?: Partial<ContactName>;
}

function sample(
  id: string,
  full: string,
  { kind = 'individual', active = true, name, ...rest }: Sample,
): Contact {
  return {
    ...{ id: id as ContactId, kind, active, name: { full, ...name } },
    ...{ phones: [], emails: [], addresses: [], languages: [], fields: {} },
    ...rest,
  };
}

/**
 * People, a group and an organisation as address books hold them: numbers in many spellings, shared,
 * internal and with extensions; names in several scripts. No number has been read yet. Those of
 * Sweden, Great Britain, Germany, France and North America are reserved for fiction.
 */
export const samples = {
  /** The E.164 form of her number is what is stored; her address is in mixed case. */
  anna: sample('anna-svensson', 'Anna Svensson', {
    stage: 'customer',
    organisation: { id: nordanvindId, name: 'Nordanvind Kraft AB', department: 'Kundtjänst' },
    title: 'Elhandlare',
    phones: [
      { value: '+46701740605', label: 'mobile', preferred: true, sms: true },
      { value: '031-390 06 01 ext. 17', label: 'work' },
    ],
    emails: [{ value: 'Anna.Svensson@Nordanvind.example', label: 'work', notify: true }],
    addresses: [
      { street: 'Storgatan 12', postalCode: '903 26', locality: 'Umeå', country: 'SE', label: 'work' },
    ],
    languages: ['sv', 'en'],
    timeZone: 'Europe/Stockholm',
    fields: { customerNumber: '80-114 207', visits: 3, newsletter: false, categories: ['Priority'] },
  }),
  /** Without a country: the region reads the number. */
  bertil: sample('bertil-akerlund', 'Bertil Åkerlund', {
    phones: [{ value: '08-465 004 12', label: 'home' }],
  }),
  /** The contact's own country reads the number. */
  charlotte: sample('charlotte-obrien', 'Charlotte O’Brien', {
    phones: [{ value: '020 7946 0123', label: 'work' }],
    addresses: [{ locality: 'London', country: 'GB' }],
  }),
  /** An address that begins like a number is none. */
  dieter: sample('dieter-vogel', 'Dieter Vogel', {
    phones: [{ value: '030/23125 012' }],
    emails: [{ value: '493023125099@vogel.example' }],
    addresses: [{ locality: 'Berlin', country: 'DE' }],
  }),
  /** A trunk zero after the country code. */
  emilie: sample('emilie-lefevre', 'Émilie Lefèvre', { phones: [{ value: '+33 (0)1 99 00 12 34' }] }),
  /** In Italy the zero belongs to the number. */
  giulia: sample('giulia-conti', 'Giulia Conti', {
    phones: [{ value: '0612345678' }],
    addresses: [{ locality: 'Roma', country: 'IT' }],
  }),
  /** With the 9 that Brazil added. */
  rafaela: sample('rafaela-nogueira', 'Rafaela Nogueira', { phones: [{ value: '+55 31 98888-8888' }] }),
  /** Words in the field. */
  jane: sample('jane-tremblay', 'Jane Tremblay', {
    phones: [{ value: '437-555-1234 (Jane’s number)' }],
    addresses: [{ locality: 'Toronto', country: 'CA' }],
  }),
  john: sample('john-miller', 'John Miller', {
    phones: [{ value: '+14155551212 x123', label: 'work' }],
    emails: [{ value: 'john.miller@miller.example' }],
  }),
  /** A colleague, by extension only. */
  yusuf: sample('yusuf-demirel', 'Yusuf Demirel', { phones: [{ value: '201', label: 'work' }] }),
  /** Her number ends like his; her name holds Anna's. */
  johanna: sample('johanna-lind', 'Johanna Lind', { phones: [{ value: '+46 8 555 01 201' }] }),
  /** Three behind one number, two of them behind one address, and one no longer there. */
  wanjiru: sample('wanjiru-kamau', 'Wanjiru Kamau', { phones: [harbourNumber], emails: [harbourBookings] }),
  oluwaseun: sample('oluwaseun-adeyemi', 'Oluwaseun Adeyemi', {
    phones: [harbourNumber],
    emails: [harbourBookings],
  }),
  pernille: sample('pernille-skovgaard', 'Pernille Skovgaard', { active: false, phones: [harbourNumber] }),
  family: sample('familjen-lindgren', 'Familjen Lindgren', {
    kind: 'group',
    phones: [{ value: '040-628 04 00', label: 'home', shared: true }],
    addresses: [{ locality: 'Malmö', country: 'SE' }],
  }),
  organisation: sample(nordanvindId, 'Nordanvind Kraft AB', {
    kind: 'organisation',
    phones: [{ value: '+46 31 390 06 00', label: 'work', shared: true }],
    emails: [{ value: 'info@nordanvind.example', label: 'work', shared: true }],
  }),
  /** A tagged address is not the address without its tag. */
  noor: sample('noor-el-amrani', 'Noor el Amrani', {
    stage: 'lead',
    organisation: { id: nordanvindId, name: 'Nordanvind Kraft AB' },
    emails: [{ value: 'noor+orders@amrani.example' }],
  }),
  /** Digits of another script. */
  nadia: sample('nadia-elmasry', 'نادية المصري', {
    phones: [{ value: '٠١٠٠١٢٣٤٥٦٧', label: 'mobile' }],
    addresses: [{ locality: 'القاهرة', country: 'EG' }],
    languages: ['ar'],
  }),
  taro: sample('yamada-taro', '山田 太郎', {
    name: { family: '山田', given: '太郎', phonetic: 'やまだ たろう' },
    phones: [{ value: '03-5500-1234', label: 'work' }],
    addresses: [{ locality: '東京', country: 'JP' }],
    languages: ['ja'],
  }),
  /** A number with 00, and nothing else. */
  bosse: sample('bosse', 'Bosse', { phones: [{ value: '0041 44 668 18 00' }] }),
} as const satisfies Readonly<Record<string, Contact>>;

export const sampleContacts: readonly Contact[] = Object.values(samples);
