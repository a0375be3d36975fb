import fc from 'fast-check';

const word = fc.constantFrom('Anna', 'Åsa', 'Bo\\, Jr', 'a\\;b', 'line\\nline', '山田 太郎', 'x:y', '1', '');
const label = fc.constantFrom('Ferry', '_$!<Other>!$_', 'Summer house');

type Lines = readonly string[];

const reachLines = (name: string, values: Lines, parameters: Lines): fc.Arbitrary<Lines> =>
  fc
    .tuple(
      fc.option(fc.constantFrom('item1', 'item2', 'A')),
      fc.constantFrom(...parameters),
      fc.constantFrom(...values),
      label,
    )
    .map(([group, parameter, value, text]) =>
      group === null
        ? [`${name}${parameter}:${value}`]
        : [`${group}.${name}${parameter}:${value}`, `${group}.X-ABLabel:${text}`],
    );

const one = (...values: Lines): fc.Arbitrary<Lines> => fc.constantFrom(...values).map((line) => [line]);
const textLine = (...names: Lines): fc.Arbitrary<Lines> =>
  fc.tuple(fc.constantFrom(...names), word).map(([name, text]) => [`${name}:${text}`]);

const anyLines: fc.Arbitrary<Lines> = fc.oneof(
  reachLines(
    'TEL',
    ['070-174 06 05', '+46 90 12', 'tel:+46-90-1;ext=7', '(212) 555'],
    [
      '',
      ';type=CELL;type=pref',
      ';TYPE="work,voice"',
      ';CELL;X-CARRIER=Telia',
      ';PREF=1',
      ';PREF=2;X-SHARED=true',
      ';TYPE=WORK,FAX;TYPE=text',
    ],
  ),
  reachLines(
    'EMAIL',
    ['anna@example.org', 'mailto:b@c.d', 'Å@b.c'],
    ['', ';type=INTERNET;type=WORK', ';PREF=1', ';X-NOTIFY=1'],
  ),
  reachLines(
    'ADR',
    [';;Storgatan 1\\nLgh 2;Umeå;;903 26;Sverige', 'Box 1;Apt 2;Main St;NY;NY;1;USA', ';;;;;;'],
    ['', ';TYPE=HOME', ';LABEL="Storgatan 1"'],
  ),
  textLine(
    'NICKNAME',
    'TITLE',
    'ROLE',
    'NOTE',
    'X-SHOE-SIZE',
    'X-NOTE',
    'CATEGORIES',
    'X-UNKNOWN',
    'TITLE;LANGUAGE=en',
    'PRODID',
  ),
  one(
    'BDAY:1980-05-01',
    'BDAY;X-APPLE-OMIT-YEAR=1604:1604-04-12',
    'ANNIVERSARY:20090808',
    'X-ANNIVERSARY:2009-08-08',
  ),
  one(
    'REV:20240501T083000Z',
    'REV;VALUE=DATE-AND-OR-TIME:2024-05-01T08:30:00Z',
    'CREATED:20240501',
    'TZ:-0500',
    'TZ:Europe/Stockholm',
  ),
  one(
    'N:Lind;Anna;Eva;Dr;',
    'N:Lind;Anna',
    'N:;;;;',
    'N;SORT-AS="Lind":van der Lind;Åsa,Maria;;;',
    'X-PHONETIC-LAST-NAME:lind',
    'X-PHONETIC-FIRST-NAME:ana',
  ),
  one(
    'ORG:Nord\\; Syd;Support;Nights',
    'ORG;X-ID=n:Nord',
    'ORG:;Only',
    'X-ABShowAs:COMPANY',
    'KIND:group',
    'X-ADDRESSBOOKSERVER-KIND:group',
  ),
  one(
    'LANG;PREF=2:sv',
    'LANG:en',
    'LANG;PREF=1:ar',
    'LANG:sv_SE',
    'X-CONTACT-STAGE:lead',
    'X-CONTACT-ACTIVE:false',
    'X-CONTACT-OWNER;X-ID=o:Umeå',
  ),
  one(
    'URL:https://example.org/a',
    'URL;type=pref:https\\://example.org/b',
    'URL:nowhere',
    'IMPP:xmpp:a@b.c',
    'GEO:37.2;-17.8',
  ),
  one('this line has no colon!', ';:x', 'X-EMPTY:', 'SOUND;VALUE=uri:file:///a', ''),
  fc.constant([
    'PHOTO;ENCODING=b;TYPE=PNG:iVBORw0KGgoAAAANSUhEUgAA',
    ' AAEAAAABCAYAAAAfFcSJAAAA',
    '\tDUlEQVR42mNk4',
  ]),
  fc.constant(['X-LONG:one', ' two', '  three']),
  fc.constant(['NOTE;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:R=C3=B6rmok=', 'arna=0D=0A=', '']),
  fc.constant(['AGENT:', 'BEGIN:VCARD', 'VERSION:2.1', 'N:Friday;Fred', 'TEL:1', 'END:VCARD']),
  one(
    'X-CONTACT-REST:{"phones":[{"value":" 1 "}]}',
    'X-CONTACT-REST:{"fields":{"visits":3}}',
    'X-CONTACT-REST:{"title":null}',
  ),
);

/** A card as any program may have written it, of one contact. */
export const foreignCard: fc.Arbitrary<string> = fc
  .record({
    version: fc.constantFrom('2.1', '3.0', '4.0'),
    lineEnd: fc.constantFrom('\r\n', '\n'),
    name: fc.constantFrom(
      'FN:Anna Lind',
      'FN:Lind Anna',
      'item9.FN;X-A=b:Åsa',
      'ORG:Nord',
      'EMAIL:only@example.org',
    ),
    lines: fc.array(anyLines, { maxLength: 14 }),
  })
  .map(({ version, lineEnd, name, lines }) =>
    ['BEGIN:VCARD', `VERSION:${version}`, name, ...lines.flat(), 'END:VCARD', ''].join(lineEnd),
  );
