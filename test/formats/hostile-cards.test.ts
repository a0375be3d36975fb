import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { checkContact } from '../../src/formats/contact-schema.js';
import { readVCards } from '../../src/formats/vcard.js';
import { card, contactOf } from './cards.js';

const runs = 300;

describe('A hostile vCard', () => {
  it('is text where it holds markup, scripts and control characters', () => {
    const markup = '<img src=x onerror=alert(1)>\u0000\u202E${1}';
    const contact = contactOf('3.0', `TITLE:${markup}`, `X-A:${markup}`, `TEL:${markup}`);
    expect(contact.title).to.equal(markup);
    expect(contact.fields).to.deep.equal({ a: markup });
    expect(contact.phones).to.deep.equal([{ value: markup }]);
  });

  it('changes no prototype by the names of its properties and parameters', () => {
    const { fields } = contactOf(
      '4.0',
      'X-__PROTO__:a',
      '__proto__:b',
      'CONSTRUCTOR:c',
      'X-ToString;CONSTRUCTOR=x;__PROTO__=y;VALUE=constructor:d',
      'hasOwnProperty.TEL;VALUE=__proto__:1',
    );
    expect(Object.getPrototypeOf(fields)).to.equal(Object.prototype);
    expect(Object.entries(fields)).to.deep.equal([
      ['x-__proto__', ['a', 'b']],
      ['constructor', 'c'],
      ['tostring', 'd'],
    ]);
  });

  it('cannot keep the reader busy with one line', () => {
    const long = 'x'.repeat(1_000_000);
    const lines = [
      `NOTE:${long}`,
      `TEL;TYPE=${long}:1`,
      `TEL${';A=1'.repeat(100_000)}:1`,
      `TEL;${'"'.repeat(999_999)}`,
      `N:${';'.repeat(1_000_000)}`,
      `ADR:${'\\'.repeat(1_000_000)}`,
      `BDAY:${'1'.repeat(1_000_000)}`,
      `PHOTO;ENCODING=b:${'A='.repeat(500_000)}`,
      `X-FOLDED:${'a\r\n '.repeat(100_000)}`,
    ];
    const began = performance.now();
    const { contacts, refused } = readVCards(card('4.0', 'FN:Anna', ...lines));
    expect(performance.now() - began).to.be.below(2_000);
    expect(contacts[0]?.fields['note']).to.equal(long);
    expect(refused.map(({ reason }) => reason)).to.deep.equal([
      'the parameters of the line are too long',
      'the parameters of the line are too long',
      'the line has no colon after its name',
    ]);
  });

  it('cannot keep the reader of old cards and of habits busy with one line', () => {
    const spaces = ' '.repeat(500_000);
    const lines = [
      `NOTE;QUOTED-PRINTABLE:${'=\r\n'.repeat(100_000)}`,
      `X-A;QUOTED-PRINTABLE:${'= '.repeat(250_000)}x`,
      `X-B;QUOTED-PRINTABLE:${'='.repeat(500_000)}${spaces}x`,
      `X-C;QUOTED-PRINTABLE:${'=C3'.repeat(100_000)}`,
      `PHOTO;BASE64:${'AAAA\r\n'.repeat(100_000)}`,
      `N:${'\\;'.repeat(250_000)}`,
      `BEGIN:${spaces}x`,
      `${'AGENT:'.repeat(100_000)}`,
      `X-D;${';ENCODING='.repeat(50_000)}`,
      `VERSION:${spaces}x ${spaces}`,
    ];
    for (const version of ['2.1', '3.0'] as const) {
      const began = performance.now();
      expect(readVCards(card(version, 'FN:Anna', ...lines)).contacts).to.have.length(1);
      expect(performance.now() - began).to.be.below(3_000);
    }
    expect(readVCards(`BEGIN:VCARD\nVERSION:${spaces}x x\nEND:VCARD`).refused).to.have.length(1);
  });

  it('may have any number of cards and properties', () => {
    const lines = Array.from({ length: 20_000 }, (_, index) => `TEL;PREF=${index}:${index}\r\nX-A:${index}`);
    const { contacts } = readVCards(card('4.0', 'FN:Anna', ...lines));
    expect(contacts[0]?.phones).to.have.length(20_000);
    expect(contacts[0]?.fields['a']).to.have.length(20_000);
  });

  it('never makes the reader throw, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        readVCards(text);
      }),
      { numRuns: runs },
    );
  });

  const names = [
    'FN',
    'N',
    'ORG',
    'TEL',
    'EMAIL',
    'ADR',
    'BDAY',
    'PHOTO',
    'URL',
    'TZ',
    'REV',
    'UID',
    'LANG',
    'X-A',
  ];
  const parameters = [
    '',
    ';TYPE=pref',
    ';PREF=1',
    ';ENCODING=b',
    ';ENCODING=QUOTED-PRINTABLE',
    ';"',
    ';=',
    ';A',
    ':',
  ];
  const values = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.stringMatching(/^[\\;,:=ABCn+0-9Tt-]*$/),
    fc.constantFrom(
      'http://a',
      'data:image/png,x',
      'tel:1;ext=',
      '20240501',
      '2024-05-01T24:00:00Z',
      '+0100',
    ),
  );
  const lines = fc
    .tuple(fc.constantFrom(...names), fc.constantFrom(...parameters), values)
    .map(([name, parameter, value]) => `${name}${parameter}:${value}`);

  it('makes only contacts that pass the check, unchanged, or none', () => {
    let made = 0;
    fc.assert(
      fc.property(fc.array(lines, { maxLength: 12 }), (content) => {
        const { contacts } = readVCards(card('4.0', ...content));
        made += contacts.length;
        expect(contacts.map((contact) => checkContact(contact))).to.deep.equal(contacts);
        expect(contacts).to.deep.equal(JSON.parse(JSON.stringify(contacts)));
      }),
      { numRuns: runs },
    );
    expect(made).to.be.above(runs / 4);
  });

  it('leaves the cards around it alone', () => {
    fc.assert(
      fc.property(fc.array(lines, { maxLength: 12 }), (content) => {
        const text =
          card('3.0', 'FN:First', 'UID:first') + card('4.0', ...content) + card('3.0', 'FN:Last', 'UID:last');
        const ids = readVCards(text).contacts.map(({ id }) => id as string);
        expect(ids.at(0)).to.equal('first');
        expect(ids.at(-1)).to.equal('last');
      }),
      { numRuns: runs },
    );
  });

  it('is told once, by a line that the file has', () => {
    const pieces = fc.constantFrom(
      'BEGIN:VCARD',
      'END:VCARD',
      'FN:A',
      'VERSION:2.1',
      'UID:1',
      'no colon',
      'NOTE:a\n folded',
      '',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), (content) => {
        const text = content.join('\n');
        const { contacts, refused } = readVCards(text);
        const begins = content.filter((piece) => piece === 'BEGIN:VCARD').length;
        const refusedCards = refused.filter(({ line = 0 }) => text.split('\n')[line - 1] === 'BEGIN:VCARD');
        expect(contacts.length + refusedCards.length).to.equal(begins);
        for (const { line = 0 } of refused) expect(line).to.be.within(1, text.split('\n').length);
      }),
      { numRuns: runs },
    );
  });
});

describe('A large file of vCards', () => {
  it('reads ten thousand cards within seconds', () => {
    const many = Array.from({ length: 10_000 }, (_, index) =>
      card(
        '3.0',
        `UID:c${index}`,
        `N:Lind${index};Anna;;;`,
        `FN:Anna Lind${index}`,
        `TEL;TYPE=CELL:070-${index}`,
        `EMAIL;TYPE=INTERNET:anna.${index}@example.org`,
        'ORG:Norrland Bredband',
        `ADR;TYPE=HOME:;;Storgatan ${index};Umeå;;903 26;SE`,
      ),
    ).join('');
    const began = performance.now();
    expect(readVCards(many).contacts).to.have.length(10_000);
    expect(performance.now() - began).to.be.below(5_000);
  });
});
