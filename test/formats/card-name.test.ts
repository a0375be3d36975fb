import { expect } from '@open-wc/testing';
import type { Contact } from '../../src/domain/contact.js';
import { readVCards } from '../../src/formats/vcard.js';
import { card } from './cards.js';

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
