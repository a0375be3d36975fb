import { expect } from '@open-wc/testing';
import { foldDigits, visibleText } from '../../src/domain/digits.js';

const everyDigit = Array.from({ length: 0x110000 }, (_, codePoint) => codePoint)
  .filter((codePoint) => codePoint < 0xd800 || codePoint > 0xdfff)
  .map((codePoint) => String.fromCodePoint(codePoint))
  .filter((character) => /\p{Nd}/u.test(character));

describe('Digits', () => {
  it('folds every decimal digit of Unicode', () => {
    expect(everyDigit.length).to.be.at.least(650);
    expect(foldDigits(everyDigit.join(''))).to.equal('0123456789'.repeat(everyDigit.length / 10));
  });

  it('agrees with the digits that the browser writes in each numbering system', () => {
    let systems = 0;
    for (const numberingSystem of Intl.supportedValuesOf('numberingSystem')) {
      const format = new Intl.NumberFormat('en', { numberingSystem, useGrouping: false });
      const written = Array.from({ length: 10 }, (_, digit) => format.format(digit));
      if (!written.every((digit) => /^\p{Nd}$/u.test(digit))) continue; // hanidec is written in ideographs
      systems += 1;
      expect(written.map(foldDigits).join(''), numberingSystem).to.equal('0123456789');
    }
    expect(systems).to.be.at.least(40);
  });

  it('leaves other numerals alone', () => {
    expect(foldDigits('½ ² Ⅷ 四 x7')).to.equal('½ ² Ⅷ 四 x7');
  });

  it('drops what nobody sees, and makes spaces and fullwidth characters plain', () => {
    expect(visibleText('\uFEFF\u202A+46\u00A070\u2009\u00AD174\u200B 06\t05\u202C ')).to.equal(
      '+46 70 174 06 05',
    );
    expect(visibleText('\uFF0B\uFF14\uFF16\u3000\uFF08\uFF17\uFF10\uFF09')).to.equal('+46 (70)');
    expect(visibleText('7\uFE0F\u20E3\uFFF9')).to.equal('7\u20E3');
  });
});
