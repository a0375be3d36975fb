import fc from 'fast-check';
import type { Contact } from '../../src/domain/contact.js';
import { checkContact } from '../../src/formats/contact-schema.js';

/** What a file format may stumble over. */
const hostile = [
  ...[
    'a;b',
    'a,b',
    'a:b',
    'a"b"c',
    '"',
    "'",
    'a\\nb',
    '\\',
    'line\nline',
    'cr\rlf\r\nend',
    '\ttab',
    ' blanks ',
  ],
  ...[
    'BEGIN:VCARD',
    'END:VCARD\r\nFN:x',
    'a ::: b',
    '=1+1',
    '+46',
    '-1',
    "'=x",
    '@x',
    '\u0000',
    '\u0085',
    '\uFEFFx',
  ],
  ...[
    '😀👩‍👩‍👧',
    'نادية ‏المصري',
    '山田 太郎',
    '\uD83D',
    'é'.repeat(80),
    'a'.repeat(200),
    '4,67E+10',
    '0/0/00',
    'sep=;',
  ],
  ...[
    'tel:1;ext=2',
    'mailto:a@b.c',
    '_$!<Home>!$_',
    '* Work',
    'cell',
    'Mobile',
    '',
    '__proto__',
    'true',
    '[]',
    '{}',
  ],
];

const wild = fc.oneof(
  fc.constantFrom(...hostile),
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
);
const plain = fc.constantFrom(
  'Anna Lind',
  'Nordanvind AB',
  '+46701740605',
  '070-174 06 05',
  'Storgatan 1\nBox 2',
);
const text = fc.oneof(plain, wild);
const filled = text.filter((value) => value.trim() !== '');
const label = fc.oneof(fc.constantFrom('mobile', 'work', 'home', 'fax', 'main', 'pager', 'Ferry'), wild);
const flag = fc.boolean();
const time = fc
  .date({ min: new Date('0001-01-01'), max: new Date('9999-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString());
const day = time.map((iso) => iso.slice(0, 10));

const optional = <T extends Record<string, fc.Arbitrary<unknown>>, K extends keyof T>(
  model: T,
  required: (K & string)[],
) => fc.record(model, { requiredKeys: required });

const phone = optional({ value: filled, extension: text, label, preferred: flag, sms: flag, shared: flag }, [
  'value',
]);
const email = optional({ value: filled, label, preferred: flag, notify: flag, shared: flag }, ['value']);
const address = optional(
  {
    ...{ street: text, locality: text, region: text, postalCode: text, label },
    country: fc.oneof(fc.constantFrom('SE', 'Sweden', 'Atlantis'), wild),
  },
  [],
);
const fieldName = fc.oneof(
  fc.constantFrom(
    'note',
    'nickname',
    'birthday',
    'anniversary',
    'categories',
    'impp',
    'role',
    'additionalName',
  ),
  fc.constantFrom(
    'customerNumber',
    'shoeSize',
    'contactStage',
    'tel',
    'fn',
    'title',
    'id',
    'xFoo',
    'x-foo',
    'rest',
    '__proto__',
  ),
  fc.string({ maxLength: 8 }),
);
const fieldValue = fc.oneof(
  text,
  day,
  fc.constant('--04-12'),
  fc.integer(),
  flag,
  fc.array(text, { maxLength: 4 }),
);

/** Any contact that the schema lets pass, as it lets it pass, apart from what no file keeps. */
export const anyContact: fc.Arbitrary<Contact> = optional(
  {
    id: filled,
    kind: fc.constantFrom('individual', 'group', 'organisation'),
    stage: fc.constantFrom('lead', 'customer'),
    active: flag,
    oneTime: fc.record({ interactionId: filled }),
    name: optional({ full: filled, given: text, family: text, prefix: text, suffix: text, phonetic: text }, [
      'full',
    ]),
    organisation: optional({ id: filled, name: filled, department: text }, ['name']),
    title: text,
    phones: fc.array(phone, { maxLength: 6 }),
    emails: fc.array(email, { maxLength: 5 }),
    addresses: fc.array(address, { maxLength: 4 }),
    languages: fc.array(fc.oneof(fc.constantFrom('sv', 'en-GB', 'ar', 'SV', 'Swedish'), wild), {
      maxLength: 4,
    }),
    timeZone: fc.oneof(fc.constantFrom('Europe/Stockholm', '-05:00', '+02'), wild),
    photo: fc.constantFrom(
      'data:image/png;base64,iVBORw0KGgo=',
      'https://example.org/a,b;c',
      'data:image/svg+xml,<a>\\n\n</a>',
    ),
    url: fc.constantFrom('https://example.org/?a=1;b,c', 'HTTP://example.org/\\n'),
    owner: optional({ id: filled, name: text, email: fc.constantFrom('a@b.c', 'a"b@c.d', 'é@b.c') }, [
      'id',
      'name',
    ]),
    fields: fc.dictionary(fieldName, fieldValue, { maxKeys: 6 }),
    created: fc.oneof(time, day),
    updated: time,
  },
  ['id', 'name'],
).map(checkContact);
