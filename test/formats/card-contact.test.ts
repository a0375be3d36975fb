import { expect } from '@open-wc/testing';
import type { Contact } from '../../src/domain/contact.js';
import { readVCards } from '../../src/formats/vcard.js';
import { card, contactOf } from './cards.js';

/** What lines mean for one member of the contact; `undefined` where it has no such member. */
type Cases<Key extends keyof Contact> = [
  sentence: string,
  lines: string[],
  expected: Contact[Key] | undefined,
][];

function describeMember<Key extends keyof Contact>(member: Key, cases: Cases<Key>): void {
  describe(`A vCard's ${member}`, () => {
    for (const [sentence, lines, expected] of cases) {
      it(sentence, () => expect(contactOf('3.0', ...lines)[member]).to.deep.equal(expected));
    }
  });
}

describe('A whole vCard', () => {
  it('of the 3.0 that Apple writes becomes a contact', () => {
    const text = card(
      '3.0',
      'PRODID:-//Apple Inc.//macOS 14.5//EN',
      'N:Lind;Anna;Maria;Dr.;',
      'FN:Dr. Anna Maria Lind',
      'ORG:Norrland Bredband AB;Support;Second line',
      'TITLE:Technician',
      'EMAIL;type=INTERNET;type=WORK;type=pref:Anna.Lind@Example.se',
      'TEL;type=CELL;type=VOICE;type=pref:070-123 45 67',
      'item1.TEL:08-12 34 56',
      'item1.X-ABLabel:Summer house',
      'item2.TEL:08-12 34 57',
      'item2.X-ABLabel:_$!<HomeFAX>!$_',
      'item3.ADR;type=HOME;type=pref:;;Storgatan 1\\nLgh 1101;Umeå;;903 26;Sverige',
      'item3.X-ABADR:se',
      'item4.URL;type=pref:http\\://crm.example/anna',
      'item4.X-ABLabel:_$!<HomePage>!$_',
      'BDAY;X-APPLE-OMIT-YEAR=1604:1604-04-12',
      'X-PHONETIC-FIRST-NAME:Ah-na',
      'X-PHONETIC-LAST-NAME:Linn',
      'REV:2024-05-01T08:30:00Z',
      'UID:3D2C-1',
    );
    expect(readVCards(text)).to.deep.equal({
      contacts: [
        {
          id: '3D2C-1',
          kind: 'individual',
          active: true,
          name: {
            full: 'Dr. Anna Maria Lind',
            given: 'Anna',
            family: 'Lind',
            prefix: 'Dr.',
            phonetic: 'Ah-na Linn',
          },
          organisation: { name: 'Norrland Bredband AB', department: 'Support / Second line' },
          title: 'Technician',
          phones: [
            { value: '070-123 45 67', label: 'mobile', preferred: true },
            { value: '08-12 34 56', label: 'Summer house' },
            { value: '08-12 34 57', label: 'fax' },
          ],
          emails: [{ value: 'Anna.Lind@Example.se', label: 'work', preferred: true }],
          addresses: [
            {
              street: 'Storgatan 1\nLgh 1101',
              locality: 'Umeå',
              postalCode: '903 26',
              country: 'SE',
              label: 'home',
            },
          ],
          languages: [],
          url: 'http://crm.example/anna',
          updated: '2024-05-01T08:30:00Z',
          fields: { additionalName: 'Maria', birthday: '--04-12' },
        },
      ],
      history: [],
      refused: [],
    });
  });

  it('of the 4.0 in RFC 6350 becomes a contact', () => {
    const { contacts, refused } = readVCards(
      card(
        '4.0',
        'UID:urn:uuid:f81d4fae',
        'KIND:individual',
        'FN;PREF=2:A. Müller',
        'FN;PREF=1:Anja Müller',
        'N:Müller;Anja;;;M.D.,Ph.D.',
        'TEL;VALUE=uri;PREF=20;TYPE="voice,home":tel:+49-30-901820;ext=102',
        'TEL;VALUE=uri;PREF=3;TYPE=cell,text:tel:+49-170-1234567',
        'EMAIL;PREF=1:anja@example.de',
        'LANG;PREF=2:en',
        'LANG;PREF=1:de-de',
        'TZ:Europe/Berlin',
        'PHOTO:data:image/png;base64,iVBORw0KGgo=',
        'CREATED;VALUE=timestamp:20220705T093412Z',
        'REV:20240501T103000+0200',
        'ANNIVERSARY:20090808T1430-0500',
        'CATEGORIES:VIP,Berlin\\, Mitte',
        'IMPP;PREF=1:xmpp:anja@example.de',
        'GENDER:F',
        'CLIENTPIDMAP:1;urn:uuid:53e374d9',
      ),
    );
    expect(refused).to.deep.equal([]);
    expect(contacts[0]).to.deep.equal({
      id: 'urn:uuid:f81d4fae',
      kind: 'individual',
      active: true,
      name: { full: 'Anja Müller', given: 'Anja', family: 'Müller', suffix: 'M.D. Ph.D.' },
      phones: [
        { value: '+49-30-901820', extension: '102', label: 'home' },
        { value: '+49-170-1234567', label: 'mobile', sms: true, preferred: true },
      ],
      emails: [{ value: 'anja@example.de', preferred: true }],
      addresses: [],
      languages: ['de-DE', 'en'],
      timeZone: 'Europe/Berlin',
      photo: 'data:image/png;base64,iVBORw0KGgo=',
      created: '2022-07-05T09:34:12Z',
      updated: '2024-05-01T08:30:00Z',
      fields: {
        anniversary: '2009-08-08',
        categories: ['VIP', 'Berlin, Mitte'],
        impp: ['xmpp:anja@example.de'],
        fn: 'A. Müller',
      },
    });
  });
});

describe('The name of a vCard', () => {
  const nameOf = (...lines: string[]) => readVCards(card('3.0', ...lines)).contacts[0]?.name;

  const cases: [string, string[], Contact['name']][] = [
    ['is FN', ['N:Lind;Anna', 'FN:Anna L.'], { full: 'Anna L.', given: 'Anna', family: 'Lind' }],
    [
      'is built from N without FN',
      ['N:Lind;Anna;Maria,Eva;Dr.;Jr.', 'FN:'],
      { full: 'Dr. Anna Maria Eva Lind Jr.', given: 'Anna', family: 'Lind', prefix: 'Dr.', suffix: 'Jr.' },
    ],
    ['is the organisation without either', ['N:;;;;', 'ORG:;Support', 'TEL:1'], { full: 'Support' }],
    ['is the nickname without those', ['NICKNAME:Ann,Nan', 'TEL:1'], { full: 'Ann, Nan' }],
    ['is the e-mail address without those', ['TEL:1', 'EMAIL:a@example.se'], { full: 'a@example.se' }],
    ['is the number where there is nothing else', ['TEL:070-1'], { full: '070-1' }],
    [
      'says how it sounds in the order in which it is written',
      ['N:山田;太郎', 'FN:山田太郎', 'X-PHONETIC-FIRST-NAME:たろう', 'X-PHONETIC-LAST-NAME:やまだ'],
      { full: '山田太郎', given: '太郎', family: '山田', phonetic: 'やまだ たろう' },
    ],
    [
      'keeps what is escaped together',
      ['N:von\\, und\\; zu;C:\\\\\\\\;\\n', 'FN:a\\, b\\; c\\\\n \\d'],
      { full: 'a, b; c\\n \\d', given: 'C:\\\\', family: 'von, und; zu' },
    ],
    [
      'is not spoilt by a backslash before the separator',
      ['N:a\\\\;b', 'FN:x'],
      { full: 'x', given: 'b', family: 'a\\' },
    ],
    [
      'is read as quoted-printable, which 3.0 does not have',
      [
        'N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=C3=85s=',
        'a;L=3Bf;;;',
        'FN;QUOTED-PRINTABLE:=C3=85sa=0AL=\\',
      ],
      { full: 'Åsa\nL=\\', given: 'L;f', family: 'Åsa' },
    ],
  ];
  for (const [sentence, lines, expected] of cases) {
    it(sentence, () => expect(nameOf(...lines)).to.deep.equal(expected));
  }
});

describeMember('phones', [
  [
    'keep what was written, without the space around it',
    ['TEL: (070) 123-45 67 '],
    [{ value: '(070) 123-45 67' }],
  ],
  ['leave out an empty number', ['TEL:', 'TEL;TYPE=CELL: '], []],
  ['are mobile, whatever else they are', ['TEL;TYPE=WORK,CELL,VOICE:1'], [{ value: '1', label: 'mobile' }]],
  ['are the fax where they are work and fax', ['TEL;TYPE=WORK;TYPE=FAX:1'], [{ value: '1', label: 'fax' }]],
  [
    'know pager and main',
    ['TEL;TYPE=pager:1', 'TEL;TYPE=main:2'],
    [
      { value: '1', label: 'pager' },
      { value: '2', label: 'main' },
    ],
  ],
  [
    'are called what the card calls them',
    ['TEL;TYPE=X-Assistant:1', 'TEL;TYPE=car:2'],
    [
      { value: '1', label: 'assistant' },
      { value: '2', label: 'car' },
    ],
  ],
  ['have no label for what they can do', ['TEL;TYPE=VOICE,MSG,pref:1'], [{ value: '1', preferred: true }]],
  ['take the bare types of 2.1', ['TEL;CELL;PREF:1=2'], [{ value: '1=2', label: 'mobile', preferred: true }]],
  ['take quoted types', ['TEL;TYPE="work","text":1'], [{ value: '1', label: 'work', sms: true }]],
  [
    'prefer the lowest PREF',
    ['TEL;PREF=9:1', 'TEL;PREF=2:2', 'TEL;PREF=2:3'],
    [{ value: '1' }, { value: '2', preferred: true }, { value: '3' }],
  ],
  [
    'prefer none for a PREF out of range',
    ['TEL;PREF=0:1', 'TEL;PREF=x:2', 'TEL;PREF=101:3'],
    [{ value: '1' }, { value: '2' }, { value: '3' }],
  ],
  [
    'are shared where our parameter says so',
    ['TEL;X-SHARED=1:1', 'TEL;X-SHARED=0:2'],
    [{ value: '1', shared: true }, { value: '2' }],
  ],
  [
    'put a local tel: number after its context',
    ['TEL:tel:5551234;phone-context=+1-212'],
    [{ value: '+1-2125551234' }],
  ],
  [
    'keep a global tel: number apart from its context',
    ['TEL:tel:+4612;phone-context=+46'],
    [{ value: '+4612' }],
  ],
  [
    'keep a tel: number whose context is a domain',
    ['TEL:tel:7042;phone-context=pbx.example'],
    [{ value: '7042' }],
  ],
  ['keep a tel: address with a stray percent sign', ['TEL:TEL:08%2012%x'], [{ value: '08%2012%x' }]],
  ['decode a tel: address', ['TEL:tel:08%2012'], [{ value: '08 12' }]],
  ['are not read: that takes a region', ['TEL:+46701234567'], [{ value: '+46701234567' }]],
]);

describeMember('emails', [
  ['keep what was written', ['EMAIL:Anna@Example.SE'], [{ value: 'Anna@Example.SE' }]],
  ['take mailto:', ['EMAIL:mailto:a@example.se'], [{ value: 'a@example.se' }]],
  [
    "have labels, also a group's",
    ['EMAIL;TYPE=INTERNET,HOME:a@b', 'i.EMAIL:c@d', 'i.X-ABLABEL:_$!<Other>!$_'],
    [
      { value: 'a@b', label: 'home' },
      { value: 'c@d', label: 'other' },
    ],
  ],
  [
    'are shared where our parameter says so',
    ['EMAIL;X-SHARED=true:info@b'],
    [{ value: 'info@b', shared: true }],
  ],
]);

describeMember('addresses', [
  [
    'hold box and apartment in the street',
    ['ADR:Box 7;Apt 2;Main St 1;;;;'],
    [{ street: 'Main St 1\nApt 2\nBox 7' }],
  ],
  ['leave out an empty one', ['ADR:;;;;;;', 'ADR;TYPE=work:'], []],
  [
    'know countries by name',
    ['ADR:;;;Roma;RM;00100;Italia'],
    [{ locality: 'Roma', region: 'RM', postalCode: '00100', country: 'IT' }],
  ],
  ['keep a country that nobody knows', ['ADR:;;;;;;Freedonia'], [{ country: 'Freedonia' }]],
  [
    'ignore the printed label',
    ['ADR;LABEL="Main St 1\\nTown":;;Main St 1;;;;', 'LABEL:Main St'],
    [{ street: 'Main St 1' }],
  ],
  [
    'take more components than seven',
    ['ADR:;;S;L;R;1;SE;;;;;;;;;;;x'],
    [{ street: 'S', locality: 'L', region: 'R', postalCode: '1', country: 'SE' }],
  ],
]);

describeMember('kind', [
  ['is an individual where nothing is said', [], 'individual'],
  ['is an organisation by KIND', ['KIND:ORG'], 'organisation'],
  ['is a group by KIND', ['KIND:group'], 'group'],
  ['is a group in the address book server', ['X-ADDRESSBOOKSERVER-KIND:group'], 'group'],
  ['is an organisation where Apple shows a company', ['X-ABShowAs:COMPANY'], 'organisation'],
  ['is an individual for what we do not know', ['KIND:location'], 'individual'],
]);

describeMember('photo', [
  ['becomes data of its type', ['PHOTO;ENCODING=B;TYPE=jpg:/9j/4A=='], 'data:image/jpeg;base64,/9j/4A=='],
  [
    'takes base64 as the encoding, and media types',
    ['PHOTO;TYPE=image/gif;ENCODING=BASE64:R0lG'],
    'data:image/gif;base64,R0lG',
  ],
  [
    'is known by its beginning where no type is told',
    ['PHOTO;ENCODING=b:iVBORw0K'],
    'data:image/png;base64,iVBORw0K',
  ],
  [
    'does not take over a type that is none',
    ['PHOTO;ENCODING=b;TYPE="x,text/html":AAAA'],
    'data:image/jpeg;base64,AAAA',
  ],
  ['may be on the web', ['PHOTO;VALUE=uri:https://example.se/a.jpg'], 'https://example.se/a.jpg'],
  ['is not a document', ['PHOTO:data:text/html;base64,AAAA'], undefined],
  ['is not anything else', ['PHOTO:cid:photo1', 'PHOTO;ENCODING=b:not base64!', 'PHOTO:AAAA'], undefined],
]);

describeMember('timeZone', [
  ['is an offset, with its colon', ['TZ:-0500'], '-05:00'],
  ['is an offset, as 3.0 writes it', ['TZ:+01:00'], '+01:00'],
  ['is a name', ['TZ;VALUE=text:America/New_York'], 'America/New_York'],
  ['is not a name that nobody knows', ['TZ:Raleigh/North America'], undefined],
  ['is not an offset that there cannot be', ['TZ:+9900'], undefined],
]);

describeMember('url', [
  [
    'is the first that is http or https',
    ['URL:ftp://example.se', 'URL:HTTPS://example.se/1', 'URL:http://example.se/2'],
    'HTTPS://example.se/1',
  ],
  [
    'is never a script',
    ['URL:javascript:alert(1)', 'URL: javascript:alert(1)//http://example.se'],
    undefined,
  ],
  ['is nothing without a scheme', ['URL:www.example.se'], undefined],
]);

describeMember('languages', [
  [
    'come in the order of PREF, each once',
    ['LANG:fr', 'LANG;PREF=2:EN-gb', 'LANG;PREF=1:sv', 'LANG:sv'],
    ['sv', 'en-GB', 'fr'],
  ],
  ['leave out what is no tag', ['LANG:Swedish please'], []],
]);

describeMember('stage', [
  ['is a lead', ['X-CONTACT-STAGE:Lead'], 'lead'],
  ['is a customer', ['X-CONTACT-STAGE:customer'], 'customer'],
  ['is nothing else', ['X-CONTACT-STAGE:prospect'], undefined],
]);

describeMember('active', [
  ['is true where nothing is said', [], true],
  ['is false', ['X-CONTACT-ACTIVE:FALSE'], false],
  ['is true', ['X-CONTACT-ACTIVE:true'], true],
  ['is true where it cannot be read', ['X-CONTACT-ACTIVE:perhaps'], true],
]);

describeMember('owner', [
  [
    'has an id, an address and a name',
    ['X-CONTACT-OWNER;X-ID=u7;X-EMAIL=Bo@Example.se:Bo Ek\\, Umeå'],
    { id: 'u7', name: 'Bo Ek, Umeå', email: 'bo@example.se' as never },
  ],
  ['needs its id', ['X-CONTACT-OWNER:Bo Ek'], undefined],
  ['does without a wrong address', ['X-CONTACT-OWNER;X-ID=u7;X-EMAIL=bo:Bo'], { id: 'u7', name: 'Bo' }],
]);

describeMember('updated', [
  ['is the date and time of REV in UTC', ['REV:2024-05-01T10:30:00+02:00'], '2024-05-01T08:30:00Z'],
  ['is nothing for a time that there cannot be', ['REV:2024-02-30'], undefined],
]);

describeMember('fields', [
  [
    'hold the note in its lines',
    ['NOTE:one\\ntwo, three\\, four', 'NOTE:five'],
    { note: 'one\ntwo, three, four\nfive' },
  ],
  ['hold the role', ['ROLE:Buyer'], { role: 'Buyer' }],
  ['hold birthdays as dates', ['BDAY:19850412'], { birthday: '1985-04-12' }],
  [
    'hold birthdays without their time',
    ['BDAY;VALUE=date-time:1985-04-12T23:10:00-0800'],
    { birthday: '1985-04-12' },
  ],
  ['hold birthdays without a year', ['BDAY:--0412'], { birthday: '--04-12' }],
  ['hold birthdays in words', ['BDAY;VALUE=text:circa 1800'], { birthday: 'circa 1800' }],
  ['hold categories as a list, one too', ['CATEGORIES:VIP'], { categories: ['VIP'] }],
  [
    'hold unknown properties by their names',
    ['X-Shoe-Size:42', 'MAILER:mutt', 'x-a--b-c:1', 'X-:?'],
    { shoeSize: '42', mailer: 'mutt', aBC: '1', 'x-': '?' },
  ],
  [
    'hold several values of one property as a list',
    ['X-CAR:Volvo', 'item1.X-CAR:Saab\\, old', 'X-CAR:'],
    { car: ['Volvo', 'Saab, old'] },
  ],
  [
    'hold what its own member could not take',
    [
      'TITLE:Clerk',
      'TITLE:Singer',
      'URL:www.a.se',
      'KIND:location',
      'X-CONTACT-STAGE:prospect',
      'TZ:EST5; Raleigh',
    ],
    { title: 'Singer', url: 'www.a.se', kind: 'location', contactStage: 'prospect', tz: 'EST5; Raleigh' },
  ],
  ['hold a second organisation as text', ['ORG:A;B', 'ORG:C;D\\;E'], { org: 'C D;E' }],
  [
    'hold nothing of the file itself',
    ['PRODID:p', 'SOURCE:http://s', 'KEY:k', 'i.X-ABLABEL:l', 'X-ABADR:se', 'LOGO;ENCODING=b:AAAA'],
    {},
  ],
]);
