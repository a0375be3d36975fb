import { expect } from '@open-wc/testing';
import { beginsWords } from '../../src/adapters/begins-words.js';
import { foldText } from '../../src/domain/search-text.js';

const text = foldText(
  'Åsa Wallström-Öhman\nO’Brien & Co\n+46 70 174 06 05\n+46701740605\nasa+news@wallstrom.example',
);

describe('beginsWords', () => {
  const queries: [query: string, begins: boolean][] = [
    ['asa', true],
    ['ÅSA', true],
    ['wall åsa', true],
    ['ohman', true],
    ['Öh', true],
    ['brien', true],
    ['o’b', true],
    ['+4670', true],
    ['4670', true],
    ['174 06', true],
    ['asa+news@wall', true],
    ['wallstrom.ex', true],
    ['example', true],
    ['&', true],
    ['', true],
    [' \t', true],
    [' asa ', true],
    ['sa', false],
    ['strom', false],
    ['6701', false],
    ['asa olsson', false],
    ['asa wallström-asa', false],
  ];
  for (const [query, begins] of queries)
    it(`${begins ? 'finds' : 'does not find'} "${query}"`, () => {
      expect(beginsWords(text, query)).to.equal(begins);
    });

  it('finds a word that also occurs within another before', () => {
    expect(beginsWords('johanna anna', 'anna')).to.equal(true);
  });
});
