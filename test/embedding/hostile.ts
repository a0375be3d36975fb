/** A text that tries everything at once; the name keeps one field's apart from another's. */
export const hostile = (name: string) => `${name} ${attacks.join(' ')}`;

export const attacks = [
  '<img src="data:," onerror="trap(1)">',
  '<script>trap(2)</script>',
  '"><svg onload="trap(3)">',
  `' autofocus onfocus='trap(4)`,
  '</style><iframe srcdoc="<script>parent.trap(5)</script>">',
  '<a href="javascript:trap(6)">here</a>',
  'javascript:trap(7)',
  '${trap(8)} {{trap(9)}} <%= trap(10) %>',
  '<!--?lit$0$--><?lit$0$><template shadowrootmode="open">',
  '-->&lt;b&gt; ]]> \\u003cscript\\u003e %3Cscript%3E',
  'nul\u0000nul',
];

/** Turns round what stands after it, unless that is kept apart. */
export const turned = 'invoice\u202Efdp.exe';

export const long = 'x'.repeat(10_000);

/** What every object has, and no contact gave. */
export const inherited = ['constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf'];

/** A contact of nothing but hostile texts, where a text may stand: found by its one number. */
export const hostileContact = {
  id: hostile('id'),
  revision: hostile('revision'),
  name: { full: hostile('name'), given: hostile('given'), phonetic: hostile('phonetic') },
  organisation: {
    id: hostile('organisation id'),
    name: hostile('organisation'),
    department: hostile('department'),
  },
  title: hostile('title'),
  phones: [
    { value: '+46701740605', label: hostile('phone label'), preferred: true },
    { value: hostile('phone'), label: 'constructor' },
  ],
  emails: [{ value: hostile('email'), label: hostile('email label') }],
  addresses: [
    {
      street: hostile('street'),
      locality: hostile('locality'),
      country: hostile('country'),
      label: '__proto__',
    },
    {
      region: hostile('region'),
      postalCode: hostile('code'),
      country: 'US',
      label: hostile('address label'),
    },
  ],
  languages: [hostile('Language')],
  timeZone: hostile('zone'),
  url: 'https://crm.example/"><script>trap(11)</script>',
  owner: { id: hostile('owner id'), name: hostile('owner') },
  fields: {
    note: hostile('note'),
    tags: [hostile('tag'), turned],
    long,
    [hostile('Field')]: hostile('value'),
  },
};

/** What of it an agent has to be able to read. */
export const readable = [
  ...[
    'name',
    'phonetic',
    'organisation',
    'department',
    'title',
    'phone label',
    'phone',
    'email',
    'email label',
  ],
  ...['street', 'locality', 'region', 'code', 'country', 'Language', 'zone', 'owner', 'note', 'tag', 'value'],
].map(hostile);

/** As a vCard says it; the number, `TEL`, is the same. */
export function hostileCard(version: '3.0' | '4.0'): string {
  const text = (name: string) => hostile(name).replace(/[\\,;]/g, '\\$&');
  const quoted = hostile('phone label').replaceAll('"', "'");
  const lines = [
    `VERSION:${version}`,
    `UID:${text('uid')}`,
    `FN:${text('name')}`,
    `N:${text('family')};${text('given')};;;`,
    `ORG:${text('organisation')};${text('department')}`,
    `TITLE:${text('title')}`,
    `TEL;TYPE="${quoted}":+46701740605`,
    `TEL:${text('phone')}`,
    `EMAIL:${text('email')}`,
    `ADR:;;${text('street')};${text('locality')};;;${text('country')}`,
    `ADR:;;;;${text('region')};${text('code')};US`,
    `NOTE:${text('note')}`,
    `CATEGORIES:${text('tag')},${turned}`,
    `BDAY:${text('birthday')}`,
    `LANG:${text('Language')}`,
    `TZ:${text('zone')}`,
    `X-LONG:${long}`,
    `X-<img onerror=trap(12)>:${text('value')}`,
    `URL:javascript:trap(13)`,
    `PHOTO;VALUE=uri:javascript:trap(14)`,
    `SOURCE:javascript:trap(15)`,
    ...inherited.flatMap((name) => [`${name}:${text(name)}`, `X-${name};${name}=${name}:${text(name)}`]),
  ];
  return ['BEGIN:VCARD', ...lines, 'END:VCARD', ''].join('\r\n');
}

/** What of the card an agent has to be able to read. */
export const readableOfCard = [
  ...[
    'name',
    'organisation',
    'department',
    'title',
    'phone',
    'email',
    'street',
    'locality',
    'region',
    'code',
  ],
  ...['country', 'note', 'tag', 'birthday', 'value', ...inherited],
].map(hostile);
