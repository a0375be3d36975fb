import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import {
  isVisitorWord,
  visitorSubject,
  visitorWord,
} from '../../../src/adapters/journey/nats/visitor-subject.js';

/** What NATS takes apart, or for several subjects. */
const meaning = /[.*>\s\p{Cc}]/u;
const anyId = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: fc.constantFrom('.', '*', '>', '$', ' ', '%', '2', 'E', '\t', '\r\n', '\0', 'a', 'å') }),
);

describe('The subject of a visitor', () => {
  it('is the id as one word, which other ids do not share', () => {
    fc.assert(
      fc.property(anyId, anyId, (one, other) => {
        const word = visitorWord(one);
        if (word === undefined) return;
        expect(meaning.test(word), word).to.equal(false);
        expect(isVisitorWord(word), word).to.equal(true);
        expect(decodeURIComponent(word)).to.equal(one);
        expect(visitorWord(other) === word).to.equal(other === one);
      }),
    );
  });

  it('is written as in an address, the full stop and the star as well', () => {
    expect(visitorSubject('visitor-1')).to.equal('journey.visitor-1');
    expect(visitorSubject('anna.åberg@shop', 'web.visits')).to.equal('web.visits.anna%2E%C3%A5berg%40shop');
    expect(visitorSubject('>')).to.equal('journey.%3E');
    expect(visitorSubject('*.>')).to.equal('journey.%2A%2E%3E');
  });

  it('is nobody’s without an id, of half a character, or of more than a server takes', () => {
    for (const id of ['', '\ud800', 'a\udc00', 'a'.repeat(513), 'å'.repeat(100)])
      expect(visitorSubject(id), JSON.stringify(id)).to.equal(undefined);
    expect(visitorSubject('a'.repeat(512))).to.have.lengthOf(520);
  });

  it('is made of nothing that means more than one', () => {
    for (const word of ['', '>', '*', 'a.b', 'a b', 'a\n', 'å', 'a'.repeat(513)])
      expect(isVisitorWord(word), JSON.stringify(word)).to.equal(false);
  });
});
