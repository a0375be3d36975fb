import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { ContactReader } from '../../src/formats/contact-reader.js';
import { jsonReader } from '../../src/formats/json.js';
import { vcardReader } from '../../src/formats/vcard.js';
import { card } from './cards.js';
import { cutAnywhere, inCharacters, readPieces } from './pieces.js';

const cards = [
  '\uFEFF',
  card('4.0', 'FN:Zoe\u0308 😀', 'UID:1', 'NOTE:folded', ' here', 'no colon'),
  'text between\r\n\r\n',
  card('2.1', 'N;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:=C3=85=', 'sa;Anna', 'NOTE:a', '  b', 'AGENT:'),
  'BEGIN:VCARD\rFN:Carriage returns\r\rEND:VCARD\r',
  card(
    '2.1',
    'N:A;B',
    'AGENT:',
    'BEGIN:VCARD',
    'FN:The agent',
    'END:VCARD',
    'PHOTO;BASE64:',
    'AAAA',
    '',
    'X:y',
  ),
  card('3.0', 'FN:Again', 'UID:1'),
  'BEGIN:VCARD\nFN:Cut off',
].join('');

const json = JSON.stringify(
  {
    made: { by: ['us', '"\\'] },
    contacts: [{ id: '1', name: 'Åsa 😀 "\\" [' }, { id: '1', name: 'Again' }, 7, [], 'x', { id: '2' }],
    others: [1, { a: [2] }],
    history: [{ id: 'i', channel: 'voice', direction: 'inbound', at: '2024-05-01', about: ['1'] }, null],
  },
  null,
  1,
).replaceAll('\n', '\r\n');

const files: Record<string, { reader: () => ContactReader; text: string; count: number }> = {
  'vCards of every version': { reader: vcardReader, text: cards, count: 8 },
  'contacts and history in JSON': { reader: jsonReader, text: json, count: 10 },
  'a list in JSON': {
    reader: jsonReader,
    text: '\uFEFF [ {"id":"1","name":"A"} , -1.5e3, null ]\n',
    count: 3,
  },
  'JSON with a fault': { reader: jsonReader, text: '[{"id":"1","name":"A"},\r\n {"id":}, {}]', count: 2 },
  'JSON that is cut off': { reader: jsonReader, text: '{"contacts":[{"id":"1","name":"A"},{"id', count: 2 },
};

describe('A file that is read in pieces', () => {
  for (const [name, { reader, text, count }] of Object.entries(files)) {
    it(`says the same wherever it is cut: ${name}`, () => {
      const whole = readPieces(reader(), [text]);
      expect(whole).to.have.length(count);
      expect(readPieces(reader(), inCharacters(text))).to.deep.equal(whole);
      fc.assert(
        fc.property(cutAnywhere(text), (pieces) => {
          expect(readPieces(reader(), pieces)).to.deep.equal(whole);
        }),
        { numRuns: 200 },
      );
    });
  }

  const lines = fc.constantFrom(
    'BEGIN:VCARD',
    'END:VCARD',
    'VERSION:2.1',
    'FN:Åsa 😀',
    'UID:1',
    'AGENT:',
    'NOTE;QUOTED-PRINTABLE:=C3=',
    '=85=',
    ' folded',
    'PHOTO;BASE64:AAAA',
    'BBBB',
    '',
  );
  const hostile: Record<string, { reader: () => ContactReader; texts: fc.Arbitrary<string> }> = {
    'vCards without rhyme': {
      reader: vcardReader,
      texts: fc
        .array(fc.tuple(lines, fc.constantFrom('\r\n', '\n', '\r', '\r\r\n')), { maxLength: 40 })
        .map((all) => all.flat().join('')),
    },
    'JSON without reason': {
      reader: jsonReader,
      texts: fc
        .tuple(fc.array(fc.jsonValue({ maxDepth: 2 })), fc.nat(), fc.constantFrom('', ...'[]{}:,"\\\r\n1'))
        .map(([items, at, added]) => {
          const text = JSON.stringify({ contacts: items, x: items }, null, '\r\n');
          return text.slice(0, at % text.length) + added + text.slice(at % text.length);
        }),
    },
  };

  for (const [name, { reader, texts }] of Object.entries(hostile)) {
    it(`says the same wherever it is cut: ${name}`, () => {
      const cut = texts.chain((text) => cutAnywhere(text));
      fc.assert(
        fc.property(cut, (pieces) => {
          const whole = readPieces(reader(), [pieces.join('')]);
          expect(readPieces(reader(), pieces)).to.deep.equal(whole);
          expect(readPieces(reader(), inCharacters(pieces.join('')))).to.deep.equal(whole);
        }),
        { numRuns: 300 },
      );
    });
  }

  it('gives a card with the piece that ends it', () => {
    const reader = vcardReader();
    expect(reader.read(card('3.0', 'FN:Anna') + 'BEGIN:VCARD\r\nFN:')).to.have.length(1);
    expect(reader.read('Bo\r\nEND:VCARD')).to.have.length(0);
    expect(reader.end()).to.have.length(1);
  });

  it('gives an item of JSON with the piece that ends it', () => {
    const reader = jsonReader();
    expect(reader.read('{"contacts":[{"id":"1","name":"Anna"},{"id"')).to.have.length(1);
    expect(reader.read(':"2","name":"Bo"}')).to.have.length(1);
    expect(reader.read(']}')).to.have.length(0);
    expect(reader.end()).to.have.length(0);
  });

  it('takes a line and an item of many pieces in time that grows with their length', () => {
    const pieces = Array.from({ length: 20_000 }, () => 'x'.repeat(500));
    const began = performance.now();
    const note = readPieces(vcardReader(), ['BEGIN:VCARD\nFN:A\nNOTE:', ...pieces, '\nEND:VCARD\n']);
    const item = readPieces(jsonReader(), ['[{"id":"1","name":"', ...pieces, '"}]']);
    expect(performance.now() - began).to.be.below(5_000);
    expect([...note, ...item]).to.have.length(2);
    expect(JSON.stringify(note)).to.have.length.above(10_000_000);
    expect(JSON.stringify(item)).to.have.length.above(10_000_000);
  });
});

describe('What never ends', () => {
  const million = 'x'.repeat(1_000_000);
  const millions = Array.from({ length: 20 }, () => million);
  const tooLong = 'longer than some 16 million characters';

  const ends: Record<string, string[]> = {
    'a line': ['NOTE:', ...millions],
    'many lines': [...millions.map((text) => `NOTE:${text}\n`), '\n'.repeat(1_000_000)],
    'empty lines': ['\n'.repeat(1_000_000)],
  };

  for (const [name, pieces] of Object.entries(ends))
    it(`is refused of vCards, and what comes after it is read: ${name}`, () => {
      const rest = ['\nEND:VCARD\n', card('4.0', 'FN:Bo')];
      const given = readPieces(vcardReader(), ['BEGIN:VCARD\nFN:Anna\n', ...pieces, ...rest]);
      const reason = `the card is ${tooLong}`;
      expect(given[0]).to.deep.equal({ type: 'refused', refused: { line: 1, entry: 1, reason } });
      expect(given.slice(1).map((entry) => typeof entry !== 'string' && entry.type)).to.deep.equal([
        'contact',
      ]);
    });

  it('is refused of JSON once it is too long, and what came before it is read', () => {
    const [first, ...others] = readPieces(jsonReader(), ['[{"id":"1","name":"A"},\n{"id":"', ...millions]);
    expect(first).to.have.property('type', 'contact');
    expect(others).to.deep.equal([`an entry is ${tooLong}: line 2`]);
  });
});

describe('JSON that is wrong in the middle', () => {
  const faults: Record<string, string> = {
    '[{"id":"1","name":"A"}': 'line 1 column 23',
    '[{"id":"1","name":"A"},': 'line 1 column 24',
    '[{"id":"1","name":"A"},\n{"id': 'line 2 column 5',
    '[{"id":"1","name":"A"}\n{}]': 'line 2 column 1',
    '[{"id":"1","name":"A"},]': 'line 1 column 24',
    '[{"id":"1","name":"A"},,]': 'line 1 column 24',
    '[{"id":"1","name":"A"}]\r\n]': 'line 2 column 1',
    '{"contacts":[{"id":"1","name":"A"}]': 'line 1 column 36',
    '{"contacts":[{"id":"1","name":"A"}],}': 'line 1 column 37',
    '{"contacts":[{"id":"1","name":"A"}] "history":[]}': 'line 1 column 37',
    '{"contacts":[{"id":"1","name":"A"}],"history" []}': 'line 1 column 47',
    '{"contacts":[{"id":"1","name":"A"}],"history":}': 'line 1 column 47',
    '{"contacts":[{"id":"1","name":"A"}],history:[]}': 'line 1 column 37',
    '{"contacts":[{"id":"1","name":"A"}}': 'line 1 column 35',
  };

  for (const [text, place] of Object.entries(faults)) {
    it(`gives what came before and then names the place: ${text}`, () => {
      const [first, ...others] = readPieces(jsonReader(), [text]);
      expect(first).to.have.property('type', 'contact');
      expect(others).to.deep.equal([`the text is not JSON: ${place}`]);
    });
  }

  it('never quotes the text', () => {
    for (const wrong of [
      'secret',
      '-secret',
      '"secret',
      '{"a": secret}',
      '["secret"',
      '{secret',
      '\\secret',
    ]) {
      for (const text of [wrong, `[${wrong}]`, `{"contacts":[${wrong}`]) {
        expect(JSON.stringify(readPieces(jsonReader(), [text]))).not.to.contain('secret');
      }
    }
  });

  it('refuses a member without a name as any that it does not know', () => {
    const refused = { line: 1, reason: '[""]: unknown member' };
    expect(readPieces(jsonReader(), ['{"":[],"contacts":[]}'])).to.deep.equal([{ type: 'refused', refused }]);
    expect(readPieces(jsonReader(), ['{"":null}'])).to.have.length(2);
  });

  it('says as JSON.parse does whether a text is JSON', () => {
    const texts = fc.oneof(
      fc.json({ maxDepth: 3 }),
      fc.stringMatching(/^[[\]{}:,"\\1a \n-]{0,12}$/),
      fc
        .tuple(fc.json({ maxDepth: 2 }), fc.nat(), fc.constantFrom(...'[]{}:,"1 '))
        .map(([text, at, added]) => {
          const place = at % (text.length + 1);
          return text.slice(0, place) + added + text.slice(place + 1);
        }),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const last = readPieces(jsonReader(), [`{"contacts":[],"x":${text}}`]).at(-1);
        const isFault = typeof last === 'string' && last.startsWith('the text is not JSON');
        expect(isFault).to.equal(!isJson(`{"contacts":[],"x":${text}}`));
      }),
      { numRuns: 2_000 },
    );
  });
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
