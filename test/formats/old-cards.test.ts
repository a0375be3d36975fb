import { expect } from '@open-wc/testing';
import type { Contact } from '../../src/domain/contact.js';
import { readVCards } from '../../src/formats/vcard.js';
import { card } from './cards.js';

const read = (...lines: string[]) => readVCards(card('2.1', 'FN:Anna', ...lines));

function contactOf(...lines: string[]): Contact {
  const { contacts, refused } = read(...lines);
  expect(refused).to.deep.equal([]);
  return contacts[0]!;
}

const noteOf = (...lines: string[]) => contactOf(...lines).fields['note'];
const names = (text: string) => readVCards(text).contacts.map((contact) => contact.name.full);

describe('A vCard 2.1', () => {
  it('has types and encodings without their names', () => {
    const contact = contactOf('TEL;CELL;PREF:1', 'EMAIL;INTERNET;HOME:a@b', 'NOTE;QUOTED-PRINTABLE:=C3=85');
    expect(contact.phones).to.deep.equal([{ value: '1', label: 'mobile', preferred: true }]);
    expect(contact.emails).to.deep.equal([{ value: 'a@b', label: 'home' }]);
    expect(contact.fields).to.deep.equal({ note: 'Å' });
  });

  it('escapes a semicolon and nothing else', () => {
    expect(contactOf('ORG:Keep\\;Sons, Ltd;Sales').organisation).to.deep.equal({
      name: 'Keep;Sons, Ltd',
      department: 'Sales',
    });
    expect(contactOf('N:Lind, Jr;Anna,Maria').name).to.deep.include({
      family: 'Lind, Jr',
      given: 'Anna,Maria',
    });
    expect(noteOf('NOTE:C:\\new, or D:\\\\x; or \\; that\\')).to.equal('C:\\new, or D:\\\\x; or ; that\\');
  });

  it('has lists of categories all the same', () => {
    expect(contactOf('CATEGORIES:Customer,VIP').fields['categories']).to.deep.equal(['Customer', 'VIP']);
  });

  it('folds where there is a space, which stays', () => {
    expect(noteOf('NOTE:folded', ' here', '\tand here')).to.equal('folded here\tand here');
    const [contact] = readVCards(card('3.0', 'FN:Anna', 'NOTE:fold', ' ed')).contacts;
    expect(contact?.fields['note']).to.equal('folded');
  });

  it('may say its version anywhere', () => {
    const text = 'begin : vcard\nfn:Anna\nnote:a, b\\n\nversion : 2.1\nend : vcard\n';
    expect(readVCards(text).contacts[0]?.fields).to.deep.equal({ note: 'a, b\\n' });
  });

  it('has the same id every time, without a UID', () => {
    const [contact] = read('TEL:1').contacts;
    expect(contact?.id).to.match(/^vcard:[0-9a-f]{16}$/);
    expect(read('TEL:1', 'REV:20240101').contacts[0]?.id).to.equal(contact?.id);
  });

  it('takes the nickname that Android has no property for', () => {
    const custom = 'X-ANDROID-CUSTOM:vnd.android.cursor.item';
    expect(contactOf(`${custom}/nickname;Annie;1;;;;`).fields).to.deep.equal({ nickname: 'Annie' });
    expect(contactOf(`${custom}/relation;Bo;1`).fields).to.have.keys('androidCustom');
  });
});

describe('Quoted-printable', () => {
  const qp = 'NOTE;ENCODING=QUOTED-PRINTABLE';

  const cases: Record<string, [lines: string[], expected: string]> = {
    'goes on after a soft line break, with the spaces there': [[`${qp}:a=`, ' b=', 'c'], 'a bc'],
    'goes on within a character': [[`${qp}:=C3=`, '=85'], 'Å'],
    'ends with an empty line after a soft line break': [[`${qp}:a=0D=0A=`, '', 'TITLE:b'], 'a'],
    'ends with its card': [[`${qp}:a=`], 'a'],
    'takes a space after a soft line break for none': [[`${qp}:a= `, 'b'], 'ab'],
    'holds colons, END and BEGIN': [[`${qp}:a=`, 'b:END:VCARD=3A BEGIN:VCARD'], 'ab:END:VCARD: BEGIN:VCARD'],
    'holds lines': [[`${qp}:a=0D=0Ab=0Ac`], 'a\nb\nc'],
    'holds semicolons and commas': [[`${qp}:a=3Bb=2Cc`], 'a;b,c'],
    'leaves what is no code alone': [[`${qp}:1=2 =ZZ 3==3D`], '1=2 =ZZ 3=='],
    'is UTF-8 where nothing is said': [[`${qp}:=C3=85sa`], 'Åsa'],
    'is windows-1252 where it is not UTF-8': [[`${qp}:=C5sa =80`], 'Åsa €'],
    'is of its CHARSET: ISO-8859-1': [[`${qp};CHARSET=ISO-8859-1:=C5sa`], 'Åsa'],
    'is of its CHARSET: windows-1251': [
      [`NOTE;CHARSET="windows-1251";QUOTED-PRINTABLE:=C0=ED=ED=E0`],
      'Анна',
    ],
    'is of its CHARSET: Shift_JIS, half of a letter in ASCII': [
      [`${qp};CHARSET=Shift_JIS:=83\\=8ER`],
      'ソ山',
    ],
    'leaves letters that are not encoded': [[`${qp}:Å=C3=85 日本`], 'ÅÅ 日本'],
  };

  for (const [sentence, [lines, expected]] of Object.entries(cases)) {
    it(sentence, () => expect(noteOf(...lines)).to.equal(expected));
  }

  it('keeps the parts of a value apart, whatever they hold', () => {
    const { name } = contactOf('N;QUOTED-PRINTABLE;CHARSET=SHIFT_JIS:=83\\;a=3Bb\\;c');
    expect(name).to.deep.equal({ full: 'Anna', family: 'ソ', given: 'a;b;c' });
  });

  it('of a character set that nobody knows is refused, by its line', () => {
    const file = read(`${qp};CHARSET=klingon:=C5`, 'TEL;CHARSET=klingon:1');
    expect(file.refused).to.deep.equal([
      { line: 4, entry: 1, reason: 'the character set of the line is not known' },
    ]);
    expect(file.contacts[0]?.phones).to.deep.equal([{ value: '1' }]);
  });

  it('outlived 2.1, with its CHARSET', () => {
    const text = card('3.0', 'FN:Anna', `${qp};CHARSET=iso-8859-1:=C5=`, 's\\,a=2C');
    expect(readVCards(text).contacts[0]?.fields).to.deep.equal({ note: 'Ås,a,' });
  });
});

describe('Base64', () => {
  const photo = 'data:image/jpeg;base64,/9j/4AAQ';

  const cases: Record<string, string[]> = {
    'may be folded': ['PHOTO;ENCODING=BASE64;TYPE=JPEG:', '    /9j/', '    4AAQ'],
    'may be folded without indentation': ['PHOTO;JPEG;BASE64:/9j/', '4AAQ'],
    'ends with an empty line': ['PHOTO;JPEG;ENCODING=BASE64:/9j/', '4AAQ', '', 'X'],
    'ends with the next property': ['PHOTO;BASE64;JPEG:/9j/4AAQ', 'X-A:b'],
  };

  for (const [sentence, lines] of Object.entries(cases)) {
    it(sentence, () => {
      const { contacts, refused } = read(...lines, 'TITLE:Clerk');
      expect(contacts[0]).to.include({ photo, title: 'Clerk' });
      expect(refused.length).to.equal(lines.includes('X') ? 1 : 0);
    });
  }
});

describe('The agent of a contact', () => {
  const agent = ['BEGIN:VCARD', 'VERSION:2.1', 'FN:Agent', 'TEL:2', 'END:VCARD'];

  const cases: Record<string, string[]> = {
    'on the line': ['AGENT:BEGIN:VCARD', ...agent.slice(1)],
    'on the next line': ['item1.AGENT;X=y:', '', ...agent],
    'with an agent of its own': ['AGENT:', ...agent.slice(0, -1), 'AGENT:', ...agent, 'END:VCARD'],
  };

  for (const [where, lines] of Object.entries(cases)) {
    it(`is left out: ${where}`, () => {
      const file = readVCards(card('2.1', 'FN:Anna', ...lines, 'TEL:1') + card('2.1', 'FN:Bo'));
      expect(file.refused).to.deep.equal([]);
      expect(file.contacts.map((contact) => contact.name.full)).to.deep.equal(['Anna', 'Bo']);
      expect(file.contacts[0]?.phones).to.deep.equal([{ value: '1' }]);
      expect(file.contacts[0]?.fields).to.deep.equal({});
    });
  }

  it('may be said in one line of 3.0, or not at all', () => {
    const text = card('3.0', 'FN:Anna', 'AGENT:BEGIN:VCARD\\nFN:Agent\\nEND:VCARD', 'AGENT:');
    expect(readVCards(text).contacts[0]?.fields).to.deep.equal({});
  });

  it('without its END leaves the cards that follow alone', () => {
    const text = card('2.1', 'FN:Anna', 'AGENT:', ...agent.slice(0, -1));
    expect(names(`${text}${card('2.1', 'FN:Bo')}`)).to.deep.equal(['Bo']);
    expect(readVCards(text).refused).to.deep.equal([
      { line: 1, entry: 1, reason: 'the card has no END:VCARD' },
    ]);
  });
});
