import { expect } from '@open-wc/testing';
import { readVCards } from '../../src/formats/vcard.js';
import { card } from './cards.js';

const named = (name: string, ...lines: string[]) => card('3.0', `FN:${name}`, ...lines);
const names = (text: string) => readVCards(text).contacts.map((contact) => contact.name.full);

describe('readVCards', () => {
  it('reads every card of a file', () => {
    const text = named('Anna', 'UID:1') + card('4.0', 'FN:Bo', 'UID:2');
    expect(readVCards(text).refused).to.deep.equal([]);
    expect(names(text)).to.deep.equal(['Anna', 'Bo']);
  });

  it('gives nothing for a text without cards', () => {
    for (const text of ['', '\n\n', '\uFEFF', '\r\n \r\n'.trim()]) {
      expect(readVCards(text)).to.deep.equal({ contacts: [], history: [], refused: [] });
    }
  });

  for (const [name, ending] of Object.entries({ CRLF: '\r\n', LF: '\n', CR: '\r', 'CR CR LF': '\r\r\n' })) {
    it(`takes lines that end with ${name}`, () => {
      const text = named('Anna', 'NOTE:one', ' two') + named('Bo');
      const { contacts, refused } = readVCards(text.replaceAll('\r\n', ending));
      expect(refused).to.deep.equal([]);
      expect(contacts.map((contact) => contact.name.full)).to.deep.equal(['Anna', 'Bo']);
      expect(contacts[0]?.fields).to.deep.equal({ note: 'onetwo' });
    });
  }

  it('takes a byte order mark, any case, and no line end at the end', () => {
    expect(names('\uFEFFbegin:vcard\nversion:3.0\nfn:Anna\nend:vcard')).to.deep.equal(['Anna']);
  });

  it('skips the empty lines that Outlook leaves after a photo', () => {
    const text = named('Anna', 'PHOTO;ENCODING=b;TYPE=JPEG:/9j/', ' 4AAQ', '', 'TITLE:Clerk');
    expect(readVCards(text).refused).to.deep.equal([]);
    expect(readVCards(text).contacts[0]).to.include({
      title: 'Clerk',
      photo: 'data:image/jpeg;base64,/9j/4AAQ',
    });
  });

  it('does not take a folded BEGIN or END for the real one', () => {
    const text = named('Anna', 'NOTE:they wrote ', ' BEGIN:VCARD', '\tEND:VCARD', 'TITLE:Clerk');
    expect(readVCards(text).contacts[0]).to.deep.include({
      title: 'Clerk',
      fields: { note: 'they wrote BEGIN:VCARDEND:VCARD' },
    });
  });

  it('unfolds a line that was cut in the middle of a character', () => {
    const [before, after] = ['😀'.slice(0, 1), '😀'.slice(1)];
    expect(names(named(`Zo\r\n e\u0308 ${before}\r\n ${after}`))).to.deep.equal(['Zoe\u0308 😀']);
  });

  it('ends a quoted-printable value at the end of its card', () => {
    const text = named('Anna', 'NOTE;ENCODING=QUOTED-PRINTABLE:a=') + named('Bo');
    expect(names(text)).to.deep.equal(['Anna', 'Bo']);
  });

  it('reads a card that forgets its version', () => {
    expect(names('BEGIN:VCARD\nFN:Anna\nEND:VCARD')).to.deep.equal(['Anna']);
  });
});

describe('What a file of vCards refuses', () => {
  const good = named('Anna', 'UID:1');
  const line = good.split('\r\n').length;

  const cases: Record<string, { bad: string; refused: object[] }> = {
    'a card without END before another': {
      bad: 'BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Cut\r\n',
      refused: [{ line, entry: 2, reason: 'the card has no END:VCARD' }],
    },
    'text between cards, once for each run': {
      bad: 'Dear colleague,\r\n\r\nhere they are:\r\n',
      refused: [{ line, reason: 'text outside a card' }],
    },
    'an END of its own': {
      bad: 'END:VCARD\r\n',
      refused: [{ line, reason: 'text outside a card' }],
    },
    'a card of an unknown version': {
      bad: 'BEGIN:VCARD\r\nVERSION:5.0\r\nFN:Later\r\nEND:VCARD\r\n',
      refused: [{ line, entry: 2, reason: 'VERSION: expected 2.1, 3.0 or 4.0' }],
    },
    'a card that names and reaches nobody': {
      bad: card('3.0', 'N:;;;;', 'FN: ', 'NOTE:who?'),
      refused: [{ line, entry: 2, reason: 'the card has no name, and no number or address to go by' }],
    },
    'a second card of the same UID': {
      bad: named('Other Anna', 'UID:1'),
      refused: [{ line, entry: 2, reason: 'another card has the same UID (line 1)' }],
    },
    'a card that is refused for an unreadable line, once': {
      bad: card('3.0', 'FN Cut off'),
      refused: [
        {
          line,
          entry: 2,
          reason:
            'the card has no name, and no number or address to go by; line 8: the line has no colon after its name',
        },
      ],
    },
  };

  for (const [what, { bad, refused }] of Object.entries(cases)) {
    it(`is ${what}`, () => {
      const file = readVCards(good + bad + named('Bo', 'UID:2'));
      expect(file.refused).to.deep.equal(refused);
      expect(file.contacts.map((contact) => contact.name.full)).to.deep.equal(['Anna', 'Bo']);
    });
  }

  it('is a card whose END the file has lost', () => {
    const file = readVCards(good + 'BEGIN:VCARD\r\nFN:Cut');
    expect(file.refused).to.deep.equal([{ line, entry: 2, reason: 'the card has no END:VCARD' }]);
    expect(file.contacts).to.have.length(1);
  });

  it('is the card around another; the inner one is read', () => {
    const file = readVCards(`BEGIN:VCARD\nFN:Outer\n${good}TITLE:Chief\nEND:VCARD\n`);
    expect(file.contacts.map((contact) => contact.name.full)).to.deep.equal(['Anna']);
    expect(file.refused).to.deep.equal([
      { line: 1, entry: 1, reason: 'the card has no END:VCARD' },
      { line: 8, reason: 'text outside a card' },
    ]);
  });

  it('is only the line that cannot be read, where the card can', () => {
    const lines = [
      'FN:Anna',
      'TEL:070-1',
      ' 23',
      'no colon',
      'TEL;TYPE="work:1',
      'TEL;=x:2',
      'BEGIN:OTHER',
      ':3',
    ];
    const file = readVCards(card('3.0', ...lines, 'TITLE:Clerk'));
    expect(file.contacts[0]).to.deep.include({ title: 'Clerk', phones: [{ value: '070-123' }] });
    expect(file.refused).to.deep.equal([
      { line: 6, entry: 1, reason: 'the line has no colon after its name' },
      { line: 7, entry: 1, reason: 'the line has no colon after its name' },
      { line: 8, entry: 1, reason: 'the parameters of the line cannot be read' },
      { line: 9, entry: 1, reason: 'the line is no property' },
      { line: 10, entry: 1, reason: 'the line is no property' },
    ]);
  });

  it('comes in the order of the lines', () => {
    const file = readVCards(`BEGIN:VCARD\nEND:VCARD\ntext\n${named('Anna', 'no colon')}text`);
    expect(file.refused.map((entry) => entry.line)).to.deep.equal([1, 3, 7, 9]);
  });
});

describe('The id of a vCard', () => {
  const ids = (text: string) => readVCards(text).contacts.map((contact) => contact.id);

  it('is its UID as it stands', () => {
    expect(ids(named('Anna', 'UID:urn:uuid:4fbe8971-0bc3'))).to.deep.equal(['urn:uuid:4fbe8971-0bc3']);
    expect(ids(named('Anna', 'UID:a\\,b'))).to.deep.equal(['a,b']);
  });

  it('is made from what the card says where it has none, the same every time', () => {
    const text = named('Anna', 'TEL:1') + named('Anna', 'TEL:2') + named('Anna', 'TEL:1', 'UID:');
    const [first, second] = ids(text);
    expect(first).to.match(/^vcard:[0-9a-f]{16}$/);
    expect(second).not.to.equal(first);
    expect(ids(text)).to.deep.equal(ids(text));
    expect(new Set(ids(text)).size).to.equal(3);
  });

  it('does not depend on line ends, folding, or when and by what it was exported', () => {
    const text = named('Anna', 'TEL:123', 'REV:20240101', 'PRODID:-//A//');
    const again = named('Anna', 'TEL:1', ' 23', 'REV:20250101', 'PRODID:-//B//').replaceAll('\r\n', '\n');
    expect(ids(again)).to.deep.equal(ids(text));
  });

  it('is refused where a card without a UID comes twice', () => {
    const file = readVCards(named('Anna') + named('Anna'));
    expect(file.contacts).to.have.length(1);
    expect(file.refused).to.deep.equal([
      { line: 5, entry: 2, reason: 'another card says the same (line 1)' },
    ]);
  });
});
