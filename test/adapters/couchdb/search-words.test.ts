import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { memberWord, searchWords, tellingWord } from '../../../src/adapters/couchdb/search-words.js';
import { isSearched } from '../../../src/adapters/is-searched.js';
import { searchText } from '../../../src/domain/search-text.js';
import { samples } from '../../../src/testing/sample-contacts.js';
import { anyContact } from '../../formats/any-contact.js';

/** As a view is asked: whose document has a word that begins so. */
const isInView = (words: readonly string[], word: string) => words.some((each) => each.startsWith(word));

describe('the words of a contact in CouchDB', () => {
  it('begin wherever a word does', () => {
    const words = searchWords({ ...samples.noor, phones: [{ value: '(0)31-390' }] });
    expect(words).to.include.members([
      'noor',
      'el',
      'amrani',
      'noor+orders@amrani.example',
      'orders@amrani.example',
    ]);
    expect(words).to.include.members(['(0)31-390', '0)31-390', '31-390', '390', '031390']);
    expect(words).to.include(memberWord(samples.organisation.id));
    expect(words).not.to.include('31');
  });

  it('are short, and hold no half of a character', () => {
    const words = searchWords({ ...samples.bosse, name: { full: `${'x'.repeat(59)}🔥` } });
    expect(words).to.include('x'.repeat(59));
    expect(tellingWord(`a ${'x'.repeat(59)}🔥`)).to.equal('x'.repeat(59));
  });

  it('find whoever is searched for', () => {
    const anySearch = anyContact.chain((contact) => {
      const text = searchText(contact);
      const part = fc
        .tuple(fc.nat(text.length), fc.nat(12))
        .map(([at, length]) => text.slice(at, at + length));
      return fc.tuple(fc.constant(contact), fc.oneof(part, fc.string({ unit: 'grapheme', maxLength: 5 })));
    });
    fc.assert(
      fc.property(anySearch, ([contact, text]) => {
        const word = tellingWord(text);
        if (
          word === undefined ||
          /^[\udc00-\udfff]|[\ud800-\udbff]$/.test(text) ||
          !isSearched(contact, { text })
        )
          return;
        expect(isInView(searchWords(contact), word)).to.equal(true);
      }),
      { numRuns: 1_000 },
    );
  });
});
