import { expect } from '@open-wc/testing';
import { readVCards } from '../../src/formats/vcard.js';
import { card, describeMember } from './cards.js';

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
  ['is not an offset that there cannot be', ['TZ:+9900', 'TZ:+2300'], undefined],
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
    [
      'PRODID:p',
      'SOURCE:http://s',
      'KEY:k',
      'i.X-ABLABEL:l',
      'X-ABADR:se',
      'LOGO;ENCODING=b:AAAA',
      'X-MS-CARDPICTURE;TYPE=JPEG;ENCODING=BASE64:AAAA',
    ],
    {},
  ],
]);
